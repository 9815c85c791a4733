import type { Command } from './command';

export const ignoreEverywhere: Command = {
  command: 'ignore-everywhere',
  group: 'decide',
  ofIssue: true,
  keys: ['i'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canDecide,
  perform: (desk) => desk.decisions.reject(null, true),
};
