// Why a command cannot act now.

/** Each has a notice `cannot-<reason>` with a next step `cannot-<reason>-next`. */
export const REASONS = [
  'none',
  'decided',
  'open',
  'locked',
  'no-suggestion',
  'refused',
  'own',
  'other-source',
  'no-words',
  'none-open',
  'none-safe',
  'no-change',
  'no-version',
  'no-article',
  'no-row',
  'undo',
  'redo',
  'no-room',
  'no-source',
  'source-of-file',
  'pairs-of-file',
  'no-pair',
  'not-asking',
  'no-words-selected',
  'no-field',
  'job-running',
  'no-newer',
] as const;

export type Reason = (typeof REASONS)[number];
