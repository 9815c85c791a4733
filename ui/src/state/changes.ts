// The contents of the comparison: which pieces form one change, and where the selected change moves.
import type { ChangeMadeView } from '../generated/ChangeMadeView';
import type { ChangePiece } from '../generated/ChangePiece';
import type { ChangesView } from '../generated/ChangesView';
import type { SegmentRole } from '../generated/SegmentRole';
import type { VersionName } from '../generated/VersionName';

/** Layouts of two texts. */
export const LAYOUTS = ['sides', 'inline', 'original', 'result'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface ShownPiece {
  piece: ChangePiece;
  /** The number of the change it belongs to, from 0; `null` for equal words. */
  change: number | null;
}

export interface ShownRow {
  segment: number;
  kind: SegmentRole;
  changed: boolean;
  pieces: ShownPiece[];
  left: ShownPiece[];
  right: ShownPiece[];
}

export interface ShownChange {
  segment: number;
  /** Its index in its row, as the app counts. */
  place: number;
  made: ChangeMadeView;
}

export interface ShownChanges {
  rows: ShownRow[];
  changes: ShownChange[];
}

/** Numbers the changes through all rows. */
export function numberChanges(view: ChangesView): ShownChanges {
  const changes: ShownChange[] = [];
  const rows = view.rows.map((row): ShownRow => {
    const first = changes.length;
    row.changes.forEach((made, place) => changes.push({ segment: row.segment, place, made }));
    const pieces = row.pieces.map((piece): ShownPiece => ({
      piece,
      change: piece.change === null ? null : first + piece.change,
    }));
    return {
      segment: row.segment,
      kind: row.kind,
      changed: row.changed,
      pieces,
      left: pieces.filter(({ piece }) => piece.kind !== 'inserted'),
      right: pieces.filter(({ piece }) => piece.kind !== 'deleted'),
    };
  });
  return { rows, changes };
}

/** Returns a version's name as the value of a list option. */
export function versionKey(version: VersionName): string {
  return version.kind === 'saved' ? `saved-${version.n}` : version.kind;
}

/** Whether the two texts are the original and the current text: only their changes can be taken back one by one. */
export function isReview(from: VersionName, to: VersionName): boolean {
  return from.kind === 'original' && to.kind === 'now';
}
