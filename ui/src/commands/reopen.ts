import type { Command } from './command';

export const reopen: Command = {
  command: 'reopen',
  group: 'decide',
  keys: ['o'],
  views: ['review'],
  enabled: (desk) => desk.issue !== null && !desk.decisions.canDecide,
  perform: (desk) => desk.decisions.reopen(),
};
