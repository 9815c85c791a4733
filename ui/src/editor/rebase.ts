// Merges the app's newer text with newer typing in the window.
import { ChangeSet, type Text } from '@codemirror/state';
import { replacementBetween, type Replacement } from '../text/replacement';

function changeSet(before: string, after: string): ChangeSet {
  const change = replacementBetween(before, after);
  return ChangeSet.of(change ?? [], before.length);
}

/**
 * Returns the changes of the window's text `local` that give it the app's change from `known` to `next` as well as
 * what was typed since `known`. In order, in `local`'s offsets, without overlap.
 */
export function rebase(known: string, next: string, local: string): Replacement[] {
  if (known === next || local === next) return [];
  const theirs = changeSet(known, next);
  const mine = known === local ? null : changeSet(known, local);
  const wanted = mine ? theirs.map(mine) : theirs;
  const found: Replacement[] = [];
  wanted.iterChanges((from, to, _fromNew, _toNew, inserted: Text) => {
    found.push({ from, to, insert: inserted.sliceString(0) });
  });
  return found;
}
