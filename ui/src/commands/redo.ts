import type { Command } from './command';

export const redo: Command = {
  command: 'redo',
  group: 'decide',
  keys: ['Mod+Shift+z', 'Mod+y'],
  focus: ['free', 'text'],
  enabled: (desk) => desk.shownArticle !== null || desk.filing.canRedo,
  whyNot: () => 'redo',
  perform: (desk) => (desk.shownArticle === null ? desk.filing.redo() : desk.decisions.travel('redo')),
};
