import { EditorState } from '@codemirror/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { issue, review, segment } from '../testing/samples';
import { ArticleEditor } from './article-editor';
import { guard, type Across, newTable, offsets, remote, setLocks } from './guard';
import { OffsetTable } from './offsets';
import { rebase } from './rebase';
import { sweep } from './sweep';
import { Typing } from './typing';

describe('OffsetTable', () => {
  const table = OffsetTable.of([
    { id: 4, text: 'abc' },
    { id: 2, text: '' },
    { id: 9, text: 'd\ne' },
  ]);

  it('puts one line end between two segments', () => {
    expect(table.places).toEqual([
      { id: 4, from: 0, to: 3 },
      { id: 2, from: 4, to: 4 },
      { id: 9, from: 5, to: 8 },
    ]);
    expect([0, 3, 4, 5, 8].map((position) => table.at(position)?.id)).toEqual([4, 4, 2, 9, 9]);
    expect(table.get(3)).toBeNull();
  });

  it('assigns text typed at the edge of a segment to that segment', () => {
    const state = EditorState.create({ doc: 'abc\n\nd\ne' });
    const insert = (at: number) =>
      table.map(state.update({ changes: { from: at, insert: 'xy' } }).changes).places;
    expect(insert(3)[0]).toEqual({ id: 4, from: 0, to: 5 });
    expect(insert(4)[1]).toEqual({ id: 2, from: 4, to: 6 });
    expect(insert(5)[2]).toEqual({ id: 9, from: 5, to: 10 });
    expect(insert(0)[0]).toEqual({ id: 4, from: 0, to: 5 });
  });
});

describe('guard', () => {
  const segments = [
    { id: 0, text: 'one' },
    { id: 1, text: 'two' },
    { id: 2, text: 'three' },
  ];
  const start = () => {
    const empty = EditorState.create({ extensions: [offsets, guard({ onLocked: () => undefined })] });
    return empty.update({
      changes: { from: 0, insert: segments.map((one) => one.text).join('\n') },
      annotations: [remote.of(true), newTable.of(OffsetTable.of(segments))],
    }).state;
  };
  const texts = (state: EditorState) =>
    state.field(offsets).places.map((place) => state.sliceDoc(place.from, place.to));
  const edit = (from: number, to: number, insert = '') =>
    texts(start().update({ changes: { from, to, insert } }).state);

  it('rejects changes of a locked segment, and reports the segment', () => {
    const refused: number[] = [];
    const fields = EditorState.create({
      extensions: [offsets, guard({ onLocked: (id) => refused.push(id) })],
    });
    const state = fields.update({
      changes: { from: 0, insert: 'one\ntwo\nthree' },
      annotations: [remote.of(true), newTable.of(OffsetTable.of(segments))],
      effects: setLocks.of(new Map([[1, 'Locked.']])),
    }).state;
    const after = (from: number, to: number, insert = '') =>
      texts(state.update({ changes: { from, to, insert } }).state);
    for (const [from, to, insert] of [
      [4, 4, 'x'],
      [5, 6, ''],
      [7, 7, 'x'],
      [1, 9, 'x'],
    ] as const)
      expect(after(from, to, insert)).toEqual(['one', 'two', 'three']);
    expect(refused).toEqual([1, 1, 1, 1]);
    expect(after(3, 4)).toEqual(['one', 'two', 'three']);
    expect(after(3, 3, 'x')).toEqual(['onex', 'two', 'three']);
    expect(refused).toHaveLength(4);
  });

  it('allows typing inside a segment', () => {
    expect(edit(1, 2, 'NN')).toEqual(['oNNe', 'two', 'three']);
    expect(edit(3, 3, '\nmore')).toEqual(['one\nmore', 'two', 'three']);
  });

  it('does not allow two segments to be joined', () => {
    expect(edit(3, 4)).toEqual(['one', 'two', 'three']);
  });

  it('passes a change of several segments to the app', async () => {
    const asked: Across[] = [];
    const fields = EditorState.create({
      extensions: [
        offsets,
        guard({
          onLocked: () => undefined,
          onAcross: (across) => {
            asked.push(across);
            return Promise.resolve(true);
          },
        }),
      ],
    });
    const state = fields.update({
      changes: { from: 0, insert: 'one\ntwo\nthree' },
      annotations: [remote.of(true), newTable.of(OffsetTable.of(segments))],
    }).state;
    for (const [from, to, insert] of [
      [1, 10, ''],
      [1, 5, 'X'],
    ] as const) {
      const after = state.update({ changes: { from, to, insert } }).state;
      expect(texts(after)).toEqual(['one', 'two', 'three']);
      expect(after.selection.main.head).toBe(1);
    }
    await Promise.resolve();
    expect(asked).toEqual([
      { first: 0, from: 1, last: 2, to: 2, insert: '' },
      { first: 0, from: 1, last: 1, to: 1, insert: 'X' },
    ]);
  });

  it('allows the app to change anything', () => {
    const state = start().update({ changes: { from: 3, to: 4 }, annotations: remote.of(true) }).state;
    expect(state.doc.toString()).toBe('onetwo\nthree');
  });
});

describe('rebase', () => {
  const apply = (local: string, known: string, next: string) =>
    rebase(known, next, local)
      .reverse()
      .reduce((text, change) => text.slice(0, change.from) + change.insert + text.slice(change.to), local);

  it('merges the app’s change with newer typing', () => {
    expect(apply('une event, enfin là', 'une event, là', 'un événement, là')).toBe('un événement, enfin là');
    expect(apply('Oh une event', 'une event', 'une nouvelle')).toBe('Oh une nouvelle');
  });

  it('does nothing if nothing is new', () => {
    expect(rebase('a', 'a', 'abc')).toEqual([]);
    expect(rebase('a', 'b', 'b')).toEqual([]);
  });

  it('uses the app’s text if nothing was typed', () => {
    expect(apply('abc', 'abc', 'xyz')).toBe('xyz');
  });
});

describe('sweep', () => {
  it('splits overlapping ranges at each start and end', () => {
    const spans = [
      { from: 0, to: 6, name: 'a' },
      { from: 4, to: 9, name: 'b' },
      { from: 9, to: 10, name: 'c' },
      { from: 3, to: 3, name: 'empty' },
    ];
    expect(
      sweep(spans).map(({ from, to, over }) => [from, to, over.map((span) => span.name).join('')]),
    ).toEqual([
      [0, 4, 'a'],
      [4, 6, 'ab'],
      [6, 9, 'b'],
      [9, 10, 'c'],
    ]);
  });
});

describe('Typing', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends each segment once, after a pause', async () => {
    const sent: number[] = [];
    const unsent: boolean[] = [];
    const typing = new Typing({
      send: (id) => Promise.resolve(sent.push(id) > 0),
      differs: () => true,
      onUnsent: (value) => unsent.push(value),
    });
    typing.touch(3);
    await vi.advanceTimersByTimeAsync(200);
    typing.touch(3);
    typing.touch(4);
    await vi.advanceTimersByTimeAsync(249);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([3, 4]);
    expect(unsent.at(-1)).toBe(false);
  });

  it('keeps text that the app refused, and text typed in the meantime', async () => {
    const answers = [false, true];
    const sent: number[] = [];
    const typing = new Typing({
      send: (id) => {
        sent.push(id);
        return Promise.resolve(answers.shift() ?? true);
      },
      differs: () => true,
      onUnsent: () => undefined,
    });
    typing.touch(1);
    await expect(typing.flush()).resolves.toBe(false);
    await expect(typing.flush()).resolves.toBe(true);
    expect(sent).toEqual([1, 1]);
  });

  it('also flushes text that is typed while other text is being sent', async () => {
    let release: () => void = () => undefined;
    const sent: number[] = [];
    const typing = new Typing({
      send: (id) => {
        sent.push(id);
        return sent.length > 1 ? Promise.resolve(true) : new Promise((done) => (release = () => done(true)));
      },
      differs: () => true,
      onUnsent: () => undefined,
    });
    typing.touch(1);
    void typing.flush();
    typing.touch(2);
    const all = typing.flush();
    release();
    await expect(all).resolves.toBe(true);
    expect(sent).toEqual([1, 2]);
  });

  it('sends nothing while an input method composes a letter', async () => {
    let composing = true;
    const send = vi.fn(() => Promise.resolve(true));
    const typing = new Typing({
      delay: 250,
      send,
      differs: () => true,
      composing: () => composing,
      onUnsent: () => undefined,
    });
    typing.touch(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(send).not.toHaveBeenCalled();
    composing = false;
    await vi.advanceTimersByTimeAsync(300);
    expect(send).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('waits for the composed letter when the text must be sent now', async () => {
    let ended: () => void = () => undefined;
    const send = vi.fn(() => Promise.resolve(true));
    const typing = new Typing({
      send,
      differs: () => true,
      composing: () => true,
      composed: () => new Promise((done) => (ended = done)),
      onUnsent: () => undefined,
    });
    typing.touch(1);
    const flushed = typing.flush();
    await Promise.resolve();
    expect(send).not.toHaveBeenCalled();
    ended();
    await expect(flushed).resolves.toBe(true);
    expect(send).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('sends nothing that equals the app’s text', async () => {
    const send = vi.fn();
    const typing = new Typing({ send, differs: () => false, onUnsent: () => undefined });
    typing.touch(1);
    await expect(typing.flush()).resolves.toBe(true);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('ArticleEditor', () => {
  function editor() {
    const typed: number[][] = [];
    const parent = document.body.appendChild(document.createElement('div'));
    const made = new ArticleEditor({
      parent,
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
      onTyped: (segments) => typed.push(segments),
      onPick: () => undefined,
      onRemark: () => undefined,
      onFocus: () => undefined,
      onCaret: () => undefined,
      onSelected: () => undefined,
      onLayout: () => undefined,
      onUndo: () => undefined,
      onCannotSplit: () => undefined,
      onLocked: () => undefined,
      onMerge: () => undefined,
      onAcross: () => Promise.resolve(true),
    });
    return { made, typed, parent };
  }
  const base = review(
    [segment(0, 'Titre', { kind: 'heading-1' }), segment(1, 'une event ici')],
    [
      issue('aa', {
        segment: 1,
        from: 0,
        to: 9,
        suggestions: [
          {
            label: 'un événement',
            safe: false,
            edits: [{ from: 0, to: 9, insert: 'un événement' }],
            preview: '',
            evidence: [],
            overtakes: [],
          },
        ],
      }),
    ],
  );

  it('draws the issues over the text, and the selected one as a tracked change', () => {
    const { made, parent } = editor();
    made.show(base);
    expect(parent.querySelector('.cd-issue')?.getAttribute('data-issue')).toBe('aa');
    expect(parent.querySelector('.cm-line')?.getAttribute('role')).toBe('heading');
    made.take(base.issues[0] ?? null, 0, true);
    expect(parent.querySelector('.cd-now .cd-del')?.textContent).toBe('une event');
    expect(parent.querySelector('.cd-now .cd-ins')?.textContent).toBe('un événement');
    // None of it is part of the text.
    expect(made.view.state.doc.toString()).toBe('Titre\nune event ici');
    made.destroy();
  });

  it('reports typed text, and keeps it when a newer text arrives from the app', () => {
    const { made, typed } = editor();
    made.show(base);
    made.view.dispatch({ changes: { from: made.view.state.doc.length, insert: ' !' } });
    expect(typed).toEqual([[1]]);
    expect(made.differs(1)).toBe(true);
    made.show({
      ...base,
      revision: 2,
      segments: [base.segments[0] ?? segment(0, ''), segment(1, 'un événement ici', { version: 1 })],
      issues: [],
    });
    expect(made.textOf(1)).toBe('un événement ici !');
    expect(made.versionOf(1)).toBe(1);
    expect(made.differs(1)).toBe(true);
    made.destroy();
  });

  it('does not treat the answer to its own request as a change from elsewhere', () => {
    const { made } = editor();
    made.show(base);
    made.view.dispatch({ changes: { from: 6, insert: 'A ' } });
    const sent = made.textOf(1) ?? '';
    made.view.dispatch({ changes: { from: 8, insert: 'B ' } });
    made.acknowledge(1, sent);
    made.show({
      ...base,
      revision: 2,
      segments: [base.segments[0] ?? segment(0, ''), segment(1, sent, { version: 1 })],
    });
    expect(made.textOf(1)).toBe('A B une event ici');
    made.destroy();
  });

  it('draws nothing while a letter is composed, and everything afterwards', async () => {
    const { made, parent } = editor();
    made.show(base);
    made.focus();
    const content = made.view.contentDOM;
    const nodes = () => [...parent.querySelectorAll('.cm-line, .cm-line *')];
    content.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    expect(made.composing).toBe(true);
    const before = nodes();
    // An answer with other text, other marks and another selected issue.
    made.show({
      ...base,
      revision: 2,
      segments: [base.segments[0] ?? segment(0, ''), segment(1, 'un événement ici', { version: 1 })],
      issues: [issue('bb', { segment: 1, from: 13, to: 16 })],
    });
    made.draw();
    made.take(issue('bb', { segment: 1, from: 13, to: 16 }), 0, true);
    expect(nodes()).toEqual(before);
    expect(made.textOf(1)).toBe('une event ici');
    // Text composed in the meantime is kept.
    made.view.dispatch({ changes: { from: made.view.state.doc.length, insert: 'ê' } });
    content.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await vi.waitFor(() => expect(made.textOf(1)).toBe('un événement iciê'));
    expect(parent.querySelector('.cd-now')?.getAttribute('data-now')).toBe('bb');
    expect(made.versionOf(1)).toBe(1);
    made.destroy();
    parent.remove();
  });

  it('ends the composition when the text loses the focus', () => {
    const { made, parent } = editor();
    made.show(base);
    made.focus();
    made.view.contentDOM.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    made.view.contentDOM.blur();
    expect(made.composing).toBe(false);
    made.destroy();
    parent.remove();
  });

  it('shows another article at once, even during a composition', () => {
    const { made, parent } = editor();
    made.show(base);
    made.focus();
    made.view.contentDOM.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    made.show({ ...base, article: { ...base.article, id: 2 }, segments: [segment(0, 'Autre')] });
    expect(made.textOf(0)).toBe('Autre');
    made.destroy();
    parent.remove();
  });

  it('moves the caret to an issue, and finds the issue at the caret', () => {
    const { made, parent } = editor();
    made.show(base);
    expect(made.issueAt()).toBeNull();
    made.focus(base.issues[0] ?? null);
    expect(made.view.state.selection.main.head).toBe(6);
    expect(made.issueAt()).toBe('aa');
    made.view.dispatch({ selection: { anchor: made.view.state.doc.length } });
    expect(made.issueAt()).toBeNull();
    made.destroy();
    parent.remove();
  });

  it('keeps the selected words when the text loses the focus, but not the word at a hidden caret', () => {
    const { made, parent } = editor();
    made.show(base);
    made.focus();
    made.view.dispatch({ selection: { anchor: 6, head: 9 } });
    made.view.contentDOM.blur();
    expect(made.selection()).toEqual({ segment: 1, version: 0, from: 0, to: 3, text: 'une' });
    made.view.dispatch({ selection: { anchor: 7 } });
    expect(made.selection()).toBeNull();
    made.destroy();
    parent.remove();
  });

  it('keeps the cursor’s place when text before it changes', () => {
    const { made } = editor();
    made.show(base);
    made.view.dispatch({ selection: { anchor: 6 + 'une event'.length } });
    made.show({
      ...base,
      revision: 2,
      segments: [base.segments[0] ?? segment(0, ''), segment(1, 'un événement ici', { version: 1 })],
    });
    const { head } = made.view.state.selection.main;
    expect(made.view.state.sliceDoc(head)).toBe(' ici');
    made.destroy();
  });
});
