import type { Command } from './command';

export const undo: Command = {
  command: 'undo',
  group: 'decide',
  keys: ['Mod+z'],
  focus: ['free', 'text'],
  // Without an article on screen it is about the queue.
  enabled: (desk) => desk.shownArticle !== null || desk.filing.canUndo,
  whyNot: () => 'undo',
  perform: (desk) => (desk.shownArticle === null ? desk.filing.undo() : desk.decisions.travel('undo')),
};
