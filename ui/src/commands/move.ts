import type { AppState } from '../state/app';
import { hasRule, isOwn } from '../state/review';
import type { Direction } from '../state/selection';
import type { Ungrouped } from './command';

/** Goes to the next or previous issue, change or article, depending on the view. */
function step({ article, comparing, library, navigation }: AppState, direction: Direction): void {
  if (navigation.view === 'changes') comparing.step(direction);
  else if (navigation.view === 'queue') library.step(direction);
  else article.step(direction);
}

export const MOVE: readonly Ungrouped[] = [
  {
    command: 'next-issue',
    keys: ['F8', 'j'],
    repeats: true,
    enabled: (app) => app.article.review !== null || app.navigation.view === 'queue',
    perform: (app) => step(app, 1),
  },
  {
    command: 'previous-issue',
    keys: ['Shift+F8', 'k'],
    repeats: true,
    enabled: (app) => app.article.review !== null || app.navigation.view === 'queue',
    perform: (app) => step(app, -1),
  },
  {
    command: 'show-menu',
    keys: ['ContextMenu', 'Shift+F10'],
    perform: (app) => app.menu.openAtFocus?.(),
  },
  {
    command: 'find',
    keys: ['Mod+f'],
    enabled: (app) => app.navigation.view === 'queue' || app.article.review !== null,
    perform: (app) => (app.navigation.view === 'queue' ? app.findingMany.show() : app.finding.show(false)),
  },
  {
    command: 'find-replace',
    keys: ['Mod+h'],
    enabled: (app) => app.navigation.view === 'queue' || app.article.review !== null,
    perform: (app) => (app.navigation.view === 'queue' ? app.findingMany.show(true) : app.finding.show(true)),
  },
  {
    command: 'find-many',
    keys: ['Mod+Alt+q'],
    perform: (app) => app.findingMany.show(),
  },
  {
    command: 'find-next',
    keys: ['F3'],
    repeats: true,
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.finding.step(1),
  },
  {
    command: 'find-previous',
    keys: ['Shift+F3'],
    repeats: true,
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.finding.step(-1),
  },
  {
    command: 'why-rule',
    keys: ['w'],
    views: ['review'],
    enabled: (app) => app.article.issue !== null && hasRule(app.article.issue),
    whyNot: ({ article: { issue } }) => (issue === null ? 'none' : isOwn(issue) ? 'own' : 'other-source'),
    perform: (app) => app.reference.showRule(app.article.issue?.rule ?? ''),
  },
  {
    command: 'focus-text',
    keys: ['t'],
    focus: ['free'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.article.editor?.focus(app.article.issue),
  },
  {
    command: 'focus-source',
    keys: ['Shift+s'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.sourceText.focus(),
  },
  {
    command: 'search-library',
    keys: ['/'],
    perform: async (app) => {
      // The source pane may be where the library was.
      if (app.sourceText.coversLibrary) await app.navigation.showView('queue');
      app.navigation.focusSearch?.();
    },
  },
];
