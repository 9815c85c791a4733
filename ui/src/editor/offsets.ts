// The position of each segment in the editor's text, which contains all segments, separated by one line break.
import type { ChangeDesc } from '@codemirror/state';

/** The separator of two segments. */
export const SEPARATOR = '\n';

export interface Placed {
  id: number;
  /** Start and end in the editor's text, in UTF-16 code units; separators belong to no segment. */
  from: number;
  to: number;
}

export class OffsetTable {
  private readonly byId: Map<number, number>;

  private constructor(readonly places: readonly Placed[]) {
    this.byId = new Map(places.map((place, index) => [place.id, index]));
  }

  static of(segments: readonly { id: number; text: string }[]): OffsetTable {
    let at = 0;
    return new OffsetTable(
      segments.map(({ id, text }) => {
        const place = { id, from: at, to: at + text.length };
        at = place.to + SEPARATOR.length;
        return place;
      }),
    );
  }

  /** Text typed at the edge of a segment belongs to that segment. */
  map(changes: ChangeDesc): OffsetTable {
    return new OffsetTable(
      this.places.map(({ id, from, to }) => ({
        id,
        from: changes.mapPos(from, -1),
        to: changes.mapPos(to, 1),
      })),
    );
  }

  get(id: number): Placed | null {
    const index = this.byId.get(id);
    return index === undefined ? null : (this.places[index] ?? null);
  }

  /** Returns the index in the table of the segment at a position. */
  indexAt(position: number): number {
    let low = 0;
    let high = this.places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.places[middle]?.to ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  at(position: number): Placed | null {
    return this.places[this.indexAt(position)] ?? null;
  }
}
