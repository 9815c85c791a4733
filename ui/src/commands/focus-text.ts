import type { Command } from './command';

export const focusText: Command = {
  command: 'focus-text',
  group: 'move',
  keys: ['t'],
  focus: ['free'],
  views: ['review'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.editor?.focus(desk.issue),
};
