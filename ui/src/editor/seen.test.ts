// How the text shows what is not part of it: invisible characters, bullets and numbers, cells of tables.
import { afterEach, expect, it } from 'vitest';
import { review, segment } from '../testing/samples';
import type { SegmentView } from '../generated/SegmentView';
import { ArticleEditor } from './article-editor';

const made: ArticleEditor[] = [];
afterEach(() => made.splice(0).forEach((editor) => editor.destroy()));

function shown(...segments: SegmentView[]): ArticleEditor {
  const editor = new ArticleEditor({
    parent: document.body.appendChild(document.createElement('div')),
    nonce: '',
    label: 'Text',
    words: {
      severity: (code) => code,
      issue: (_code, message) => message,
      remark: ({ text }) => text,
      comment: (text) => text,
      lock: (reason) => reason,
    },
    tip: ({ message }) => ({ heading: '', message, suggestions: [], source: null }),
    was: (words) => words,
    onTyped: () => undefined,
    onPick: () => undefined,
    onCaret: () => undefined,
    onSelected: () => undefined,
    onRemark: () => undefined,
    onFocus: () => undefined,
    onLayout: () => undefined,
    onUndo: () => undefined,
    onCannotSplit: () => undefined,
    onLocked: () => undefined,
    onMerge: () => undefined,
    onAcross: () => Promise.resolve(true),
  });
  made.push(editor);
  editor.show(review(segments));
  return editor;
}

const lines = (editor: ArticleEditor) => [
  ...editor.view.contentDOM.querySelectorAll<HTMLElement>('.cm-line'),
];

it('marks each kind of invisible character, and the ends of lines and paragraphs', () => {
  const text = 'a b\tc\u00a0d\u202fe\u2009f\u00adg\u200bh';
  const editor = shown(segment(0, text), segment(1, 'x\ny'));
  expect(editor.view.contentDOM.querySelector('.cd-invisible')).toBeNull();
  editor.showInvisibles(true);
  const names = [...editor.view.contentDOM.querySelectorAll('.cd-invisible')].map(
    (mark) => mark.className.split(' ')[1],
  );
  expect(names).toEqual([
    'cd-space',
    'cd-tab',
    'cd-no-break',
    'cd-narrow-no-break',
    'cd-other-space',
    'cd-soft-hyphen',
    'cd-no-width',
  ]);
  const ends = () =>
    [...editor.view.contentDOM.querySelectorAll('.cd-line-end')].map((mark) => mark.textContent);
  expect(ends()).toEqual(['¶', '↵', '¶']);
  // The text itself stays as it is, and new text is marked too.
  expect(editor.textOf(0)).toBe(text);
  editor.view.dispatch({ changes: { from: 1, insert: ' ' } });
  expect(editor.view.contentDOM.querySelectorAll('.cd-space')).toHaveLength(2);
  editor.showInvisibles(false);
  expect(editor.view.contentDOM.querySelector('.cd-invisible, .cd-line-end')).toBeNull();
});

it('shows bullets and numbers of lists, by level', () => {
  const item = (id: number, text: string, level: number, number: number | null) =>
    segment(id, text, { kind: 'list-item', place: { kind: 'item', level, number } });
  const editor = shown(
    item(0, 'un', 1, 3),
    item(1, 'deux\nlignes', 2, null),
    segment(2, '- trois', { kind: 'list-item' }),
  );
  expect(lines(editor).map(({ dataset }) => [dataset['marker'], dataset['level']])).toEqual([
    ['3.', '1'],
    ['–', '2'],
    [undefined, '2'],
    ['', '1'],
  ]);
});

it('names the cells of a table, and begins each row with a line', () => {
  const cell = (id: number, row: number, column: number) =>
    segment(id, `c${id}`, { kind: 'table-cell', place: { kind: 'cell', table: 0, row, column } });
  const editor = shown(cell(0, 0, 0), cell(1, 0, 1), cell(2, 1, 0), cell(3, 1, 1));
  expect(lines(editor).map(({ dataset }) => [dataset['cell'], dataset['row']])).toEqual([
    ['A1', '0'],
    ['B1', undefined],
    ['A2', '1'],
    ['B2', undefined],
  ]);
});
