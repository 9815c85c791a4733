// The filter of the list of issues.
import type { IssueView } from '../generated/IssueView';
import { isComment, isDecided, isOpen } from './review';
import type { Category } from '../generated/Category';
import type { Severity } from '../generated/Severity';

export type StatusFilter = 'all' | 'open' | 'decided';

export interface Filters {
  status: StatusFilter;
  /** `null` shows every severity. */
  severity: Severity | null;
  category: Category | null;
  text: string;
}

export const NO_FILTERS: Filters = { status: 'all', severity: null, category: null, text: '' };

/** Returns lower case without accents: typing "etat" finds « État ». */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

export function filterIssues(issues: IssueView[], filters: Filters): IssueView[] {
  const wanted = folded(filters.text.trim());
  return issues.filter((issue) => {
    if (filters.status === 'open' && !isOpen(issue)) return false;
    if (filters.status === 'decided' && !isDecided(issue)) return false;
    if (isComment(issue) && (filters.severity !== null || filters.category !== null)) return false;
    if (filters.severity !== null && issue.severity !== filters.severity) return false;
    if (filters.category !== null && issue.category !== filters.category) return false;
    if (wanted === '') return true;
    const words = [issue.quote, issue.message, issue.replacement ?? '', issue.suggestions[0]?.label ?? ''];
    return words.some((word) => folded(word).includes(wanted));
  });
}

/** Returns the categories that occur, in the order of their first issue. */
export function categoriesOf(issues: IssueView[]): Category[] {
  const scored = issues.filter((issue) => !isComment(issue));
  return [...new Set(scored.map((issue) => issue.category))];
}
