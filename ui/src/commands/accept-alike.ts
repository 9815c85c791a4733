import type { Command } from './command';

export const acceptAlike: Command = {
  command: 'accept-alike',
  group: 'decide',
  ofIssue: true,
  keys: ['Shift+a'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canAccept,
  perform: (desk) => desk.decisions.previewAlike('accept'),
};
