import type { Command } from './command';

export const accept: Command = {
  command: 'accept',
  group: 'decide',
  keys: ['a'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canAccept,
  perform: (desk) => desk.decisions.accept(),
};
