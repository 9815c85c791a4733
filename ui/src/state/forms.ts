// The forms in which an article can be exported: its own format, with tracked changes or quality annotations, or for
// another program.
import type { ExportKind } from '../generated/ExportKind';

/** `clean` is the corrected article in its own format. */
export type Form = 'clean' | ExportKind;

/** In the order of the list: forms for the author first. */
export const FORMS: readonly Form[] = [
  'clean',
  'tracked',
  'word',
  'annotated',
  'report',
  'criticmarkup',
  'diff',
  'csv',
  'json',
  'tmx',
];

const ENDINGS: Record<Exclude<Form, 'clean' | 'tracked' | 'word' | 'annotated'>, string> = {
  report: 'html',
  criticmarkup: 'md',
  diff: 'diff',
  csv: 'csv',
  json: 'json',
  tmx: 'tmx',
};

/** Formats with tracked changes and comments: Word and OpenDocument. */
const TRACKING = /\.(docx|docm|dotx|dotm|odt|ott|fodt)$/i;

/** Word's own formats. */
const WORD = /\.(docx|docm|dotx|dotm)$/i;

/** Whether the format of a file has comments; `path` is that of the article. */
export function hasComments(path: string | null): boolean {
  return path !== null && TRACKING.test(path);
}

/** Formats with quality annotations: XLIFF. */
const ANNOTATING = /\.(xlf|xliff|sdlxliff|mqxliff|mxliff)$/i;

/** Whether an article can be exported in this form; `path` is its file, `hasSource` whether it has source texts. */
export function canTake(form: Form, path: string | null, hasSource: boolean): boolean {
  if (form === 'tracked') return path !== null && TRACKING.test(path);
  if (form === 'word') return path === null || !WORD.test(path);
  if (form === 'annotated') return path !== null && ANNOTATING.test(path);
  if (form === 'tmx') return hasSource;
  return true;
}

/** Returns the form with tracked changes: in the article's own format if that has them, otherwise in Word. */
export function trackedForm(path: string | null): 'tracked' | 'word' {
  return canTake('tracked', path, false) ? 'tracked' : 'word';
}

/** Returns the file name to propose, beside the article: `otan.fr.review.csv`, `otan.fr.tracked.docx`. */
export function proposed(form: Exclude<Form, 'clean'>, path: string | null): string | null {
  if (path === null) return null;
  return path.replace(/(\.[^./\\]+)?$/, ending(form));
}

/** Returns the new ending of the file name; `$1` is the old one. */
function ending(form: Exclude<Form, 'clean'>): string {
  switch (form) {
    case 'tracked':
    case 'annotated':
      return `.${form}$1`;
    case 'word':
      return '.tracked.docx';
    default:
      return `.review.${ENDINGS[form]}`;
  }
}
