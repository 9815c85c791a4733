// The preview of the corrected article.
import type { SegmentRole } from '../generated/SegmentRole';
import { sweep } from '../editor/sweep';
import type { SegmentView } from '../generated/SegmentView';

export interface Run {
  text: string;
  /** Kinds of its marks: bold, italic, link, code. */
  kinds: string[];
}

/** Splits a segment's text into runs with the same marks. */
export function runsOf(segment: SegmentView): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) runs.push({ text: segment.text.slice(at, to), kinds: [] });
  };
  for (const piece of sweep(segment.marks)) {
    plain(piece.from);
    runs.push({ text: segment.text.slice(piece.from, piece.to), kinds: piece.over.map((mark) => mark.kind) });
    at = piece.to;
  }
  plain(segment.text.length);
  return runs;
}

/** Returns the HTML element for a kind of segment. */
export function tagOf(kind: SegmentRole): string {
  const level = /^heading-([1-6])$/.exec(kind)?.[1];
  if (level !== undefined) return `h${level}`;
  if (kind === 'quote') return 'blockquote';
  return 'p';
}

/** Returns the whole text for the clipboard, with an empty line between paragraphs. */
export function plainText(segments: SegmentView[]): string {
  const texts = segments.map((segment) => segment.text.replace(/\s*\u2029\s*/g, '\n\n'));
  return texts.filter((text) => text !== '').join('\n\n');
}

/** Returns text with a mark and a line break for each paragraph break. */
export function withParagraphs(text: string): string {
  return text.replaceAll('\u2029', '¶\n');
}
