import { OWN_RULE } from '../state/review';
import type { Command } from './command';

export const ruleOff: Command = {
  command: 'rule-off',
  group: 'decide',
  ofIssue: true,
  keys: ['Shift+w'],
  views: ['review'],
  enabled: (desk) => desk.issue !== null && desk.issue.rule !== OWN_RULE,
  whyNot: (desk) => (desk.issue === null ? 'none' : 'own'),
  perform: (desk) => desk.memory.askSilence('rule'),
};
