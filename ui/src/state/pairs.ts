// The pairs of a source text and an article, as the source pane lists them.
import type { PairView } from '../generated/PairView';
import type { SourceParagraphView } from '../generated/SourceParagraphView';
import type { SourceTextView } from '../generated/SourceTextView';

/** What the editor can do with a paragraph of the source pane. */
export const PAIR_ACTIONS = ['up', 'down', 'join', 'separate'] as const;
export type PairAction = (typeof PAIR_ACTIONS)[number];

/** A paragraph of the source pane, or the gap of a pair without one. */
export interface PaneItem {
  /** Index of its pair. */
  pair: number;
  /** `null` for a gap. */
  paragraph: SourceParagraphView | null;
}

/** Maps each segment to the index of its pair. */
export function pairsBySegment(source: SourceTextView | null): ReadonlyMap<number, number> {
  const pairs = source?.pairs ?? [];
  return new Map(pairs.flatMap(({ segments }, at) => segments.map((segment) => [segment, at] as const)));
}

/** Returns the paragraphs and gaps of the source pane, in order. */
export function itemsOf(pairs: readonly PairView[]): PaneItem[] {
  return pairs.flatMap(({ source }, pair): PaneItem[] =>
    source.length === 0
      ? [{ pair, paragraph: null }]
      : source.map((paragraph): PaneItem => ({ pair, paragraph })),
  );
}

/** Returns the actions that are possible on a paragraph or gap. */
export function possibleActions(
  source: SourceTextView,
  { pair, paragraph }: PaneItem,
): ReadonlySet<PairAction> {
  const { pairs, of_file } = source;
  const own = pairs[pair];
  const possible = new Set<PairAction>();
  if (of_file || !own) return possible;
  const translated = ({ segments }: PairView) => segments.length > 0;
  if (paragraph !== null && pairs.slice(0, pair).some(translated)) possible.add('up');
  if (paragraph !== null && pairs.slice(pair + 1).some(translated)) possible.add('down');
  if (pair + 1 < pairs.length) possible.add('join');
  if (own.source.length > 0 && translated(own)) possible.add('separate');
  return possible;
}
