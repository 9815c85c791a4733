// The actions that a fault offers.

/** Actions that the window offers, by the fault's code. */
export type WayOut = 'overwrite' | 'save-as' | 'as-utf8' | 'reload' | 'show-conflict';

const WAYS: Record<string, WayOut[]> = {
  'changed-on-disk': ['save-as', 'overwrite'],
  'vanished-on-disk': ['save-as', 'overwrite'],
  'already-exists': ['save-as', 'overwrite'],
  'no-permission': ['save-as'],
  'read-only-target': ['save-as'],
  'is-folder': ['save-as'],
  'not-a-file': ['save-as'],
  'folder-missing': ['save-as'],
  'disk-full': ['save-as'],
  'no-target': ['save-as'],
  'file-fault': ['save-as'],
  'unencodable-character': ['as-utf8'],
  'unfaithful-encoding': ['as-utf8'],
  'changed-elsewhere': ['reload'],
  stale: ['reload'],
  'stale-issue': ['reload'],
  conflict: ['show-conflict'],
};

/** Actions that only make sense while saving. */
const SAVING: WayOut[] = ['overwrite', 'save-as', 'as-utf8'];

export function waysOut(code: string, saving: boolean): WayOut[] {
  return (WAYS[code] ?? []).filter((way) => saving || !SAVING.includes(way));
}

const UNWRITABLE: ReadonlySet<string> = new Set([
  'cuts-mark',
  'changes-markup',
  'locked-segment',
  'paragraph-merged',
]);

/** Whether the file cannot contain these words here, no matter how often they are sent. */
export function isUnwritable(code: string): boolean {
  return UNWRITABLE.has(code);
}

/** Whether the paragraph is newer than the one that typing began with; it must be loaded before sending again. */
export function isStale(code: string): boolean {
  return code === 'stale' || code === 'no-such-change' || code === 'changed-elsewhere';
}
