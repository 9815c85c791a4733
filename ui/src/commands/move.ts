import { OWN_RULE } from '../state/review';
import type { Ungrouped } from './command';

export const MOVE: readonly Ungrouped[] = [
  {
    command: 'next-issue',
    keys: ['F8', 'j'],
    repeats: true,
    enabled: (desk) => desk.review !== null || desk.view === 'queue',
    perform: (desk) => desk.step(1),
  },
  {
    command: 'previous-issue',
    keys: ['Shift+F8', 'k'],
    repeats: true,
    enabled: (desk) => desk.review !== null || desk.view === 'queue',
    perform: (desk) => desk.step(-1),
  },
  {
    command: 'why-rule',
    keys: ['w'],
    views: ['review'],
    enabled: (desk) => desk.issue !== null && desk.issue.rule !== OWN_RULE,
    whyNot: (desk) => (desk.issue === null ? 'none' : 'own'),
    perform: (desk) => desk.showRule(desk.issue?.rule ?? ''),
  },
  {
    command: 'focus-text',
    keys: ['t'],
    focus: ['free'],
    views: ['review'],
    enabled: (desk) => desk.review !== null,
    perform: (desk) => desk.editor?.focus(desk.issue),
  },
  {
    command: 'search-library',
    keys: ['/'],
    perform: (desk) => desk.focusSearch?.(),
  },
];
