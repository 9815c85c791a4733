import type { Command } from './command';

export const openFile: Command = {
  command: 'open-file',
  group: 'article',
  keys: ['Mod+o'],
  perform: (desk) => desk.chooseFiles(),
};
