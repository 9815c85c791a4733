// The side-by-side view: which pieces make one change.
import type { ChangePiece } from '../generated/ChangePiece';
import type { ChangesView } from '../generated/ChangesView';

export interface ShownPiece {
  piece: ChangePiece;
  /** The number of the change it belongs to, from 0; `null` for equal words. */
  change: number | null;
}

export interface ShownRow {
  segment: number;
  kind: string;
  changed: boolean;
  left: ShownPiece[];
  right: ShownPiece[];
}

export interface ShownChange {
  segment: number;
  issue: string | null;
}

export interface ShownChanges {
  rows: ShownRow[];
  changes: ShownChange[];
}

/** Numbers the changes: words that go and words that come in their place are one. */
export function numberChanges(view: ChangesView): ShownChanges {
  const changes: ShownChange[] = [];
  const rows = view.rows.map((row): ShownRow => {
    const shown: ShownPiece[] = [];
    let before: ChangePiece | null = null;
    for (const piece of row.pieces) {
      if (piece.kind === 'equal') {
        shown.push({ piece, change: null });
        before = null;
        continue;
      }
      const joins: boolean = before !== null && before.kind !== piece.kind && before.issue === piece.issue;
      if (!joins) changes.push({ segment: row.segment, issue: piece.issue });
      shown.push({ piece, change: changes.length - 1 });
      // A third piece in a row begins a change of its own.
      before = joins ? null : piece;
    }
    return {
      segment: row.segment,
      kind: row.kind,
      changed: row.changed,
      left: shown.filter(({ piece }) => piece.kind !== 'inserted'),
      right: shown.filter(({ piece }) => piece.kind !== 'deleted'),
    };
  });
  return { rows, changes };
}
