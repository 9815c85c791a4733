import type { Command } from './command';

export const showQueue: Command = {
  command: 'show-queue',
  group: 'view',
  keys: ['Mod+0'],
  perform: (desk) => desk.showView('queue'),
};
