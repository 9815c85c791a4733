// Paragraph breaks within a segment, and the keys that make and remove them.
import { Prec, RangeSetBuilder, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap, WidgetType, type DecorationSet } from '@codemirror/view';
import { offsets } from './guard';

/** U+2029: the format writes the end of a paragraph for it. */
export const PARAGRAPH_BREAK = '\u2029';

/** The callbacks of the keys. */
export interface ParagraphKeys {
  /** Whether the segment's format can split it. */
  canSplit: (segment: number) => boolean;
  /** Enter was pressed where the paragraph cannot be split. */
  onCannotSplit: (segment: number | null) => void;
  /** Backspace at the start of `segment`, or Delete at the end of `into`. */
  onMerge: (into: number, segment: number) => void;
}

/** A pilcrow at the end of a paragraph, before the next line. */
class ParagraphEnd extends WidgetType {
  override eq(): boolean {
    return true;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'cd-paragraph-end';
    element.append('¶', document.createElement('br'));
    return element;
  }

  override get lineBreaks(): number {
    return 1;
  }
}

const END = Decoration.replace({ widget: new ParagraphEnd() });

function breaks(state: EditorState): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let at = 0;
  for (const chunk of state.doc.iter()) {
    for (
      let index = chunk.indexOf(PARAGRAPH_BREAK);
      index >= 0;
      index = chunk.indexOf(PARAGRAPH_BREAK, index + 1)
    )
      builder.add(at + index, at + index + 1, END);
    at += chunk.length;
  }
  return builder.finish();
}

const ends = StateField.define<DecorationSet>({
  create: breaks,
  update: (value, { changes, docChanged, state }) => {
    if (!docChanged) return value;
    let brings = false;
    changes.iterChanges((_from, _to, _fromNew, _toNew, inserted) => {
      brings ||= inserted.toString().includes(PARAGRAPH_BREAK);
    });
    // Deleted breaks disappear with their text.
    return brings ? breaks(state) : value.map(changes);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.atomicRanges.of((view) => view.state.field(field)),
  ],
});

/** Enter: a paragraph break in place of the selection. Over several segments it needs no split: see `guard`. */
function split(view: EditorView, keys: ParagraphKeys): boolean {
  const { main } = view.state.selection;
  const place = view.state.field(offsets).at(main.from);
  if (!place || (main.to <= place.to && !keys.canSplit(place.id))) {
    keys.onCannotSplit(place?.id ?? null);
    return true;
  }
  view.dispatch(view.state.replaceSelection(PARAGRAPH_BREAK), { scrollIntoView: true, userEvent: 'input' });
  return true;
}

/** Shift+Enter: inserts a line break within the paragraph. */
function breakLine(view: EditorView): boolean {
  view.dispatch(view.state.replaceSelection('\n'), { scrollIntoView: true, userEvent: 'input' });
  return true;
}

/** Backspace at the start of a segment and Delete at its end merge it with the nearest non-empty one. */
function merge(view: EditorView, direction: -1 | 1, keys: ParagraphKeys): boolean {
  const { main } = view.state.selection;
  const { places } = view.state.field(offsets);
  const index = view.state.field(offsets).indexAt(main.head);
  const place = places[index];
  if (!main.empty || !place || main.head !== (direction < 0 ? place.from : place.to)) return false;
  const others = direction < 0 ? places.slice(0, index).reverse() : places.slice(index + 1);
  const found = others.find(({ from, to }) => from < to);
  if (!found) return true;
  // An empty line has nothing to merge: the cursor moves out of it.
  if (place.from === place.to)
    view.dispatch({ selection: { anchor: direction < 0 ? found.to : found.from }, scrollIntoView: true });
  else if (direction < 0) keys.onMerge(found.id, place.id);
  else keys.onMerge(place.id, found.id);
  return true;
}

export function paragraphs(keys: ParagraphKeys): Extension {
  return [
    ends,
    Prec.high(
      keymap.of([
        { key: 'Enter', run: (view) => split(view, keys), shift: breakLine },
        { key: 'Backspace', run: (view) => merge(view, -1, keys) },
        { key: 'Delete', run: (view) => merge(view, 1, keys) },
      ]),
    ),
  ];
}
