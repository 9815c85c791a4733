// Marks the hits of a search in the text.
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** The ranges of all hits in the editor's text, in order, and the index of the current one. */
export const setHits = StateEffect.define<{ ranges: { from: number; to: number }[]; current: number }>();

const hit = Decoration.mark({ class: 'cd-hit' });
const currentHit = Decoration.mark({ class: 'cd-hit cd-hit-now' });

export const hitMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (value, transaction) => {
    let now = transaction.docChanged ? value.map(transaction.changes) : value;
    for (const effect of transaction.effects)
      if (effect.is(setHits)) {
        const { ranges, current } = effect.value;
        now = Decoration.set(
          ranges.map(({ from, to }, at) => (at === current ? currentHit : hit).range(from, to)),
        );
      }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});
