// What the comparison shows: which pieces make one change, and where the change in hand goes.
import type { ChangeMadeView } from '../generated/ChangeMadeView';
import type { ChangePiece } from '../generated/ChangePiece';
import type { ChangesView } from '../generated/ChangesView';
import type { VersionName } from '../generated/VersionName';

/** How two texts are laid out. */
export const LAYOUTS = ['sides', 'inline', 'original', 'result'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface ShownPiece {
  piece: ChangePiece;
  /** The number of the change it belongs to, from 0; `null` for equal words. */
  change: number | null;
}

export interface ShownRow {
  segment: number;
  kind: string;
  changed: boolean;
  pieces: ShownPiece[];
  left: ShownPiece[];
  right: ShownPiece[];
}

export interface ShownChange {
  segment: number;
  /** Its place in its row, as the desk counts. */
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

/** A version's name as the value of a list. */
export function versionKey(version: VersionName): string {
  return version.kind === 'saved' ? `saved-${version.n}` : version.kind;
}

/** Whether two texts are the original and what stands now: only these changes can be taken back one by one. */
export function isReview(from: VersionName, to: VersionName): boolean {
  return from.kind === 'original' && to.kind === 'now';
}
