// No edit of the text joins two segments: a merge is a command of the desk (paragraphs.ts).
import { Annotation, EditorState, StateField, type ChangeSpec, type Extension } from '@codemirror/state';
import { OffsetTable } from './offsets';

/** Marks changes that come from the desk: they are not typing. */
export const remote = Annotation.define<boolean>();

/** Replaces the table, with a whole new text. */
export const newTable = Annotation.define<OffsetTable>();

export const offsets = StateField.define<OffsetTable>({
  create: () => OffsetTable.of([]),
  update: (table, transaction) => {
    const fresh = transaction.annotation(newTable);
    if (fresh) return fresh;
    return transaction.docChanged ? table.map(transaction.changes) : table;
  },
});

/**
 * Splits a change over several segments into one for each, with what was typed in the first; a change that would only
 * take a separator away is dropped.
 */
export const guard: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(remote)) return transaction;
  const table = transaction.startState.field(offsets);
  if (table.places.length === 0) return transaction;
  let crosses = false;
  const changes: ChangeSpec[] = [];
  let caret = 0;
  transaction.changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    const first = table.indexAt(from);
    const last = table.indexAt(to);
    caret = from + inserted.length;
    if (first === last) {
      changes.push({ from, to, insert: inserted });
      return;
    }
    crosses = true;
    for (let index = first; index <= last; index++) {
      const place = table.places[index];
      if (!place) continue;
      const part = { from: Math.max(from, place.from), to: Math.min(to, place.to) };
      const insert = index === first ? inserted : '';
      if (part.from < part.to || insert.length > 0) changes.push({ ...part, insert });
    }
  }, true);
  if (!crosses) return transaction;
  if (changes.length === 0) return [];
  return { changes, selection: { anchor: caret }, scrollIntoView: true, userEvent: 'input' };
});
