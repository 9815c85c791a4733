import type { Command } from './command';

export const reject: Command = {
  command: 'reject',
  group: 'decide',
  ofIssue: true,
  keys: ['r'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canDecide,
  perform: (desk) => desk.decisions.reject(),
};
