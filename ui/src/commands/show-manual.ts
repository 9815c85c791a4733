import type { Command } from './command';

export const showManual: Command = {
  command: 'show-manual',
  group: 'help',
  keys: ['Shift+F1'],
  perform: (desk) => desk.showManual(),
};
