import { hasWords, OWN_RULE } from '../state/review';
import type { Command } from './command';

export const leaveAlone: Command = {
  command: 'leave-alone',
  group: 'decide',
  ofIssue: true,
  keys: ['Shift+i'],
  views: ['review'],
  enabled: (desk) => desk.issue !== null && hasWords(desk.issue),
  whyNot: ({ issue }) => (issue === null ? 'none' : issue.rule === OWN_RULE ? 'own' : 'no-words'),
  perform: (desk) => desk.memory.askSilence('words'),
};
