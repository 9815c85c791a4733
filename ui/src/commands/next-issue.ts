import type { Command } from './command';

export const nextIssue: Command = {
  command: 'next-issue',
  group: 'move',
  keys: ['F8', 'j'],
  repeats: true,
  enabled: (desk) => desk.review !== null || desk.view === 'queue',
  perform: (desk) => desk.step(1),
};
