// All decorations of the text: issues, changes, inline marks, and the selected issue as a tracked change. None of them
// is part of the text.
import { RangeSetBuilder, type Range } from '@codemirror/state';
import { Decoration, WidgetType, type DecorationSet } from '@codemirror/view';
import type { IssueView } from '../generated/IssueView';
import type { Lock } from '../generated/Lock';
import type { MarkStyle } from '../generated/MarkStyle';
import type { RemarkView } from '../generated/RemarkView';
import type { ReviewView } from '../generated/ReviewView';
import type { Severity } from '../generated/Severity';
import { isComment, isOpen } from '../state/review';
import { severityRank } from '../state/severity';
import { mapRange, type Replacement } from '../text/replacement';
import type { OffsetTable, Placed } from './offsets';
import { sweep } from './sweep';

/** The typed change of each segment with newer typing than the app's text. */
export type LocalTyping = ReadonlyMap<number, Replacement>;

/** Descriptions for screen readers. */
export interface MarkWords {
  severity: (severity: Severity) => string;
  /** Describes an issue: its severity and its message. */
  issue: (severity: Severity, message: string) => string;
  /** Describes a tracked change or a comment of the file: its kind, its text, who made it and when. */
  remark: (remark: RemarkView) => string;
  /** Describes a comment of the editor. */
  comment: (text: string) => string;
  /** Explains why a segment is locked. */
  lock: (reason: Lock) => string;
}

class Words extends WidgetType {
  constructor(
    private readonly tag: 'ins' | 'del',
    private readonly className: string,
    private readonly words: string,
    private readonly issue: string | null,
  ) {
    super();
  }

  override eq(other: Words): boolean {
    return (
      other.tag === this.tag &&
      other.words === this.words &&
      other.className === this.className &&
      other.issue === this.issue
    );
  }

  override toDOM(): HTMLElement {
    const element = document.createElement(this.tag);
    element.className = this.className;
    element.textContent = this.words;
    if (this.issue !== null) element.dataset.issue = this.issue;
    return element;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

class Point extends WidgetType {
  constructor(
    private readonly className: string,
    private readonly data: Record<string, string>,
    private readonly label: string,
  ) {
    super();
  }

  override eq(other: Point): boolean {
    return (
      other.className === this.className &&
      other.label === this.label &&
      JSON.stringify(other.data) === JSON.stringify(this.data)
    );
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = this.className;
    Object.assign(element.dataset, this.data);
    if (this.label) {
      element.setAttribute('role', 'mark');
      element.setAttribute('aria-label', this.label);
    }
    return element;
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

interface Drawn {
  from: number;
  to: number;
  issue: IssueView;
}

/** Returns the range of a segment's text in the editor's text, including typing; `null` if it no longer exists. */
export function placeOf(
  table: OffsetTable,
  typing: LocalTyping,
  segment: number,
  from: number,
  to: number,
): { from: number; to: number; place: Placed } | null {
  const place = table.get(segment);
  if (!place) return null;
  const range = mapRange(typing.get(segment) ?? null, from, to);
  if (!range || place.from + range.to > place.to) return null;
  return { from: place.from + range.from, to: place.from + range.to, place };
}

function issueMark(worst: IssueView, ids: string, starts: boolean, words: MarkWords): Decoration {
  return Decoration.mark({
    class: `cd-issue cd-${worst.severity}${starts ? ' cd-start' : ''}`,
    attributes: {
      'data-issue': worst.id,
      'data-issues': ids,
      role: 'mark',
      'aria-description': words.issue(worst.severity, worst.message),
    },
  });
}

/** Cached marks of issues that overlap no other: a patch leaves nearly all of them unchanged. */
const loneMarks = new WeakMap<IssueView, { severity: string; mark: Decoration }>();

function lone(issue: IssueView, words: MarkWords): Decoration {
  const severity = words.severity(issue.severity);
  const known = loneMarks.get(issue);
  // After a change of language, the mark has a new description.
  if (known?.severity === severity) return known.mark;
  const mark = issueMark(issue, issue.id, true, words);
  loneMarks.set(issue, { severity, mark });
  return mark;
}

/** Underlines of open issues; where issues overlap, each piece has the worst severity and names all of them. */
export function issueMarks(
  review: ReviewView,
  table: OffsetTable,
  typing: LocalTyping,
  words: MarkWords,
): DecorationSet {
  const drawn: Drawn[] = [];
  const ranges: Range<Decoration>[] = [];
  for (const issue of review.issues) {
    if (!isOpen(issue)) continue;
    const at = placeOf(table, typing, issue.segment, issue.from, issue.to);
    if (!at) continue;
    if (at.from < at.to) drawn.push({ from: at.from, to: at.to, issue });
    else
      ranges.push(
        Decoration.widget({
          widget: new Point(
            `cd-issue cd-point cd-${issue.severity}`,
            { issue: issue.id },
            words.severity(issue.severity),
          ),
          side: 1,
        }).range(at.from),
      );
  }
  for (const piece of sweep(drawn)) {
    const worst = piece.over.reduce((a, b) =>
      severityRank(b.issue.severity) < severityRank(a.issue.severity) ? b : a,
    ).issue;
    const starts = piece.over.some((one) => one.from === piece.from && one.issue === worst);
    const mark =
      piece.over.length === 1 && starts
        ? lone(worst, words)
        : issueMark(worst, piece.over.map((one) => one.issue.id).join(' '), starts, words);
    ranges.push(mark.range(piece.from, piece.to));
  }
  return Decoration.set(ranges, true);
}

/** Differences from the machine translation: inserted words are tinted, deletions have a tick. */
export function changeMarks(review: ReviewView, table: OffsetTable, typing: LocalTyping): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const segment of review.segments) {
    for (const change of segment.changes) {
      const at = placeOf(table, typing, segment.id, change.from, change.to);
      if (!at) continue;
      const data: Record<string, string> = { was: change.deleted };
      if (change.issue !== null) data['issue'] = change.issue;
      const kind = change.issue === null ? 'cd-typed' : 'cd-taken';
      if (at.from < at.to)
        ranges.push(
          Decoration.mark({
            tagName: 'ins',
            class: `cd-change ${kind}`,
            attributes: Object.fromEntries(
              Object.entries(data).map(([name, value]) => [`data-${name}`, value]),
            ),
          }).range(at.from, at.to),
        );
      else
        ranges.push(
          Decoration.widget({ widget: new Point(`cd-change cd-gone ${kind}`, data, ''), side: -1 }).range(
            at.from,
          ),
        );
    }
  }
  return Decoration.set(ranges, true);
}

/**
 * Tracked changes and comments that the file contains, as far as they are left there, and the editor's comments. Of the current
 * deletion, the words are shown.
 */
export function remarkMarks(
  review: ReviewView,
  table: OffsetTable,
  typing: LocalTyping,
  words: MarkWords,
  current: number | null,
): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const put = (
    at: { from: number; to: number },
    name: string,
    data: Record<string, string>,
    label: string,
  ) => {
    const className = `cd-remark ${name}`;
    if (at.from < at.to)
      ranges.push(
        Decoration.mark({
          class: className,
          attributes: {
            ...Object.fromEntries(Object.entries(data).map(([key, value]) => [`data-${key}`, value])),
            role: 'mark',
            'aria-description': label,
          },
        }).range(at.from, at.to),
      );
    else
      ranges.push(
        Decoration.widget({ widget: new Point(`${className} cd-remark-point`, data, label), side: -1 }).range(
          at.from,
        ),
      );
  };
  for (const segment of review.segments) {
    for (const remark of segment.remarks) {
      if (remark.status !== 'left') continue;
      const at = placeOf(table, typing, segment.id, remark.from, remark.to);
      const label = words.remark(remark);
      if (!at) continue;
      const now = remark.id === current;
      const name = `cd-remark-${remark.kind}${now ? ' cd-remark-now' : ''}`;
      put(at, name, { remark: String(remark.id), tip: label }, label);
      if (now && remark.kind === 'deletion')
        ranges.push(
          Decoration.widget({
            widget: new Words('del', 'cd-del', remark.text.replaceAll('\u2029', '¶'), null),
            side: -1,
          }).range(at.from),
        );
    }
  }
  for (const issue of review.issues) {
    if (!isComment(issue)) continue;
    const at = placeOf(table, typing, issue.segment, issue.from, issue.to);
    const label = words.comment(issue.message);
    if (at) put(at, 'cd-remark-comment', { issue: issue.id, tip: label }, label);
  }
  return Decoration.set(ranges, true);
}

const INLINE: Record<MarkStyle, string> = {
  bold: 'cd-bold',
  italic: 'cd-italic',
  link: 'cd-link',
  code: 'cd-code',
  inviolable: 'cd-inviolable',
};

/** Decorations for bold, italic, links and code. */
export function inlineMarks(review: ReviewView, table: OffsetTable, typing: LocalTyping): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const segment of review.segments) {
    for (const mark of segment.marks) {
      const at = placeOf(table, typing, segment.id, mark.from, mark.to);
      const name = INLINE[mark.kind];
      if (at && at.from < at.to) ranges.push(Decoration.mark({ class: name }).range(at.from, at.to));
    }
  }
  return Decoration.set(ranges, true);
}

export interface InHand {
  /** The tracked change. */
  tracked: DecorationSet;
  /** The frame around it, drawn outside of all other marks. */
  frame: DecorationSet;
  /** The range to scroll into view. */
  at: { from: number; to: number } | null;
}

const NOTHING: InHand = { tracked: Decoration.none, frame: Decoration.none, at: null };

/**
 * Shows the selected issue: deleted words struck through and their replacement; for an accepted one the former words.
 */
export function inHand(
  review: ReviewView,
  issue: IssueView | null,
  suggestion: number,
  table: OffsetTable,
  typing: LocalTyping,
): InHand {
  if (!issue) return NOTHING;
  const at = placeOf(table, typing, issue.segment, issue.from, issue.to);
  if (!at) return NOTHING;
  const ranges: Range<Decoration>[] = [];
  let { from, to } = at;
  if (isOpen(issue)) {
    for (const edit of issue.suggestions[suggestion]?.edits ?? []) {
      const place = placeOf(table, typing, issue.segment, edit.from, edit.to);
      if (!place) continue;
      from = Math.min(from, place.from);
      to = Math.max(to, place.to);
      if (place.from < place.to)
        ranges.push(Decoration.mark({ tagName: 'del', class: 'cd-del' }).range(place.from, place.to));
      if (edit.insert !== '')
        ranges.push(
          Decoration.widget({ widget: new Words('ins', 'cd-ins', edit.insert, issue.id), side: 0 }).range(
            place.to,
          ),
        );
    }
  } else {
    const segment = review.segments.find((candidate) => candidate.id === issue.segment);
    for (const change of segment?.changes ?? []) {
      if (change.issue !== issue.id) continue;
      const place = placeOf(table, typing, issue.segment, change.from, change.to);
      if (!place) continue;
      from = Math.min(from, place.from);
      to = Math.max(to, place.to);
      if (change.deleted !== '')
        ranges.push(
          Decoration.widget({ widget: new Words('del', 'cd-del', change.deleted, issue.id), side: 1 }).range(
            place.from,
          ),
        );
    }
  }
  // A widget at the end of the frame is inside it with side 0, one at its start with side 1.
  const frame = new RangeSetBuilder<Decoration>();
  if (from < to)
    frame.add(
      from,
      to,
      Decoration.mark({ class: 'cd-now', inclusive: true, attributes: { 'data-now': issue.id } }),
    );
  else if (ranges.length === 0)
    frame.add(
      from,
      to,
      Decoration.widget({ widget: new Point('cd-now cd-here', { now: issue.id }, ''), side: 2 }),
    );
  return { tracked: Decoration.set(ranges, true), frame: frame.finish(), at: { from, to } };
}
