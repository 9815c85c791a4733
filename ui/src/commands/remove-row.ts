import type { Command } from './command';

export const removeRow: Command = {
  command: 'remove-row',
  group: 'article',
  keys: ['Delete'],
  views: ['queue'],
  focus: ['free'],
  enabled: (desk) => desk.library.current !== null,
  whyNot: () => 'no-row',
  perform: (desk) => {
    const { chosen } = desk.library;
    if (desk.library.filter.shelf === 'trash') desk.filing.askPurge(chosen);
    else return desk.filing.remove(chosen);
  },
};
