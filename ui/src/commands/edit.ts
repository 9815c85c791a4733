import type { Command } from './command';

export const edit: Command = {
  command: 'edit',
  group: 'decide',
  ofIssue: true,
  keys: ['e'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canDecide,
  perform: (desk) => desk.decisions.beginEdit(),
};
