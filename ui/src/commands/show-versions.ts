import type { Command } from './command';

export const showVersions: Command = {
  command: 'show-versions',
  group: 'view',
  keys: ['v'],
  views: ['changes'],
  perform: (desk) => {
    desk.dialog = 'versions';
  },
};
