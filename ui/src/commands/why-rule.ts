import { OWN_RULE } from '../state/review';
import type { Command } from './command';

export const whyRule: Command = {
  command: 'why-rule',
  group: 'move',
  keys: ['w'],
  views: ['review'],
  enabled: (desk) => desk.issue !== null && desk.issue.rule !== OWN_RULE,
  whyNot: (desk) => (desk.issue === null ? 'none' : 'own'),
  perform: (desk) => desk.showRule(desk.issue?.rule ?? ''),
};
