// The queue, decisions on many issues, and issues that the editor adds, in the whole window.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { FERRY, manyArticles } from './testing/articles';
import { decided, key, openWindow, sent } from './testing/window';

const ctrl = (name: string, code: string, more: KeyboardEventInit = {}) =>
  key(name, { ctrlKey: true, code, ...more });

describe('the queue', () => {
  it('shows the worst first, moves by key, and opens the current article', async () => {
    const { app } = await openWindow({}, [FERRY, ...manyArticles(220)]);
    await ctrl('0', 'Digit0');
    await screen.findByTestId('queue');
    await waitFor(() => expect(app.library.view.found).toBe(221));
    // Far fewer rows are rendered than there are articles.
    expect((await screen.findAllByTestId('queue-row')).length).toBeLessThan(80);
    expect(screen.queryByTestId('library')).toBeNull();
    app.library.current = null;
    await key('j');
    await key('j');
    await waitFor(() => expect(app.library.current).toBe(app.library.view.articles[1]?.id));
    const wanted = app.library.current;
    await key('o');
    await waitFor(() => expect(app.article.id).toBe(wanted));
    expect(app.navigation.view).toBe('review');
  });

  it('filters by state, and describes the filter', async () => {
    const { app } = await openWindow({}, [FERRY, ...manyArticles(40)]);
    await ctrl('0', 'Digit0');
    await fireEvent.click(await screen.findByTestId('shelf-done'));
    await waitFor(() => expect(app.library.view.found).toBeLessThan(10));
    const states = (await screen.findAllByTestId('queue-row')).map(
      (row) => row.querySelector('.state')?.textContent,
    );
    expect(new Set(states.map((state) => state?.trim()))).toEqual(new Set(['Done']));
    await fireEvent.input(screen.getByTestId('queue-search'), { target: { value: 'introuvable' } });
    expect(await screen.findByTestId('queue-none')).toBeTruthy();
    await fireEvent.click(screen.getByTestId('queue-clear'));
    await waitFor(() => expect(app.library.view.found).toBe(41));
  });

  it('archives an article by key, and undoes that', async () => {
    const { app } = await openWindow({}, [FERRY, ...manyArticles(5)]);
    await ctrl('0', 'Digit0');
    await screen.findByTestId('queue');
    await key('y');
    await waitFor(() => expect(app.library.view.archived).toBe(1));
    await fireEvent.click(await screen.findByTestId('action-undo'));
    await waitFor(() => expect(app.library.view.archived).toBe(0));
  });
});

describe('the trash', () => {
  const openQueue = async (count: number) => {
    const opened = await openWindow({}, [FERRY, ...manyArticles(count)]);
    await ctrl('0', 'Digit0');
    await screen.findByTestId('queue');
    return opened;
  };

  it('undoes deletions and archiving by key, the last first, and redoes them', async () => {
    const { app } = await openQueue(5);
    const { library } = app;
    const [first, second, third] = library.view.articles.map((row) => row.id);
    const listed = () => library.view.articles.map((row) => row.id);
    library.current = first ?? null;
    await key('Delete');
    await waitFor(() => expect(library.view.trashed).toBe(1));
    expect(library.current).toBe(second);
    await key('y');
    await waitFor(() => expect(library.view.archived).toBe(1));
    await key('Delete');
    await waitFor(() => expect(library.view.trashed).toBe(2));
    await ctrl('z', 'KeyZ');
    await waitFor(() => expect(listed()).toContain(third));
    expect([library.current, library.view.archived]).toEqual([third, 1]);
    await ctrl('z', 'KeyZ');
    await waitFor(() => expect(listed()).toContain(second));
    await ctrl('z', 'KeyZ');
    await waitFor(() => expect(library.view.trashed).toBe(0));
    expect(library.current).toBe(first);
    await ctrl('z', 'KeyZ', { shiftKey: true });
    await waitFor(() => expect(library.view.trashed).toBe(1));
    expect(listed()).not.toContain(first);
  });

  it('deletes several selected articles at once', async () => {
    const { host, app } = await openQueue(5);
    const { library } = app;
    const ids = library.view.articles.map((row) => row.id);
    library.current = ids[1] ?? null;
    const rows = await screen.findAllByTestId('queue-row');
    const button = rows[1]?.querySelector('.name button') as HTMLElement;
    button.focus();
    await fireEvent.keyDown(button, { key: 'ArrowDown', shiftKey: true });
    expect((await screen.findByTestId('queue-selected')).textContent).toBe('2 selected');
    await fireEvent.click(rows[0]?.querySelector('.name button') as HTMLElement, { ctrlKey: true });
    expect(app.navigation.view).toBe('queue');
    await key('Delete');
    await waitFor(() => expect(library.view.trashed).toBe(3));
    expect(sent(host, 'delete_articles')).toEqual([ids.slice(0, 3)]);
    await fireEvent.click(await screen.findByTestId('action-undo'));
    await waitFor(() => expect(library.view.trashed).toBe(0));
    await ctrl('a', 'KeyA');
    await waitFor(() => expect(library.selected.size).toBe(6));
    await key('Escape');
    expect(library.selected.size).toBe(0);
  });

  it('lists what was deleted, restores it, and asks before anything is deleted permanently', async () => {
    const { host, app } = await openQueue(4);
    const { library } = app;
    const rows = library.view.articles.slice(0, 3);
    await app.filing.remove(rows);
    await fireEvent.click(await screen.findByTestId('shelf-trash'));
    await waitFor(() => expect(screen.getAllByTestId('queue-row')).toHaveLength(3));
    // An article in the trash cannot be opened.
    await fireEvent.click(
      screen.getAllByTestId('queue-row')[0]?.querySelector('.name button') as HTMLElement,
    );
    await fireEvent.click(await screen.findByTestId('action-restore'));
    await waitFor(() => expect(library.view.trashed).toBe(2));
    await key('y');
    await waitFor(() => expect(library.view.trashed).toBe(1));
    await ctrl('z', 'KeyZ');
    await waitFor(() => expect(library.view.trashed).toBe(2));
    await key('Delete');
    await screen.findByTestId('purge');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await waitFor(() => expect(screen.queryByTestId('purge')).toBeNull());
    expect(sent(host, 'purge_articles')).toEqual([]);
    const decided = library.view.articles.reduce((sum, row) => sum + row.decided, 0);
    await fireEvent.click(screen.getByTestId('empty-trash'));
    const what = (await screen.findByTestId('purge-what')).textContent;
    expect(what).toContain('2 articles will be deleted permanently');
    expect(what).toContain(decided === 0 ? 'no decision' : `${decided} decision`);
    await fireEvent.click(screen.getByTestId('purge-do'));
    await waitFor(() => expect(library.view.trashed).toBe(0));
    expect((sent(host, 'purge_articles')[0] as number[]).length).toBe(2);
    expect(screen.queryByTestId('empty-trash')).toBeNull();
    expect(await screen.findByTestId('queue-none')).toBeTruthy();
  });
});

describe('many issues at once', () => {
  it('previews all similar issues as a diff, decides them on Enter, and undoes all with one key', async () => {
    const { host, app } = await openWindow();
    const alike = app.article.review?.issues.find((issue) => issue.alike === 2);
    app.article.select(alike ?? null);
    await key('A', { shiftKey: true });
    const dialog = await screen.findByTestId('bulk');
    expect(sent(host, 'decide_many')).toEqual([]);
    const entries = screen.getAllByTestId('bulk-entry');
    expect(entries).toHaveLength(2);
    expect(entries[0]?.querySelector('del')?.textContent).toBe(alike?.quote);
    expect(entries[0]?.querySelector('ins')?.textContent).toBe(alike?.suggestions[0]?.preview);
    const form = dialog.querySelector('form');
    await fireEvent.submit(form as HTMLFormElement);
    await decided(2);
    await ctrl('z', 'KeyZ');
    await decided(0);
  });

  it('rejects similar issues after a preview', async () => {
    const { host, app } = await openWindow();
    app.article.select(app.article.review?.issues.find((issue) => issue.alike === 2) ?? null);
    await key('x');
    await fireEvent.submit((await screen.findByTestId('bulk')).querySelector('form') as HTMLFormElement);
    await decided(2);
    expect(sent(host, 'decide_many')).toMatchObject([{ verdict: 'reject' }]);
  });

  it('decides all issues of a category', async () => {
    const { host } = await openWindow();
    await fireEvent.change(screen.getByTestId('filter-category'), {
      target: { value: 'accuracy/mistranslation' },
    });
    await fireEvent.click(await screen.findByTestId('reject-listed'));
    const count = screen.getAllByTestId('bulk-entry').length;
    await fireEvent.submit(screen.getByTestId('bulk').querySelector('form') as HTMLFormElement);
    await decided(count);
    expect((sent(host, 'decide_many')[0] as { chosen: unknown[] }).chosen).toHaveLength(count);
  });
});

describe('an issue that the editor finds', () => {
  it('is added to the selected words, with a comment and a replacement, and undone', async () => {
    const { host, app } = await openWindow();
    const { EditorView } = await import('@codemirror/view');
    const editor = EditorView.findFromDOM(document.querySelector('.cm-content') as HTMLElement);
    const at = editor?.state.doc.toString().indexOf('onze minutes') ?? 0;
    editor?.dispatch({ selection: { anchor: at, head: at + 'onze minutes'.length } });
    await key('m');
    await screen.findByTestId('own-issue');
    await fireEvent.input(screen.getByTestId('own-comment'), { target: { value: 'La source dit douze.' } });
    await fireEvent.input(screen.getByTestId('own-replacement'), { target: { value: 'douze minutes' } });
    await fireEvent.click(screen.getByTestId('own-major'));
    await fireEvent.submit(screen.getByTestId('own-issue').querySelector('form') as HTMLFormElement);
    await decided(1);
    expect(sent(host, 'add_issue')).toMatchObject([
      { segment: 1, replacement: 'douze minutes', comment: 'La source dit douze.', severity: 'major' },
    ]);
    expect(app.article.review?.segments[1]?.text).toContain('en douze minutes.');
    await waitFor(() => expect(screen.getByTestId('issue-message').textContent).toBe('La source dit douze.'));
    expect(screen.queryByTestId('why-rule')).toBeNull();
    await key('o');
    await decided(0);
    expect(app.article.review?.segments[1]?.text).toContain('en onze minutes.');
  });
});

describe('the palette and the manual', () => {
  it('runs a command by its name, by keyboard alone', async () => {
    const { app } = await openWindow();
    await ctrl('k', 'KeyK');
    const field = await screen.findByTestId('palette-field');
    await fireEvent.input(field, { target: { value: 'safe accept' } });
    await waitFor(() => expect(screen.getAllByTestId('palette-entry')).toHaveLength(1));
    await fireEvent.keyDown(field, { key: 'Enter' });
    // The command shows a preview, whose button Enter presses.
    await fireEvent.submit((await screen.findByTestId('bulk-do')).closest('form') ?? document.body);
    await waitFor(() => expect(app.article.review?.progress.decided).toBeGreaterThan(1));
    expect(app.navigation.dialog).toBeNull();
  });

  it('opens an article by its title', async () => {
    const { app } = await openWindow();
    await ctrl('k', 'KeyK');
    const field = await screen.findByTestId('palette-field');
    await fireEvent.input(field, { target: { value: 'hopital' } });
    await waitFor(() => expect(screen.getAllByTestId('palette-entry')).toHaveLength(1));
    await fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(app.article.review?.article.title).toContain('hôpital'));
  });

  it('finds a rule in the manual', async () => {
    const { app } = await openWindow();
    await key('F1', { shiftKey: true });
    await screen.findByTestId('manual');
    expect(screen.getAllByTestId('manual-rule')).toHaveLength(app.reference.manual.length);
    await fireEvent.input(screen.getByTestId('manual-search'), { target: { value: 'zzz' } });
    await waitFor(() => expect(screen.queryByTestId('manual-rule')).toBeNull());
  });

  it('offers a sample at the first start', async () => {
    const { app } = await openWindow({ last_article: null }, []);
    await fireEvent.click(await screen.findByTestId('open-sample'));
    await waitFor(() => expect(app.article.review?.article.title).toContain('alpines'));
  });
});
