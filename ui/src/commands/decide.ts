import { hasRule, hasWords, isOwn } from '../state/review';
import type { Ungrouped } from './command';

/** Commands on the selected issue, while it is open. */
const DECIDING = {
  ofIssue: true,
  views: ['review'],
  enabled: (app) => app.decisions.canDecide,
} satisfies Partial<Ungrouped>;

/** Commands on the selected issue, while it has a suggestion. */
const ACCEPTING = { ...DECIDING, enabled: (app) => app.decisions.canAccept } satisfies Partial<Ungrouped>;

export const DECIDE: readonly Ungrouped[] = [
  {
    command: 'accept',
    ofIssue: true,
    keys: ['a'],
    views: ['review'],
    // If nothing can be accepted, pressing it shows why.
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.decisions.accept(),
  },
  {
    ...DECIDING,
    command: 'edit',
    keys: ['e'],
    perform: (app) => app.decisions.beginEdit(),
  },
  {
    ...DECIDING,
    command: 'reject',
    keys: ['r'],
    perform: (app) => app.decisions.reject(),
  },
  {
    ...DECIDING,
    command: 'reject-with-reason',
    keys: ['Shift+r'],
    perform: (app) => app.decisions.beginReject(),
  },
  {
    ...DECIDING,
    command: 'confirm',
    keys: ['c'],
    perform: (app) => app.decisions.confirm(),
  },
  {
    ...ACCEPTING,
    command: 'accept-alike',
    keys: ['Shift+a'],
    perform: (app) => app.decisions.previewAlike('accept'),
  },
  {
    ...DECIDING,
    command: 'reject-alike',
    keys: ['x'],
    perform: (app) => app.decisions.previewAlike('reject'),
  },
  {
    ...DECIDING,
    command: 'ignore-everywhere',
    keys: ['i'],
    perform: (app) => app.decisions.reject(null, true),
  },
  {
    command: 'leave-alone',
    ofIssue: true,
    keys: ['Shift+i'],
    views: ['review'],
    enabled: (app) => app.article.issue !== null && hasWords(app.article.issue),
    whyNot: ({ article: { issue } }) =>
      issue === null ? 'none' : isOwn(issue) ? 'own' : issue.source !== null ? 'other-source' : 'no-words',
    perform: (app) => app.profile.askIgnore('words'),
  },
  {
    command: 'rule-off',
    ofIssue: true,
    keys: ['Shift+w'],
    views: ['review'],
    enabled: (app) => app.article.issue !== null && hasRule(app.article.issue),
    whyNot: ({ article: { issue } }) => (issue === null ? 'none' : isOwn(issue) ? 'own' : 'other-source'),
    perform: (app) => app.profile.askIgnore('rule'),
  },
  {
    command: 'reopen',
    keys: ['o'],
    views: ['review'],
    enabled: (app) => app.decisions.canReopen,
    whyNot: (app) => (app.decisions.canDecide ? 'open' : app.decisions.whyNot),
    perform: (app) => app.decisions.reopen(),
  },
  {
    ...ACCEPTING,
    command: 'choose-suggestion',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    perform: (app, key) => app.article.choose(Number(key) - 1),
  },
  {
    command: 'accept-safe',
    keys: ['Mod+Shift+a'],
    views: ['review'],
    enabled: (app) => (app.article.review?.progress.total ?? 0) > (app.article.review?.progress.decided ?? 0),
    whyNot: (app) => (app.article.review === null ? 'no-article' : 'none-open'),
    perform: (app) => app.decisions.previewSafe(),
  },
  // After filtering the list by category, severity or words.
  {
    command: 'accept-listed',
    keys: ['Mod+Alt+a'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.decisions.previewListed('accept'),
  },
  {
    command: 'reject-listed',
    keys: ['Mod+Alt+r'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.decisions.previewListed('reject'),
  },
  {
    command: 'add-issue',
    keys: ['m'],
    ofSelection: true,
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.own.begin(),
  },
  {
    command: 'add-comment',
    keys: ['Mod+Shift+c'],
    focus: ['free', 'text'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.remarks.beginComment(),
  },
  {
    command: 'revert-change',
    keys: ['r', 'Delete'],
    views: ['changes'],
    enabled: (app) => app.comparing.canRevert,
    whyNot: () => 'no-change',
    perform: (app) => app.comparing.revert(),
  },
  // The paragraph, or the whole text, as it is in the version that is compared with the current text.
  {
    command: 'restore-paragraph',
    keys: ['Shift+r'],
    views: ['changes'],
    enabled: (app) => app.comparing.canRestore,
    whyNot: () => 'no-version',
    perform: (app) => app.comparing.restoreCompared(false),
  },
  {
    command: 'restore-version',
    keys: ['Shift+v'],
    views: ['changes'],
    enabled: (app) => app.comparing.canRestore,
    whyNot: () => 'no-version',
    perform: (app) => app.comparing.restoreCompared(true),
  },
  {
    command: 'undo',
    keys: ['Mod+z'],
    focus: ['free', 'text'],
    // If no article is shown, it applies to the queue.
    enabled: (app) => app.navigation.shownArticle !== null || app.filing.canUndo,
    whyNot: () => 'undo',
    perform: (app) =>
      app.navigation.shownArticle === null ? app.filing.undo() : app.decisions.travel('undo'),
  },
  {
    command: 'redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    focus: ['free', 'text'],
    enabled: (app) => app.navigation.shownArticle !== null || app.filing.canRedo,
    whyNot: () => 'redo',
    perform: (app) =>
      app.navigation.shownArticle === null ? app.filing.redo() : app.decisions.travel('redo'),
  },
];
