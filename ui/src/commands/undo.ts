import type { Command } from './command';

export const undo: Command = {
  command: 'undo',
  group: 'decide',
  keys: ['Mod+z'],
  focus: ['free', 'text'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => desk.decisions.travel('undo'),
};
