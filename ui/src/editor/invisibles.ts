// Shows characters that are otherwise invisible. They are drawn over the text, whose lines break as before.
import { Compartment, RangeSetBuilder, type EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { offsets } from './guard';
import { linesIn } from './lines';

/** The class of each kind of character. */
const KINDS: [RegExp, string][] = [
  [/ /, 'cd-space'],
  [/\t/, 'cd-tab'],
  [/\u00a0/, 'cd-no-break'],
  [/[\u202f\u2007]/, 'cd-narrow-no-break'],
  [/[\u2000-\u2006\u2008-\u200a\u3000]/, 'cd-other-space'],
  [/\u00ad/, 'cd-soft-hyphen'],
  [/[\u200b-\u200d\u2060\ufeff]/, 'cd-no-width'],
];

/** All of them; the kinds are told apart afterwards. */
const ALL = /[ \t\u00a0\u00ad\u2000-\u200d\u202f\u2060\u3000\ufeff]/g;

const MARKS = new Map(KINDS.map(([, name]) => [name, Decoration.mark({ class: `cd-invisible ${name}` })]));

function markOf(character: string): Decoration | null {
  const name = KINDS.find(([kind]) => kind.test(character))?.[1];
  return (name === undefined ? null : MARKS.get(name)) ?? null;
}

/** The end of a line: of a paragraph, or of a line within one. */
class LineEnd extends WidgetType {
  constructor(private readonly sign: '¶' | '↵') {
    super();
  }

  override eq(other: LineEnd): boolean {
    return other.sign === this.sign;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span');
    element.className = 'cd-line-end';
    element.textContent = this.sign;
    element.setAttribute('aria-hidden', 'true');
    return element;
  }
}

const PARAGRAPH_END = Decoration.widget({ widget: new LineEnd('¶'), side: 2 });
const LINE_END = Decoration.widget({ widget: new LineEnd('↵'), side: 2 });

/** Returns the marks of the lines in these ranges. */
export function invisibleMarks(
  state: EditorState,
  ranges: readonly { from: number; to: number }[],
): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const table = state.field(offsets);
  for (const line of linesIn(state.doc, ranges)) {
    for (const { index, 0: character } of line.text.matchAll(ALL)) {
      const mark = markOf(character);
      if (mark) builder.add(line.from + index, line.from + index + character.length, mark);
    }
    const ends = table.at(line.to)?.to === line.to;
    builder.add(line.to, line.to, ends ? PARAGRAPH_END : LINE_END);
  }
  return builder.finish();
}

const plugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = invisibleMarks(view.state, view.visibleRanges);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged)
        this.decorations = invisibleMarks(update.view.state, update.view.visibleRanges);
    }
  },
  { decorations: (value) => value.decorations },
);

const compartment = new Compartment();

export const invisibles: Extension = compartment.of([]);

/** Returns the effect that shows or hides invisible characters. */
export function showInvisibles(shown: boolean) {
  return compartment.reconfigure(shown ? plugin : []);
}
