import { describe, expect, it } from 'vitest';
import type { PairView } from '../generated/PairView';
import type { SourceTextView } from '../generated/SourceTextView';
import { itemsOf, pairsBySegment, possibleActions } from './pairs';
import { sourceLayout, SOURCE_WIDTHS, TEXT_LEAST } from './source-layout';

/** Returns pairs of so many source paragraphs and segments, numbered in order. */
function source(counts: [number, number][], of_file = false): SourceTextView {
  let [paragraph, segment] = [0, 0];
  const pairs = counts.map(([sources, targets]): PairView => {
    const texts = Array.from({ length: sources }, () => ({ id: paragraph, text: `Text ${paragraph++}` }));
    return { source: texts, segments: Array.from({ length: targets }, () => segment++), fixed: false };
  });
  return { name: '', language: null, of_file, pairs };
}

describe('the items of the pane', () => {
  it('are the paragraphs in order, with a gap where there is none', () => {
    const items = itemsOf(source([[2, 1], [0, 1], [1, 0]]).pairs); // prettier-ignore
    expect(items.map(({ pair, paragraph }) => [pair, paragraph?.id ?? null])).toEqual([
      [0, 0],
      [0, 1],
      [1, null],
      [2, 2],
    ]);
  });

  it('are found by segment', () => {
    expect([...pairsBySegment(source([[1, 2], [1, 0], [0, 1]]))]).toEqual([[0, 0], [1, 0], [2, 2]]); // prettier-ignore
    expect(pairsBySegment(null).size).toBe(0);
  });

  it('have the actions that are possible', () => {
    const view = source([[1, 1], [1, 0], [1, 1], [0, 1]]); // prettier-ignore
    const possible = (at: number) => {
      const item = itemsOf(view.pairs)[at];
      return item ? [...possibleActions(view, item)].sort() : null;
    };
    expect(possible(0)).toEqual(['down', 'join', 'separate']);
    expect(possible(1)).toEqual(['down', 'join', 'up']);
    expect(possible(2)).toEqual(['down', 'join', 'separate', 'up']);
    // A gap has no paragraph to move, and the last pair no next one.
    expect(possible(3)).toEqual([]);
  });

  it('have no actions if the pairs are those of the file', () => {
    const view = source([[1, 1], [1, 1]], true); // prettier-ignore
    for (const item of itemsOf(view.pairs)) expect(possibleActions(view, item).size).toBe(0);
  });
});

describe('the layout', () => {
  const widths = { library_width: 250, issue_width: 370, source_width: 320 };
  it('keeps the library where everything fits', () => {
    expect(sourceLayout(1920, widths)).toEqual({ width: 320, library: true });
    expect(sourceLayout(1280, widths)).toEqual({ width: 320, library: false });
    expect(sourceLayout(1040, widths)).toEqual({ width: 310, library: false });
    // 1920 pixels at 200 %.
    expect(sourceLayout(960, widths)).toEqual({ width: 230, library: false });
  });

  it('shows no pane without room, and then leaves the rest as it is', () => {
    // 1280 and 1040 pixels at 200 %.
    expect(sourceLayout(640, widths)).toEqual({ width: null, library: false });
    expect(sourceLayout(520, widths)).toEqual({ width: null, library: false });
    expect(sourceLayout(900, widths)).toEqual({ width: null, library: true });
  });

  it('leaves the text its least width at every size', () => {
    for (let width = 400; width <= 2600; width += 20) {
      const { width: pane, library } = sourceLayout(width, { ...widths, source_width: SOURCE_WIDTHS.most });
      if (pane === null) continue;
      const issue = width <= 860 ? 0.44 * width : width <= 1040 ? 300 : 370;
      const list = library ? 250 : 0;
      expect(width - issue - list - pane).toBeGreaterThanOrEqual(TEXT_LEAST);
      expect(pane).toBeGreaterThanOrEqual(SOURCE_WIDTHS.least);
    }
  });
});
