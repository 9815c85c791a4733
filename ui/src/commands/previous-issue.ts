import type { Command } from './command';

export const previousIssue: Command = {
  command: 'previous-issue',
  group: 'move',
  keys: ['Shift+F8', 'k'],
  repeats: true,
  enabled: (desk) => desk.review !== null || desk.view === 'queue',
  perform: (desk) => desk.step(-1),
};
