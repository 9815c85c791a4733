// Splits overlapping ranges where one begins or ends: every piece has all ranges that cover it.

export interface Span {
  from: number;
  to: number;
}

export interface Piece<T extends Span> extends Span {
  /** The ranges that cover this piece, in the given order. */
  over: T[];
}

/** Returns pieces without overlap, in order; empty ranges are dropped. */
export function sweep<T extends Span>(spans: readonly T[]): Piece<T>[] {
  const points: { at: number; span: T; begins: boolean }[] = [];
  for (const span of spans) {
    if (span.from >= span.to) continue;
    points.push({ at: span.from, span, begins: true }, { at: span.to, span, begins: false });
  }
  points.sort((a, b) => a.at - b.at || Number(a.begins) - Number(b.begins));
  const pieces: Piece<T>[] = [];
  let active: T[] = [];
  let at = 0;
  for (const point of points) {
    if (point.at > at && active.length > 0) pieces.push({ from: at, to: point.at, over: active });
    at = point.at;
    active = point.begins ? [...active, point.span] : active.filter((span) => span !== point.span);
  }
  return pieces;
}
