// Each line knows what kind of segment it belongs to, and whether it is the segment's last.
import { RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { offsets } from './guard';

export const setKinds = StateEffect.define<ReadonlyMap<number, string>>();

/** Segment number to its kind. */
export const kinds = StateField.define<ReadonlyMap<number, string>>({
  create: () => new Map(),
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setKinds) ? effect.value : now), value),
});

const HEADING = /^heading-([1-6])$/;

function lineClass(kind: string, first: boolean, last: boolean, empty: boolean): string {
  const level = HEADING.exec(kind)?.[1];
  const names = ['cd-line', `cd-kind-${kind}`];
  if (level !== undefined) names.push('cd-heading');
  if (first) names.push('cd-first');
  if (last) names.push('cd-last');
  if (empty) names.push('cd-emptied');
  return names.join(' ');
}

function build(view: EditorView): DecorationSet {
  const { state } = view;
  const table = state.field(offsets);
  const kind = state.field(kinds);
  const builder = new RangeSetBuilder<Decoration>();
  let done = -1;
  for (const range of view.visibleRanges) {
    for (let at = range.from; at <= range.to;) {
      const line = state.doc.lineAt(at);
      at = line.to + 1;
      if (line.from <= done) continue;
      done = line.from;
      const place = table.at(line.from);
      if (!place) continue;
      const its = kind.get(place.id) ?? 'paragraph';
      const level = HEADING.exec(its)?.[1];
      builder.add(
        line.from,
        line.from,
        Decoration.line({
          class: lineClass(its, line.from === place.from, line.to === place.to, place.from === place.to),
          attributes: {
            'data-segment': String(place.id),
            ...(level === undefined ? {} : { role: 'heading', 'aria-level': level }),
          },
        }),
      );
    }
  }
  return builder.finish();
}

export const lineMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      const kindsChanged = update.startState.field(kinds) !== update.state.field(kinds);
      if (update.docChanged || update.viewportChanged || kindsChanged) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
