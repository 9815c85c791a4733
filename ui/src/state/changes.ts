// The contents of the comparison: which pieces form one change, and where the selected change moves.
import type { ChangeMadeView } from '../generated/ChangeMadeView';
import type { ChangePiece } from '../generated/ChangePiece';
import type { ChangesView } from '../generated/ChangesView';
import type { PlaceView } from '../generated/PlaceView';
import type { SegmentRole } from '../generated/SegmentRole';
import type { SegmentView } from '../generated/SegmentView';
import type { VersionName } from '../generated/VersionName';
import { runsOf, type Run } from './result';

/** Layouts of two texts. */
export const LAYOUTS = ['sides', 'inline', 'original', 'result'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface ShownPiece {
  piece: ChangePiece;
  /** The number of the change it belongs to, from 0; `null` for equal words. */
  change: number | null;
  /** The text by its marks; of deleted words the marks are not known. */
  runs: Run[];
}

export interface ShownRow {
  segment: number;
  kind: SegmentRole;
  place: PlaceView | null;
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

/** Returns the runs of each piece: with the marks of the segment, if the pieces make up its current text. */
function runsOfPieces(pieces: readonly ChangePiece[], segment: SegmentView | undefined): Run[][] {
  const plain = (piece: ChangePiece): Run[] => [{ text: piece.text, kinds: [] }];
  const later = pieces.filter((piece) => piece.kind !== 'deleted');
  if (!segment || segment.marks.length === 0 || later.map(({ text }) => text).join('') !== segment.text)
    return pieces.map(plain);
  const rest = runsOf(segment);
  const take = (count: number): Run[] => {
    const taken: Run[] = [];
    for (let left = count; left > 0;) {
      const run = rest.shift();
      if (!run) break;
      if (run.text.length > left) rest.unshift({ ...run, text: run.text.slice(left) });
      taken.push({ ...run, text: run.text.slice(0, left) });
      left -= Math.min(left, run.text.length);
    }
    return taken;
  };
  return pieces.map((piece) => (piece.kind === 'deleted' ? plain(piece) : take(piece.text.length)));
}

/** Numbers the changes through all rows. `segments` are those of the article, with their places and marks. */
export function numberChanges(view: ChangesView, segments: readonly SegmentView[] = []): ShownChanges {
  const changes: ShownChange[] = [];
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const rows = view.rows.map((row): ShownRow => {
    const first = changes.length;
    row.changes.forEach((made, place) => changes.push({ segment: row.segment, place, made }));
    const segment = byId.get(row.segment);
    const runs = runsOfPieces(row.pieces, segment);
    const pieces = row.pieces.map((piece, index): ShownPiece => ({
      piece,
      change: piece.change === null ? null : first + piece.change,
      runs: runs[index] ?? [],
    }));
    return {
      segment: row.segment,
      kind: row.kind,
      place: segment?.place ?? null,
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
