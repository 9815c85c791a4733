import type { Command } from './command';

export const chooseSuggestion: Command = {
  command: 'choose-suggestion',
  group: 'decide',
  ofIssue: true,
  keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canAccept,
  perform: (desk, key) => desk.choose(Number(key) - 1),
};
