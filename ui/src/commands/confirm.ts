import type { Command } from './command';

export const confirm: Command = {
  command: 'confirm',
  group: 'decide',
  ofIssue: true,
  keys: ['c'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canDecide,
  perform: (desk) => desk.decisions.confirm(),
};
