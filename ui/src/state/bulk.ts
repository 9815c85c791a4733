// Decisions on many issues at once: the issues, and a preview of the text.
import type { IssueView } from '../generated/IssueView';
import type { ManyVerdict } from '../generated/ManyVerdict';
import type { SegmentView } from '../generated/SegmentView';
import { excerptOf } from '../text/excerpt';
import { isOpen, resultOf } from './review';

/** One issue of a preview: its context, the deleted and the inserted words. */
export interface BulkEntry {
  issue: IssueView;
  suggestion: number;
  before: string;
  deleted: string;
  inserted: string;
  after: string;
}

export interface BulkPreview {
  verdict: ManyVerdict;
  /** Whether these are the safe suggestions. */
  safe: boolean;
  entries: BulkEntry[];
  /** Number of open issues without a suggestion. */
  without: number;
}

/** Returns the open issues with the same rule and the same words, as the app compares them. */
export function alikeTo(issues: IssueView[], issue: IssueView): IssueView[] {
  return issues.filter((other) => isOpen(other) && other.rule === issue.rule && other.words === issue.words);
}

/** Returns the preview of a decision on one issue. */
export function entryOf(
  issue: IssueView,
  segment: SegmentView,
  verdict: ManyVerdict,
  suggestion = 0,
): BulkEntry {
  const taken = verdict === 'accept' ? issue.suggestions[suggestion] : undefined;
  const edits = taken?.edits ?? [];
  const from = Math.min(issue.from, ...edits.map((edit) => edit.from));
  const to = Math.max(issue.to, ...edits.map((edit) => edit.to));
  const { before, words, after } = excerptOf(segment.text, from, to);
  return {
    issue,
    suggestion,
    before,
    deleted: words,
    inserted: taken ? resultOf(taken) : '',
    after,
  };
}

/**
 * Returns the preview of one decision on all of `issues`; the suggestion of each is found by the label of the selected
 * one.
 */
export function previewOf(
  issues: IssueView[],
  segments: SegmentView[],
  verdict: ManyVerdict,
  label: string | null = null,
): BulkPreview {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const entries: BulkEntry[] = [];
  let without = 0;
  for (const issue of issues.filter(isOpen)) {
    const segment = byId.get(issue.segment);
    if (!segment) continue;
    const suggestion =
      label === null ? 0 : issue.suggestions.findIndex((candidate) => candidate.label === label);
    if (verdict === 'accept' && !issue.suggestions[suggestion]) without++;
    else entries.push(entryOf(issue, segment, verdict, Math.max(0, suggestion)));
  }
  return { verdict, safe: false, entries, without };
}
