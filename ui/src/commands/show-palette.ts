import type { Command } from './command';

export const showPalette: Command = {
  command: 'show-palette',
  group: 'help',
  keys: ['Mod+k'],
  perform: (desk) => {
    desk.dialog = 'palette';
  },
};
