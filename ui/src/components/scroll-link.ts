// Two scrollers that follow each other: what is at a line near their top is at the same height in both.

/** One of the two scrollers. */
export interface LinkedSide {
  scroller: HTMLElement;
  /**
   * Returns how far to scroll so that this side shows at the height `here` what the other one shows at the height
   * `there`, all in CSS pixels; `null` if it is not known yet.
   */
  distance: (here: number, there: number) => number | null;
  /** Whether a scroll is the user's, and not a correction of heights. */
  isUsed: () => boolean;
}

/** How long the other side is not followed after one was scrolled, in milliseconds. */
const HOLD_MS = 250;
/** How long until what was not known is asked again, in milliseconds. */
const RETRY_MS = 60;
/** The distance within which a shift of the second side disappears, in CSS pixels. */
const SHIFT_FADES = 600;
/** The line, below the top of the lower scroller, in CSS pixels. */
const LINE = 12;

type Sides = readonly [LinkedSide, LinkedSide];
type At = 0 | 1;

export class ScrollLink {
  /** How much lower than the first the second side shows the same, in CSS pixels. */
  private shift = 0;
  private leader: { side: At; time: number } | null = null;
  /** Positions that were set here: their scroll events are not the user's. */
  private readonly set: [number | null, number | null] = [null, null];
  private readonly last: [number, number];
  private frame = 0;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly stops: (() => void)[];

  constructor(private readonly sides: Sides) {
    this.last = [sides[0].scroller.scrollTop, sides[1].scroller.scrollTop];
    this.stops = ([0, 1] as const).map((at) => {
      const { scroller } = sides[at];
      const scrolled = () => this.scrolled(at);
      scroller.addEventListener('scroll', scrolled, { passive: true });
      return () => scroller.removeEventListener('scroll', scrolled);
    });
  }

  destroy(): void {
    for (const stop of this.stops) stop();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.retry);
  }

  private get line(): number {
    const tops = this.sides.map(({ scroller }) => scroller.getBoundingClientRect().top);
    return Math.max(...tops) + LINE;
  }

  private scrolled(side: At): void {
    const { scroller, isUsed } = this.sides[side];
    const moved = Math.abs(scroller.scrollTop - this.last[side]);
    this.last[side] = scroller.scrollTop;
    const set = this.set[side];
    this.set[side] = null;
    if (set !== null && Math.abs(set - scroller.scrollTop) <= 1) return;
    const now = performance.now();
    if (this.leader && this.leader.side !== side && now - this.leader.time < HOLD_MS) return;
    if (!isUsed()) return;
    this.leader = { side, time: now };
    this.shift *= Math.max(0, 1 - moved / SHIFT_FADES);
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.follow(side === 0 ? 1 : 0));
  }

  /** Scrolls a side to where the other one is. */
  follow(side: At): void {
    clearTimeout(this.retry);
    const { line } = this;
    const lines = [line, line + this.shift] as const;
    const wanted = this.sides[side].distance(lines[side], lines[side === 0 ? 1 : 0]);
    if (wanted === null) {
      this.retry = setTimeout(() => this.follow(side), RETRY_MS);
      return;
    }
    const first = this.sides[0].scroller;
    // The beginning of one is shown with the beginning of the other.
    const begins = side === 1 && first.scrollTop <= 0;
    const { scroller } = this.sides[side];
    const moved = this.scrollBy(side, begins ? -scroller.scrollTop : wanted);
    // At its end, or before what only it has, a side cannot follow.
    if (side === 1) this.shift += wanted - moved;
  }

  /** Scrolls a side, and leaves the other one where it is. */
  move(side: At, distance: number): void {
    this.leader = { side: side === 0 ? 1 : 0, time: performance.now() };
    this.scrollBy(side, distance);
    const { line } = this;
    this.shift = this.sides[1].distance(line, line) ?? 0;
  }

  private scrollBy(side: At, distance: number): number {
    const { scroller } = this.sides[side];
    const before = scroller.scrollTop;
    scroller.scrollTop = before + distance;
    const moved = scroller.scrollTop - before;
    this.last[side] = scroller.scrollTop;
    if (moved !== 0) this.set[side] = scroller.scrollTop;
    return moved;
  }
}
