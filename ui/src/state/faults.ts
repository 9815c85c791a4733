// What a fault lets the editor do besides reading it.

/** Ways out that the window offers, by the fault's code. */
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

/** Ways that only make sense while saving. */
const SAVING: WayOut[] = ['overwrite', 'save-as', 'as-utf8'];

export function waysOut(code: string, saving: boolean): WayOut[] {
  return (WAYS[code] ?? []).filter((way) => saving || !SAVING.includes(way));
}

/** Codes that say: the file cannot hold these words at this place, however often they are sent. */
export function isUnwritable(code: string): boolean {
  return code === 'cuts-mark' || code === 'changes-markup' || code === 'locked-segment';
}

/** Codes that say: the paragraph is a newer one than the typing began with; fetch it, then send again. */
export function isStale(code: string): boolean {
  return code === 'stale' || code === 'no-such-change' || code === 'changed-elsewhere';
}
