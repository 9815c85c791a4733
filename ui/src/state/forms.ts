// The forms in which an article can be exported: its own format, with tracked changes or quality annotations, or for
// another program.
import type { ExportKind } from '../generated/ExportKind';

/** `clean` is the corrected article in its own format. */
export type Form = 'clean' | ExportKind;

/** In the order of the list: forms for the author first. */
export const FORMS: readonly Form[] = [
  'clean',
  'tracked',
  'annotated',
  'report',
  'criticmarkup',
  'diff',
  'csv',
  'json',
  'tmx',
];

const ENDINGS: Record<Exclude<Form, 'clean' | 'tracked' | 'annotated'>, string> = {
  report: 'html',
  criticmarkup: 'md',
  diff: 'diff',
  csv: 'csv',
  json: 'json',
  tmx: 'tmx',
};

/** Formats with tracked changes: Word and OpenDocument. */
const TRACKING = /\.(docx|docm|dotx|dotm|odt|ott|fodt)$/i;

/** Formats with quality annotations: XLIFF. */
const ANNOTATING = /\.(xlf|xliff|sdlxliff|mqxliff|mxliff)$/i;

/** Whether an article can be exported in this form; `path` is its file, `hasSource` whether it has source texts. */
export function canTake(form: Form, path: string | null, hasSource: boolean): boolean {
  if (form === 'tracked') return path !== null && TRACKING.test(path);
  if (form === 'annotated') return path !== null && ANNOTATING.test(path);
  if (form === 'tmx') return hasSource;
  return true;
}

/** Returns the file name to propose, beside the article: `otan.fr.review.csv`, `otan.fr.tracked.docx`. */
export function proposed(form: Exclude<Form, 'clean'>, path: string | null): string | null {
  if (path === null) return null;
  const ending = form === 'tracked' || form === 'annotated' ? `.${form}$1` : `.review.${ENDINGS[form]}`;
  return path.replace(/(\.[^./\\]+)?$/, ending);
}
