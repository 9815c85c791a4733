import type { Command } from './command';

export const rejectAlike: Command = {
  command: 'reject-alike',
  group: 'decide',
  ofIssue: true,
  keys: ['x'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canDecide,
  perform: (desk) => desk.decisions.previewAlike('reject'),
};
