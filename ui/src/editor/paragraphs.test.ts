import { runScopeHandlers } from '@codemirror/view';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../host/host';
import { createApp } from '../state/app';
import type { TypedText } from '../state/rewriting';
import { patchOf, review, segment } from '../testing/samples';
import { ArticleEditor } from './article-editor';
import type { Across } from './guard';

const article = review([segment(0, 'Un.'), segment(1, 'Deux.')]);
const merges: [number, number][] = [];
const replaced: Across[] = [];
let answer: (made: boolean) => void = () => undefined;
const cannotSplit = vi.fn();

function shown(...texts: string[]): ArticleEditor {
  const made = new ArticleEditor({
    parent: document.body.appendChild(document.createElement('div')),
    nonce: '',
    label: 'Text',
    words: {
      severity: (code) => code,
      issue: (code, message) => `${code}: ${message}`,
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
    onCannotSplit: cannotSplit,
    onLocked: () => undefined,
    onMerge: (into, from) => merges.push([into, from]),
    onAcross: (across) => {
      replaced.push(across);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  made.show(review(texts.map((text, id) => segment(id, text, { can_split: id > 0 }))));
  return made;
}

function press(made: ArticleEditor, at: number, key: string, shiftKey = false): boolean {
  made.view.dispatch({ selection: { anchor: at } });
  return runScopeHandlers(made.view, new KeyboardEvent('keydown', { key, shiftKey }), 'editor');
}

/** Waits until what was left to the app has reached it. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  merges.length = 0;
  replaced.length = 0;
  cannotSplit.mockReset();
  document.body.replaceChildren();
});

describe('Enter', () => {
  it('splits the paragraph, keeps the space next to the break, and marks the break', () => {
    const made = shown('Titre', 'Il pleut. Elle lit.');
    expect(press(made, 6 + 10, 'Enter')).toBe(true);
    expect(made.textOf(1)).toBe('Il pleut. \u2029Elle lit.');
    expect(made.view.dom.querySelectorAll('.cd-paragraph-end')).toHaveLength(1);
    // The break is a single character for the cursor and for Backspace.
    expect(press(made, 6 + 11, 'Backspace')).toBe(true);
    expect(made.textOf(1)).toBe('Il pleut. Elle lit.');
    expect(made.view.dom.querySelector('.cd-paragraph-end')).toBeNull();
    made.destroy();
  });

  it('reports a paragraph that cannot be split, and does not change the text', () => {
    const made = shown('Un titre', 'Le texte.');
    press(made, 3, 'Enter');
    expect(cannotSplit).toHaveBeenCalledOnce();
    expect(made.textOf(0)).toBe('Un titre');
    made.destroy();
  });

  it('inserts a line break within the paragraph with Shift', () => {
    const made = shown('Titre', 'Il pleut.');
    press(made, 6 + 3, 'Enter', true);
    expect(made.textOf(1)).toBe('Il \npleut.');
    made.destroy();
  });
});

describe('a selection over paragraphs', () => {
  it.each([
    ['Backspace', ''],
    ['Delete', ''],
    ['Enter', '\u2029'],
  ])('is left to the app: %s', async (key, insert) => {
    const made = shown('Un titre', 'Deux.', 'Trois.');
    made.view.dispatch({ selection: { anchor: 3, head: 8 + 1 + 5 + 1 + 2 } });
    runScopeHandlers(made.view, new KeyboardEvent('keydown', { key }), 'editor');
    await settled();
    expect(replaced).toEqual([{ first: 0, from: 3, last: 2, to: 2, insert }]);
    expect(cannotSplit).not.toHaveBeenCalled();
    expect(made.view.state.doc.toString()).toBe('Un titre\nDeux.\nTrois.');
    made.destroy();
  });
});

describe('typing that goes on while a selection over paragraphs is replaced', () => {
  const type = (made: ArticleEditor, text: string): void =>
    made.view.dispatch(made.view.state.replaceSelection(text), { userEvent: 'input.type' });

  /** Types « abcd », deletes the last letter, and returns the editor before the app has answered. */
  async function typing(): Promise<ArticleEditor> {
    const made = shown('Un titre', 'Deux.', 'Trois.');
    made.view.dispatch({ selection: { anchor: 3, head: 8 + 1 + 5 + 1 + 2 } });
    for (const letter of ['a', 'b', 'c', 'd']) type(made, letter);
    runScopeHandlers(made.view, new KeyboardEvent('keydown', { key: 'Backspace' }), 'editor');
    await settled();
    expect(replaced).toEqual([{ first: 0, from: 3, last: 2, to: 2, insert: 'a' }]);
    expect(made.view.state.doc.toString()).toBe('Un titre\nDeux.\nTrois.');
    return made;
  }

  it('goes behind what was typed first', async () => {
    const made = await typing();
    made.show(review([segment(0, 'Un aois.', { version: 1 }), segment(1, ''), segment(2, '')]));
    made.placeCursor(0, 4);
    answer(true);
    await settled();
    expect(made.textOf(0)).toBe('Un abcois.');
    expect(made.view.state.selection.main.head).toBe(6);
    // What is typed now is ordinary typing.
    type(made, '!');
    expect(made.textOf(0)).toBe('Un abc!ois.');
    made.destroy();
  });

  it('is dropped with it if the app refuses', async () => {
    const made = await typing();
    answer(false);
    await settled();
    expect(made.view.state.doc.toString()).toBe('Un titre\nDeux.\nTrois.');
    type(made, '!');
    expect(made.textOf(0)).toBe('Un !titre');
    made.destroy();
  });

  it('elsewhere stays where it is', () => {
    const made = shown('Un titre', 'Deux.', 'Trois.');
    made.view.dispatch({ selection: { anchor: 3, head: 8 + 1 + 2 } });
    type(made, 'a');
    made.view.dispatch({ selection: { anchor: made.view.state.doc.length } });
    type(made, '!');
    expect(made.view.state.doc.toString()).toBe('Un titre\nDeux.\nTrois.!');
    made.destroy();
  });
});

describe('Backspace and Delete at the edge of a paragraph', () => {
  it('merge it with the next paragraph that has text', () => {
    const made = shown('Un.', 'Deux.', '', 'Trois.');
    press(made, 4, 'Backspace');
    press(made, 11, 'Backspace');
    press(made, 9, 'Delete');
    expect(merges).toEqual([
      [0, 1],
      [1, 3],
      [1, 3],
    ]);
    expect(made.view.state.doc.toString()).toBe('Un.\nDeux.\n\nTrois.');
    made.destroy();
  });

  it('remove nothing at an empty line or at the ends of the article', () => {
    const made = shown('Un.', '', 'Deux.');
    press(made, 4, 'Backspace');
    expect(made.view.state.selection.main.head).toBe(3);
    press(made, 0, 'Backspace');
    press(made, made.view.state.doc.length, 'Delete');
    expect(merges).toEqual([]);
    expect(made.view.state.doc.toString()).toBe('Un.\n\nDeux.');
    made.destroy();
  });
});

/** Returns an app with an open article, whose host answers with `answer`. */
function open(answer: () => unknown) {
  const call = vi.fn(async (name: string) => (name === 'list_articles' ? { articles: [] } : answer()));
  const app = createApp({ call } as unknown as Host);
  app.article.review = article;
  return { app, call };
}

describe('a merge', () => {
  it('sends both versions to the app, and puts the cursor where the texts meet', async () => {
    const { app, call } = open(() => patchOf(article, {}));
    const editor = { textOf: () => 'Un. ', versionOf: (id: number) => id + 4, placeCursor: vi.fn() };
    await app.rewriting.merge(editor, 0, 1);
    const request = { article: 1, into: 0, into_version: 4, segment: 1, version: 5 };
    expect(call).toHaveBeenCalledExactlyOnceWith('merge_paragraphs', request);
    expect(editor.placeCursor).toHaveBeenCalledExactlyOnceWith(0, 4);
  });

  it('shows a notice if the format does not allow it', async () => {
    const { app } = open(() => {
      throw { code: 'cannot-merge-paragraphs', message: 'No.', next_step: '', args: {} };
    });
    const editor = { textOf: () => 'Un.', versionOf: () => 0, placeCursor: vi.fn() };
    await app.rewriting.merge(editor, 0, 1);
    expect(app.notices.list).toMatchObject([{ code: 'cannot-merge-paragraphs', message: 'No.' }]);
    expect(editor.placeCursor).not.toHaveBeenCalled();
  });
});

describe('a break that the format refuses', () => {
  it('is removed, and the text typed next to it is still sent', async () => {
    const made = shown('Titre', 'Du gras ici.');
    made.view.dispatch({ changes: { from: 6 + 8, insert: 'et \u2029là ' } });
    const { app } = open(() => {
      throw { code: 'cannot-split-paragraph', message: 'No.', next_step: '', args: {} };
    });
    const sent = await app.rewriting.send(made satisfies TypedText, 1);
    expect(sent).toBe(true);
    expect(app.notices.list).toHaveLength(1);
    expect(made.textOf(1)).toBe('Du gras et là ici.');
    expect(made.differs(1)).toBe(true);
    made.destroy();
  });
});

describe('typing that the file cannot contain', () => {
  it.each(['locked-segment', 'cuts-mark', 'changes-markup'])(
    'is taken back with a reason, and later changes can still be saved: %s',
    async (code) => {
      const made = shown('Titre', 'Du gras ici.');
      made.view.dispatch({ changes: { from: 6 + 3, insert: 'très ' } });
      const { app } = open(() => {
        throw { code, message: 'No.', next_step: '', args: {} };
      });
      expect(await app.rewriting.send(made satisfies TypedText, 1)).toBe(true);
      const next = app.l10n.t('notice-typing-taken-back');
      expect(app.notices.list).toMatchObject([{ code, message: 'No.', next }]);
      expect(made.textOf(1)).toBe('Du gras ici.');
      expect(made.differs(1)).toBe(false);
      made.destroy();
    },
  );
});
