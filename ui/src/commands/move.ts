import { OWN_RULE } from '../state/review';
import type { Ungrouped } from './command';

export const MOVE: readonly Ungrouped[] = [
  {
    command: 'next-issue',
    keys: ['F8', 'j'],
    repeats: true,
    enabled: (app) => app.review !== null || app.view === 'queue',
    perform: (app) => app.step(1),
  },
  {
    command: 'previous-issue',
    keys: ['Shift+F8', 'k'],
    repeats: true,
    enabled: (app) => app.review !== null || app.view === 'queue',
    perform: (app) => app.step(-1),
  },
  {
    command: 'why-rule',
    keys: ['w'],
    views: ['review'],
    enabled: (app) => app.issue !== null && app.issue.rule !== OWN_RULE,
    whyNot: (app) => (app.issue === null ? 'none' : 'own'),
    perform: (app) => app.showRule(app.issue?.rule ?? ''),
  },
  {
    command: 'focus-text',
    keys: ['t'],
    focus: ['free'],
    views: ['review'],
    enabled: (app) => app.review !== null,
    perform: (app) => app.editor?.focus(app.issue),
  },
  {
    command: 'search-library',
    keys: ['/'],
    perform: (app) => app.focusSearch?.(),
  },
];
