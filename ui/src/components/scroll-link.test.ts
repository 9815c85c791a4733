import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScrollLink, type LinkedSide } from './scroll-link';

/** A scroller of a height, whose content is `factor` times as high as the other one's. */
function side(height: number, at: (there: number, own: HTMLElement) => number): LinkedSide {
  const scroller = document.createElement('div');
  let top = 0;
  Object.defineProperty(scroller, 'scrollTop', {
    get: () => top,
    set: (wanted: number) => {
      const next = Math.max(0, Math.min(height, wanted));
      if (next === top) return;
      top = next;
      setTimeout(() => scroller.dispatchEvent(new Event('scroll')));
    },
  });
  return { scroller, isUsed: () => true, distance: (_here, there) => at(there, scroller) - top };
}

/** Two scrollers, the second with twice the height of the first. */
function pair() {
  const text: LinkedSide = side(1000, () => pane.scroller.scrollTop / 2);
  const pane: LinkedSide = side(2000, () => 2 * text.scroller.scrollTop);
  return { text: text.scroller, pane: pane.scroller, link: new ScrollLink([text, pane]) };
}

const settle = (ms = 100) => vi.advanceTimersByTimeAsync(ms);

describe('two linked scrollers', () => {
  afterEach(() => void vi.useRealTimers());

  it('follow each other, in both directions, without moving the one that leads', async () => {
    vi.useFakeTimers();
    const { text, pane, link } = pair();
    text.scrollTop = 100;
    await settle();
    expect([text.scrollTop, pane.scrollTop]).toEqual([100, 200]);
    await settle(1000);
    pane.scrollTop = 601;
    await settle();
    expect([text.scrollTop, pane.scrollTop]).toEqual([300.5, 601]);
    await settle(1000);
    expect([text.scrollTop, pane.scrollTop]).toEqual([300.5, 601]);
    link.destroy();
    text.scrollTop = 0;
    await settle(1000);
    expect(pane.scrollTop).toBe(601);
  });

  it('do not follow corrections of the other one while the user scrolls', async () => {
    vi.useFakeTimers();
    const { text, pane } = pair();
    pane.scrollTop = 400;
    await settle(20);
    expect(text.scrollTop).toBe(200);
    // The editor measures its lines and corrects its position.
    await settle(20);
    text.scrollTop = 190;
    await settle(20);
    expect(pane.scrollTop).toBe(400);
  });

  it('keep a position that one was moved to, and come together again', async () => {
    vi.useFakeTimers();
    const { text, pane, link } = pair();
    text.scrollTop = 100;
    await settle(1000);
    link.move(1, -50);
    await settle(1000);
    expect([text.scrollTop, pane.scrollTop]).toEqual([100, 150]);
    link.destroy();
  });
});
