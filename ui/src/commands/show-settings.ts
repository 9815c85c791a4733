import type { Command } from './command';

export const showSettings: Command = {
  command: 'show-settings',
  group: 'view',
  keys: ['Mod+,'],
  perform: (desk) => {
    desk.dialog = 'settings';
  },
};
