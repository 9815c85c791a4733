import type { Command } from './command';

export const switchLevel: Command = {
  command: 'switch-level',
  group: 'view',
  keys: ['c'],
  views: ['changes'],
  perform: (desk) => desk.comparing.tell(desk.comparing.level === 'word' ? 'character' : 'word'),
};
