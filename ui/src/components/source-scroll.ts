// Geometry of the source pane and the text, for scrolling them together.
import type { ArticleEditor } from '../editor/article-editor';
import type { PairView } from '../generated/PairView';
import type { LinkedSide } from './scroll-link';

interface Box {
  top: number;
  bottom: number;
}

/** What the pane knows. */
export interface PaneRows {
  scroller: HTMLElement;
  pairs: () => readonly PairView[];
  pairOf: (segment: number) => number | null;
  /** Returns the row of a pair, or has it rendered and returns `null`. */
  row: (pair: number) => HTMLElement | null;
  /** Returns the index of the pair at a height in the window; `null` if it is not rendered. */
  pairAt: (y: number) => number | null;
}

/** Returns where a pair is in the text; `null` for a pair without segments. */
export function boxInText(editor: ArticleEditor, pair: PairView | undefined): Box | null {
  const first = editor.boxOf(pair?.segments[0] ?? -1);
  const last = editor.boxOf(pair?.segments.at(-1) ?? -1);
  return first && last ? { top: first.top, bottom: last.bottom } : null;
}

/** Returns the nearest pair before this one, or this one, that has segments, else the first after it. */
export function translatedPair(pairs: readonly PairView[], from: number): number | null {
  for (let at = from; at >= 0; at--) if ((pairs[at]?.segments.length ?? 0) > 0) return at;
  const after = pairs.findIndex((pair) => pair.segments.length > 0);
  return after < 0 ? null : after;
}

/** Returns the rows of a pair and of the untranslated ones after it. */
function boxInPane({ row, pairs }: PaneRows, pair: number): Box | null {
  const own = row(pair)?.getBoundingClientRect();
  if (!own) return null;
  const all = pairs();
  let last = pair;
  while (last + 1 < all.length && all[last + 1]?.segments.length === 0) last++;
  const end = last === pair ? own : row(last)?.getBoundingClientRect();
  return end ? { top: own.top, bottom: end.bottom } : null;
}

/** Returns how far `to` must be scrolled to show at `here` the part that `from` shows at `there`. */
function distanceBetween(from: Box, there: number, to: Box, here: number): number {
  const height = from.bottom - from.top;
  // Before the beginning, both are at the same distance.
  const before = Math.max(0, from.top - there);
  const part = height > 0 ? Math.min(1, Math.max(0, (there - from.top) / height)) : 0;
  return to.top + part * (to.bottom - to.top) - (here + before);
}

/** The text, as it follows the pane. */
export function textSide(editor: ArticleEditor, rows: PaneRows): LinkedSide {
  const { scrollDOM } = editor.view;
  return {
    scroller: scrollDOM,
    isUsed: () => true,
    distance: (here, there) => {
      const at = rows.pairAt(there);
      if (at === null) return null;
      const pair = translatedPair(rows.pairs(), at);
      if (pair === null) return 0;
      const [pane, text] = [boxInPane(rows, pair), boxInText(editor, rows.pairs()[pair])];
      return pane && text ? distanceBetween(pane, there, text, here) : null;
    },
  };
}

/** The pane, as it follows the text. */
export function paneSide(editor: ArticleEditor, rows: PaneRows): LinkedSide {
  const { scroller } = rows;
  return {
    scroller,
    // Rows that are rendered change heights, and with them the position.
    isUsed: () => scroller.matches(':hover') || scroller.contains(document.activeElement),
    distance: (here, there) => {
      const segment = editor.segmentAt(there);
      const pair = segment === null ? null : rows.pairOf(segment);
      if (pair === null) return 0;
      const [pane, text] = [boxInPane(rows, pair), boxInText(editor, rows.pairs()[pair])];
      return pane && text ? distanceBetween(text, there, pane, here) : null;
    },
  };
}
