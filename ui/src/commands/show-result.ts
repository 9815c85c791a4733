import type { Command } from './command';

export const showResult: Command = {
  command: 'show-result',
  group: 'view',
  keys: ['Mod+3'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.showView('result'),
};
