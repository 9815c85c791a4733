// Small reviews for tests.
import type { IssueView } from '../generated/IssueView';
import type { ReviewPatch } from '../generated/ReviewPatch';
import type { ReviewView } from '../generated/ReviewView';
import type { SegmentView } from '../generated/SegmentView';

export function segment(id: number, text: string, more: Partial<SegmentView> = {}): SegmentView {
  return {
    id,
    kind: 'paragraph',
    version: 0,
    text,
    changes: [],
    marks: [],
    remarks: [],
    can_split: true,
    locked: null,
    place: null,
    other_language: null,
    ...more,
  };
}

export function issue(id: string, more: Partial<IssueView> = {}): IssueView {
  return {
    id,
    rule: 'accuracy.spun-word',
    source: null,
    also: [],
    segment: 0,
    from: 0,
    to: 1,
    quote: 'event',
    words: (more.quote ?? 'event').toLowerCase(),
    category: 'accuracy/mistranslation',
    severity: 'critical',
    confidence: 97,
    message: 'English word',
    explanation: [],
    suggestions: [],
    status: 'open',
    uncovered: false,
    leads_back: false,
    refused: null,
    replacement: null,
    reason: null,
    alike: 1,
    ...more,
  };
}

export function review(segments: SegmentView[], issues: IssueView[] = []): ReviewView {
  const open = { critical: issues.length, major: 0, minor: 0, neutral: 0 };
  return {
    article: {
      id: 1,
      title: 'Title',
      path: null,
      language: 'fr',
      unchecked: null,
      source: false,
      words: 10,
      too_short: true,
      status: 'new',
      open,
      decided: 0,
      damage: 0,
      score_before: null,
      score_now: null,
      minutes: 1,
      archived: false,
      trashed: false,
      updated_at: 0,
      newer: false,
      slug: '',
      desk: '',
      deadline: '',
      assignee: '',
    },
    revision: 1,
    segments,
    issues,
    sources: [],
    source_text: null,
    progress: {
      decided: 0,
      uncovered: 0,
      total: issues.length,
      open,
      words: 10,
      score_before: 50,
      score_now: 50,
      saved: false,
      saved_path: null,
      can_undo: false,
      can_redo: false,
    },
    notices: [],
  };
}

export function patchOf(base: ReviewView, more: Partial<ReviewPatch>): ReviewPatch {
  return {
    article: base.article,
    revision: base.revision + 1,
    segments: [],
    rechecked: [],
    issues: [],
    sources: base.sources,
    progress: base.progress,
    focus: null,
    ...more,
  };
}
