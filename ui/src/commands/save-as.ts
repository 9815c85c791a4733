import type { Command } from './command';

export const saveAs: Command = {
  command: 'save-as',
  group: 'article',
  keys: ['Mod+Shift+s'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => desk.saving.saveAs(),
};
