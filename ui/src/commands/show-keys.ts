import type { Command } from './command';

export const showKeys: Command = {
  command: 'show-keys',
  group: 'help',
  keys: ['?', 'F1'],
  perform: (desk) => {
    desk.dialog = 'keys';
  },
};
