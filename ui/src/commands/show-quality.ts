import type { Command } from './command';

export const showQuality: Command = {
  command: 'show-quality',
  group: 'view',
  keys: ['Mod+i'],
  focus: ['free', 'text'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => desk.showQuality(),
};
