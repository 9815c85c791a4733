// The review in the window: immutable, replaced as a whole when a patch arrives.
import type { IssueView } from '../generated/IssueView';
import type { ReviewPatch } from '../generated/ReviewPatch';
import type { ReviewView } from '../generated/ReviewView';
import type { SuggestionView } from '../generated/SuggestionView';

/** Sorts in reading order: by the segment's position in the article, then by position in the segment. */
export function sortIssues(issues: IssueView[], order: Map<number, number>): IssueView[] {
  const place = (issue: IssueView) => order.get(issue.segment) ?? Number.MAX_SAFE_INTEGER;
  return issues.sort((a, b) => place(a) - place(b) || a.from - b.from || a.to - b.to);
}

/**
 * Returns the review after a patch, or `null` if the patch belongs to another article or does not follow this revision:
 * then the window loads the whole view again. A patch that was already applied (a duplicate answer) changes nothing.
 */
export function applyPatch(review: ReviewView, patch: ReviewPatch): ReviewView | null {
  if (patch.article.id !== review.article.id) return null;
  if (patch.revision === review.revision) return review;
  if (patch.revision !== review.revision + 1) return null;
  const changed = new Map(patch.segments.map((segment) => [segment.id, segment]));
  const segments = review.segments.map((segment) => changed.get(segment.id) ?? segment);
  const rechecked = new Set(patch.rechecked);
  const order = new Map(segments.map((segment, index) => [segment.id, index]));
  const kept = review.issues.filter((issue) => !rechecked.has(issue.segment));
  return {
    ...review,
    article: patch.article,
    revision: patch.revision,
    segments,
    issues: sortIssues([...kept, ...patch.issues], order),
    sources: patch.sources,
    progress: patch.progress,
  };
}

/**
 * Whether the words of an issue can be ignored permanently. Punctuation alone cannot: every issue on a comma would be
 * ignored.
 */
export function hasWords(issue: IssueView): boolean {
  return hasRule(issue) && /[\p{L}\p{N}]/u.test(issue.quote);
}

/** Whether a rule of the program found an issue: it has a page, and can be turned off. */
export function hasRule(issue: IssueView): boolean {
  return !isOwn(issue) && issue.source === null;
}

/** The rule of issues that the editor added. */
export const OWN_RULE = 'editor.own';

/** The rule of the editor's comments. */
export const COMMENT_RULE = 'editor.comment';

/** Whether the editor added it. */
export function isOwn(issue: IssueView): boolean {
  return issue.rule === OWN_RULE || isComment(issue);
}

/** Whether it is a comment of the editor: no error, without category and severity. */
export function isComment(issue: IssueView): boolean {
  return issue.rule === COMMENT_RULE;
}

export function isOpen(issue: IssueView): boolean {
  return issue.status === 'open';
}

/**
 * Whether the issue was decided by the editor or settled by a change: an issue in locked text is neither open nor
 * decided.
 */
export function isDecided(issue: IssueView): boolean {
  return !isOpen(issue) && issue.status !== 'locked' && !isComment(issue);
}

/** Returns the replacement of a suggestion; empty if only the spaces around the words remain. */
export function resultOf(suggestion: SuggestionView): string {
  return suggestion.label === '' && suggestion.preview.trim() === '' ? '' : suggestion.preview;
}

/** Returns what the list and the tracked change show instead of the flagged words. */
export function outcome(issue: IssueView): string | null {
  if (issue.replacement !== null) return issue.replacement;
  const [first] = issue.suggestions;
  return first ? resultOf(first) : null;
}
