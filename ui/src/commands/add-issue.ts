import type { Command } from './command';

export const addIssue: Command = {
  command: 'add-issue',
  group: 'decide',
  keys: ['m'],
  ofSelection: true,
  views: ['review'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.own.begin(),
};
