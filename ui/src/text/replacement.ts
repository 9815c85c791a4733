// The smallest single replacement that turns one text into another, and the mapping of positions through it.

/** `from`..`to` of the old text is replaced with `insert`; in UTF-16 code units. */
export interface Replacement {
  from: number;
  to: number;
  insert: string;
}

const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Returns the difference of two texts without their common start and end; `null` if they are equal. */
export function replacementBetween(before: string, after: string): Replacement | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  // Never cut a surrogate pair in two.
  if (start > 0 && (isLow(before.charCodeAt(start)) || isLow(after.charCodeAt(start)))) start--;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end--;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/**
 * Maps a position of the old text to the new one. At the edges of the replacement `side` decides: −1 stays before the
 * inserted text, 1 goes after it. Inside, the nearer edge on that side is used.
 */
export function mapPosition(change: Replacement | null, position: number, side: -1 | 1): number {
  if (change === null || position < change.from) return position;
  const shift = change.insert.length - (change.to - change.from);
  if (position > change.to) return position + shift;
  if (position === change.from && position === change.to) return side < 0 ? position : position + shift;
  if (position === change.from) return position;
  if (position === change.to) return position + shift;
  return side < 0 ? change.from : change.from + change.insert.length;
}

/** Maps a range of the old text to the new one; `null` if the replacement overlaps it. */
export function mapRange(
  change: Replacement | null,
  from: number,
  to: number,
): { from: number; to: number } | null {
  if (change === null || to < change.from || (to === change.from && from < to)) return { from, to };
  if (from > change.to || (from === change.to && from < to)) {
    const shift = change.insert.length - (change.to - change.from);
    return { from: from + shift, to: to + shift };
  }
  return null;
}
