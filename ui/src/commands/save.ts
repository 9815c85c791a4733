import type { Command } from './command';

export const save: Command = {
  command: 'save',
  group: 'article',
  keys: ['Mod+s'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => desk.saving.save(),
};
