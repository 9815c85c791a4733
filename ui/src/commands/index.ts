// Every command, in the order of the key list.
import type { Command } from './command';
import { accept } from './accept';
import { acceptAlike } from './accept-alike';
import { acceptSafe } from './accept-safe';
import { chooseSuggestion } from './choose-suggestion';
import { confirm } from './confirm';
import { edit } from './edit';
import { exportReport } from './export-report';
import { exportTracked } from './export-tracked';
import { focusText } from './focus-text';
import { ignoreEverywhere } from './ignore-everywhere';
import { leave } from './leave';
import { newText } from './new-text';
import { nextIssue } from './next-issue';
import { openFile } from './open-file';
import { previousIssue } from './previous-issue';
import { redo } from './redo';
import { reject } from './reject';
import { rejectWithReason } from './reject-with-reason';
import { reopen } from './reopen';
import { save } from './save';
import { saveAs } from './save-as';
import { searchLibrary } from './search-library';
import { showChanges } from './show-changes';
import { showKeys } from './show-keys';
import { showResult } from './show-result';
import { showReview } from './show-review';
import { showSettings } from './show-settings';
import { undo } from './undo';
import { whyRule } from './why-rule';

export const COMMANDS: readonly Command[] = [
  accept,
  edit,
  reject,
  rejectWithReason,
  confirm,
  acceptAlike,
  ignoreEverywhere,
  reopen,
  chooseSuggestion,
  acceptSafe,
  undo,
  redo,
  nextIssue,
  previousIssue,
  whyRule,
  focusText,
  searchLibrary,
  openFile,
  newText,
  save,
  saveAs,
  exportReport,
  exportTracked,
  showReview,
  showChanges,
  showResult,
  showSettings,
  showKeys,
  leave,
];

/** A command by its name; the names are checked by a test. */
export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.command === name) ?? null;
}
