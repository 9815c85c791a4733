import type { Command } from './command';

export const showMemory: Command = {
  command: 'show-memory',
  group: 'view',
  keys: ['Mod+Shift+m'],
  perform: (desk) => desk.memory.open(),
};
