// Two versions of a segment in the fake host.
import type { ChangePiece } from '../../generated/ChangePiece';
import type { ChangeRow } from '../../generated/ChangeRow';
import { replacementBetween } from '../../text/replacement';
import type { LiveSegment } from './live';

/** Two texts as one change, from the first character that differs to the last. */
export function comparedRow(segment: LiveSegment, before: string, after: string): ChangeRow {
  const { id, kind } = segment;
  const change = replacementBetween(before, after);
  if (!change) {
    const pieces: ChangePiece[] = [{ kind: 'equal', text: before, issue: null, change: null }];
    return { segment: id, kind, changed: false, pieces, changes: [] };
  }
  const { from, to, insert } = change;
  const all: ChangePiece[] = [
    { kind: 'equal', text: before.slice(0, from), issue: null, change: null },
    { kind: 'deleted', text: before.slice(from, to), issue: null, change: 0 },
    { kind: 'inserted', text: insert, issue: null, change: 0 },
    { kind: 'equal', text: before.slice(to), issue: null, change: null },
  ];
  const made = { deleted: before.slice(from, to), inserted: insert };
  const unknown = { maker: null, issue: null, rule: null, by: null, at: null };
  const pieces = all.filter((piece) => piece.text !== '');
  return { segment: id, kind, changed: true, pieces, changes: [{ ...made, ...unknown }] };
}
