// Edits of the text never join two segments: a merge is a command of the app (paragraphs.ts).
import {
  Annotation,
  EditorState,
  StateEffect,
  StateField,
  type ChangeSpec,
  type Extension,
  type Transaction,
} from '@codemirror/state';
import { OffsetTable } from './offsets';

/** Marks changes that come from the app rather than from typing. */
export const remote = Annotation.define<boolean>();

/** Replaces the table, together with the whole text. */
export const newTable = Annotation.define<OffsetTable>();

export const offsets = StateField.define<OffsetTable>({
  create: () => OffsetTable.of([]),
  update: (table, transaction) => {
    const fresh = transaction.annotation(newTable);
    if (fresh) return fresh;
    return transaction.docChanged ? table.map(transaction.changes) : table;
  },
});

export const setLocks = StateEffect.define<ReadonlyMap<number, string>>();

/** Segments whose text must not be edited, each with an explanation. */
export const locks = StateField.define<ReadonlyMap<number, string>>({
  create: () => new Map(),
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setLocks) ? effect.value : now), value),
});

/** What is to be replaced from one segment to a later one; offsets in the segments' texts. */
export interface Across {
  first: number;
  from: number;
  last: number;
  to: number;
  insert: string;
}

/** The callbacks of `guard`. */
export interface GuardCallbacks {
  /** A change touches a locked segment. */
  onLocked: (segment: number) => void;
  /** A change over several segments is to be made. Resolves to whether it was made, with the cursor behind it. */
  onAcross?: (across: Across) => Promise<boolean>;
  /** The text that was typed behind such a change before it was made. */
  onTypedBehind?: (text: string) => void;
}

/**
 * Leaves a change over several segments to the app, which makes one step of it. Several such changes at once are split
 * into one for each segment, with what was typed in the first. A change that touches a locked segment is dropped.
 */
export function guard({ onLocked, onAcross, onTypedBehind }: GuardCallbacks): Extension {
  /** The change that the app is making, and what was typed at its cursor meanwhile. */
  let pending: { across: Across; typed: string } | null = null;

  /** Keeps a change at the cursor of the pending one for later. Returns whether it did. */
  function keep(transaction: Transaction): boolean {
    if (!pending) return false;
    const { across } = pending;
    const place = transaction.startState.field(offsets).get(across.first);
    const at = place && place.from + across.from;
    let atCursor = transaction.startState.selection.main.empty;
    let { typed } = pending;
    transaction.changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
      // Backspace deletes what was typed last.
      if (inserted.length === 0 && to === at && from < to) typed = typed.slice(0, -1);
      else if (from === at && to === at) typed += inserted.toString();
      else atCursor = false;
    });
    if (atCursor) pending.typed = typed;
    return atCursor;
  }

  function leave(across: Across): void {
    if (!onAcross) return;
    const left = { across, typed: '' };
    pending = left;
    // Not at once: a transaction is being made.
    void Promise.resolve(across)
      .then(onAcross)
      .then((made) => {
        if (pending === left) pending = null;
        if (made && left.typed !== '') onTypedBehind?.(left.typed);
      });
  }

  return [
    locks,
    EditorState.transactionFilter.of((transaction) => {
      if (!transaction.docChanged || transaction.annotation(remote)) return transaction;
      const table = transaction.startState.field(offsets);
      if (table.places.length === 0) return transaction;
      if (keep(transaction)) return [];
      const locked = transaction.startState.field(locks);
      const refused: number[] = [];
      const changes: ChangeSpec[] = [];
      let crosses = false;
      let caret = 0;
      const across: Across[] = [];
      transaction.changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
        const first = table.indexAt(from);
        const last = table.indexAt(to);
        caret = from + inserted.length;
        const [start, end] = [table.places[first], table.places[last]];
        if (first !== last) crosses = true;
        if (start && end)
          across.push({
            first: start.id,
            from: from - start.from,
            last: end.id,
            to: to - end.from,
            insert: inserted.toString(),
          });
        for (let index = first; index <= last; index++) {
          const place = table.places[index];
          if (!place) continue;
          const part = { from: Math.max(from, place.from), to: Math.min(to, place.to) };
          const insert = index === first ? inserted : '';
          if (part.from === part.to && insert.length === 0) continue;
          if (locked.has(place.id)) refused.push(place.id);
          changes.push({ ...part, insert });
        }
      }, true);
      const [segment] = refused;
      if (segment !== undefined) {
        onLocked(segment);
        return [];
      }
      if (!crosses) return transaction;
      const [only, ...more] = across;
      if (only && more.length === 0) {
        leave(only);
        return { selection: { anchor: caret - only.insert.length } };
      }
      if (changes.length === 0) return [];
      return { changes, selection: { anchor: caret }, scrollIntoView: true, userEvent: 'input' };
    }),
  ];
}
