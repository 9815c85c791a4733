import type { Command } from './command';

export const accept: Command = {
  command: 'accept',
  group: 'decide',
  ofIssue: true,
  keys: ['a'],
  views: ['review'],
  // Pressed where nothing can be accepted, it says why.
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.decisions.accept(),
};
