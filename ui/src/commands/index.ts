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
import { showQueue } from './show-queue';
import { importFolder } from './import-folder';
import { watchFolder } from './watch-folder';
import { nextArticle } from './next-article';
import { openRow } from './open-row';
import { archiveRow } from './archive-row';
import { removeRow } from './remove-row';
import { selectRows } from './select-rows';
import { rejectAlike } from './reject-alike';
import { acceptListed } from './accept-listed';
import { rejectListed } from './reject-listed';
import { addIssue } from './add-issue';
import { showManual } from './show-manual';
import { showPalette } from './show-palette';
import { leaveAlone } from './leave-alone';
import { ruleOff } from './rule-off';
import { showMemory } from './show-memory';
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
import { showForms } from './show-forms';
import { showKeys } from './show-keys';
import { showResult } from './show-result';
import { showReview } from './show-review';
import { showSettings } from './show-settings';
import { undo } from './undo';
import { revertChange } from './revert-change';
import { showLayout } from './show-layout';
import { showQuality } from './show-quality';
import { showVersions } from './show-versions';
import { switchLevel } from './switch-level';
import { whyRule } from './why-rule';
import { zoomIn } from './zoom-in';
import { zoomOut } from './zoom-out';
import { zoomReset } from './zoom-reset';

export const COMMANDS: readonly Command[] = [
  accept,
  edit,
  reject,
  rejectWithReason,
  confirm,
  acceptAlike,
  rejectAlike,
  ignoreEverywhere,
  leaveAlone,
  ruleOff,
  reopen,
  chooseSuggestion,
  acceptSafe,
  acceptListed,
  rejectListed,
  addIssue,
  revertChange,
  undo,
  redo,
  nextIssue,
  previousIssue,
  whyRule,
  focusText,
  searchLibrary,
  openFile,
  importFolder,
  watchFolder,
  nextArticle,
  openRow,
  archiveRow,
  removeRow,
  selectRows,
  newText,
  save,
  saveAs,
  showForms,
  exportReport,
  exportTracked,
  showQueue,
  showReview,
  showChanges,
  showResult,
  showLayout,
  switchLevel,
  showVersions,
  showQuality,
  showSettings,
  zoomIn,
  zoomOut,
  zoomReset,
  showMemory,
  showPalette,
  showManual,
  showKeys,
  leave,
];

/** A command by its name; the names are checked by a test. */
export function commandNamed(name: string): Command | null {
  return COMMANDS.find((command) => command.command === name) ?? null;
}
