// Marks each line with the kind of its segment, and whether it is the last line of the segment.
import { RangeSetBuilder, StateEffect, StateField, type Line, type Text } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import type { SegmentRole } from '../generated/SegmentRole';
import type { SegmentView } from '../generated/SegmentView';
import { cellName, levelOf, markerOf } from '../text/layout';
import { locks, offsets } from './guard';

/** What a segment is in its document. */
export type Role = Pick<SegmentView, 'kind' | 'place'>;

export const setRoles = StateEffect.define<ReadonlyMap<number, Role>>();

/** Maps segment numbers to their roles. */
export const roles = StateField.define<ReadonlyMap<number, Role>>({
  create: () => new Map(),
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setRoles) ? effect.value : now), value),
});

export const setPaired = StateEffect.define<ReadonlySet<number>>();

/** The segments of the pair that the source pane marks. */
export const paired = StateField.define<ReadonlySet<number>>({
  create: () => new Set(),
  update: (value, transaction) =>
    transaction.effects.reduce((now, effect) => (effect.is(setPaired) ? effect.value : now), value),
});

const HEADING = /^heading-([1-6])$/;

/** A padlock before a locked segment, with the reason. */
class Padlock extends WidgetType {
  constructor(private readonly label: string) {
    super();
  }

  override eq(other: Padlock): boolean {
    return other.label === this.label;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'cd-lock';
    element.title = this.label;
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', this.label);
    return element;
  }
}

function lineClass(kind: SegmentRole, first: boolean, last: boolean, empty: boolean): string {
  const level = HEADING.exec(kind)?.[1];
  const names = ['cd-line', `cd-kind-${kind}`];
  if (level !== undefined) names.push('cd-heading');
  if (first) names.push('cd-first');
  if (last) names.push('cd-last');
  if (empty) names.push('cd-emptied');
  return names.join(' ');
}

/** Returns the attributes of a line that show the place of a list item or a table cell. */
function placed({ kind, place }: Role, text: string, first: boolean): Record<string, string> {
  if (kind === 'list-item')
    return {
      'data-level': String(levelOf(place)),
      ...(first ? { 'data-marker': markerOf(text, place) } : {}),
    };
  if (place?.kind !== 'cell' || !first) return {};
  return {
    'data-cell': cellName(place.row, place.column),
    ...(place.column === 0 ? { 'data-row': String(place.row) } : {}),
  };
}

/** Returns the lines in ranges of a document, each once and in order. */
export function* linesIn(document: Text, ranges: readonly { from: number; to: number }[]): Generator<Line> {
  let done = -1;
  for (const range of ranges) {
    for (let at = range.from; at <= range.to;) {
      const line = document.lineAt(at);
      at = line.to + 1;
      if (line.from <= done) continue;
      done = line.from;
      yield line;
    }
  }
}

function build(view: EditorView): DecorationSet {
  const { state } = view;
  const table = state.field(offsets);
  const role = state.field(roles);
  const locked = state.field(locks);
  const pair = state.field(paired);
  const builder = new RangeSetBuilder<Decoration>();
  for (const line of linesIn(state.doc, view.visibleRanges)) {
    const place = table.at(line.from);
    if (!place) continue;
    const its = role.get(place.id) ?? { kind: 'paragraph', place: null };
    const level = HEADING.exec(its.kind)?.[1];
    const first = line.from === place.from;
    const lock = locked.get(place.id);
    builder.add(
      line.from,
      line.from,
      Decoration.line({
        class: `${lineClass(its.kind, first, line.to === place.to, place.from === place.to)}${
          lock === undefined ? '' : ' cd-locked'
        }${pair.has(place.id) ? ' cd-paired' : ''}`,
        attributes: {
          'data-segment': String(place.id),
          ...placed(its, line.text, first),
          ...(level === undefined ? {} : { role: 'heading', 'aria-level': level }),
        },
      }),
    );
    if (lock !== undefined && first)
      builder.add(line.from, line.from, Decoration.widget({ widget: new Padlock(lock), side: -1 }));
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
      const changed =
        update.startState.field(roles) !== update.state.field(roles) ||
        update.startState.field(paired) !== update.state.field(paired) ||
        update.startState.field(locks) !== update.state.field(locks);
      if (update.docChanged || update.viewportChanged || changed) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
