import { OWN_RULE } from '../state/review';
import type { Command } from './command';

export const leaveAlone: Command = {
  command: 'leave-alone',
  group: 'decide',
  keys: ['Shift+i'],
  views: ['review'],
  enabled: (desk) => desk.issue !== null && desk.issue.rule !== OWN_RULE,
  perform: (desk) => desk.memory.leaveAlone(),
};
