import type { Command } from './command';

export const selectRows: Command = {
  command: 'select-rows',
  group: 'article',
  keys: ['Mod+a'],
  views: ['queue'],
  focus: ['free'],
  perform: (desk) => desk.library.selectAll(),
};
