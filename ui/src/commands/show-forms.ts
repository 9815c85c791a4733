import type { Command } from './command';

export const showForms: Command = {
  command: 'show-forms',
  group: 'article',
  keys: ['Mod+Shift+f'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => {
    desk.dialog = 'forms';
  },
};
