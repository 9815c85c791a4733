import { hasWords } from '../state/review';
import type { Command } from './command';

export const leaveAlone: Command = {
  command: 'leave-alone',
  group: 'decide',
  ofIssue: true,
  keys: ['Shift+i'],
  views: ['review'],
  enabled: (desk) => desk.issue !== null && hasWords(desk.issue),
  perform: (desk) => desk.memory.askSilence('words'),
};
