import type { Command } from './command';

export const rejectWithReason: Command = {
  command: 'reject-with-reason',
  group: 'decide',
  ofIssue: true,
  keys: ['Shift+r'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canDecide,
  perform: (desk) => desk.decisions.beginReject(),
};
