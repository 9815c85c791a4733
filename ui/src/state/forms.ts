// The forms in which an article can be handed on: its own format, with tracked changes or notes on
// quality, or for another program.
import type { ExportKind } from '../generated/ExportKind';

/** `clean` is the corrected article in its own format. */
export type Form = 'clean' | ExportKind;

/** In the order of the list: what goes back to the author first. */
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

/** Word and OpenDocument know tracked changes. */
const TRACKING = /\.(docx|docm|dotx|dotm|odt|ott|fodt)$/i;

/** XLIFF has places for notes on quality. */
const ANNOTATING = /\.(xlf|xliff|sdlxliff|mqxliff|mxliff)$/i;

/** Whether an article can take this form; `path` is its file, `hasSource` whether source texts came with it. */
export function canTake(form: Form, path: string | null, hasSource: boolean): boolean {
  if (form === 'tracked') return path !== null && TRACKING.test(path);
  if (form === 'annotated') return path !== null && ANNOTATING.test(path);
  if (form === 'tmx') return hasSource;
  return true;
}

/** The name that the system's dialog proposes, beside the article: `otan.fr.review.csv`, `otan.fr.tracked.docx`. */
export function proposed(form: Exclude<Form, 'clean'>, path: string | null): string | null {
  if (path === null) return null;
  const ending = form === 'tracked' || form === 'annotated' ? `.${form}$1` : `.review.${ENDINGS[form]}`;
  return path.replace(/(\.[^./\\]+)?$/, ending);
}
