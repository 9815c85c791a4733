// The items of the context menus. Each runs commands, so that it does what their keys do.
import { COMMANDS } from '.';
import type { AppState } from '../state/app';
import type { MenuGroup, MenuItem } from '../state/menu.svelte';
import { isOpen, isOwn } from '../state/review';
import { suggestionName } from '../text/blank';
import { canRun } from './run';

/** Returns the item of a command, in a list of its own; an empty list if the command cannot act now. */
function item(app: AppState, name: string, label: string): MenuItem[] {
  const command = COMMANDS.find((candidate) => candidate.command === name);
  if (!command || !canRun(app, command)) return [];
  return [{ label, steps: [{ command: name }], chord: command.keys[0] ?? null, words: false }];
}

/** Copy, cut and paste. */
function clipboard(app: AppState): MenuGroup {
  const { t } = app.l10n;
  return [
    ...item(app, 'cut', t('menu-cut')),
    ...item(app, 'copy', t('menu-copy')),
    ...item(app, 'paste', t('menu-paste')),
  ];
}

/** The suggestions of the selected issue, by rank. */
function suggestions(app: AppState): MenuGroup {
  const { issue } = app.article;
  if (!issue || !isOpen(issue)) return [];
  return issue.suggestions.map((suggestion, index) => ({
    label: suggestionName(suggestion, issue, app.l10n.t),
    steps: [{ command: 'choose-suggestion', key: String(index + 1) }, { command: 'accept' }],
    chord: String(index + 1),
    words: suggestion.label.trim() !== '',
  }));
}

/** What can be done with the selected issue. */
export function issueMenu(app: AppState): MenuGroup[] {
  const { t } = app.l10n;
  const { issue } = app.article;
  const own = issue !== null && isOwn(issue);
  return [
    suggestions(app),
    [
      ...item(app, 'edit', t('card-edit')),
      ...item(app, 'reject', t('card-reject')),
      ...item(app, 'reject-with-reason', t('menu-reject-reason')),
      ...item(app, 'confirm', t('card-confirm')),
      ...item(app, 'reopen', t(own ? 'card-own-remove' : 'card-reopen')),
    ],
    [
      ...item(app, 'ignore-everywhere', t('card-ignore')),
      ...item(app, 'leave-alone', t('card-leave-alone')),
      ...item(app, 'rule-off', t('card-rule-off')),
      ...item(app, 'why-rule', t('card-why')),
    ],
    clipboard(app),
  ];
}

/** What can be done in the text where there is no issue. */
export function textMenu(app: AppState): MenuGroup[] {
  const { t } = app.l10n;
  return [
    clipboard(app),
    [...item(app, 'add-issue', t('status-mark')), ...item(app, 'add-comment', t('menu-comment'))],
  ];
}

/** What can be done with the selected articles; `many`: whether the list can select several. */
export function rowMenu(app: AppState, many: boolean): MenuGroup[] {
  const { t } = app.l10n;
  const { chosen, filter } = app.library;
  const count = chosen.length;
  const trash = filter.shelf === 'trash';
  const move = { queue: 'menu-archive', archive: 'menu-unarchive', trash: 'menu-restore' }[filter.shelf];
  return [
    count === 1 && !trash ? item(app, 'open-row', t('menu-open')) : [],
    [
      ...item(app, 'archive-row', t(move, { count })),
      ...item(app, 'remove-row', t(trash ? 'menu-purge' : 'menu-trash', { count })),
    ],
    many ? item(app, 'select-rows', t('menu-select-all')) : [],
  ];
}

/** What can be done with the selected change. */
export function changeMenu(app: AppState): MenuGroup[] {
  const { t } = app.l10n;
  return [
    [
      ...item(app, 'revert-change', t('change-revert')),
      ...item(app, 'restore-paragraph', t('change-restore')),
    ],
    clipboard(app),
  ];
}

/** What can be done in a field, or with words selected anywhere else. */
export function wordsMenu(app: AppState): MenuGroup[] {
  return [clipboard(app)];
}
