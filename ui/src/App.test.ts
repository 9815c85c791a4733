// The whole window in jsdom, against the real application: user actions, and the calls that they cause.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { AppState } from './state/app';
import { decided, key, openWindow as open, sent } from './testing/window';

/** Waits until all pending work is done. */
const settled = async (app: AppState) => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await app.queue.idle();
  await tick();
};

describe('an open article', () => {
  it('shows every issue in the text and in the list, and selects the first', async () => {
    const { app } = await open();
    const marks = new Set(
      [...document.querySelectorAll('.cd-issue')].map((mark) => mark.getAttribute('data-issue')),
    );
    expect(marks.size).toBe(app.article.review?.issues.length);
    expect(screen.getAllByTestId('issue-row')).toHaveLength(marks.size);
    expect(screen.getByTestId('issue-message').textContent).toContain('event');
    await decided(0);
  });

  it('accepts, goes to the next issue, rejects, and undoes both', async () => {
    const { host, app } = await open();
    const first = app.article.issueId;
    const second = app.article.issue?.suggestions[1]?.preview ?? '?';
    await key('2');
    await key('a');
    await decided(1);
    expect(sent(host, 'accept')).toMatchObject([{ article: 1, issue: first, suggestion: 1 }]);
    await waitFor(() => expect(app.article.issueId).not.toBe(first));
    expect(document.querySelector('.cm-content')?.textContent).toContain(second);
    await key('r');
    await decided(2);
    await key('z', { ctrlKey: true });
    await decided(1);
    await key('z', { ctrlKey: true });
    await decided(0);
    expect(document.querySelector('.cm-content')?.textContent).toContain('une event');
  });

  it('confirms an error without changing the text, and reopens it', async () => {
    const { host, app } = await open({ advance: false });
    const words = () => app.article.review?.segments.map((segment) => segment.text);
    const before = words();
    await key('c');
    await decided(1);
    expect(sent(host, 'confirm')).toMatchObject([{ article: 1, issue: app.article.issueId }]);
    expect(screen.getByTestId('issue-decided').dataset['status']).toBe('confirmed');
    expect(words()).toEqual(before);
    await key('o');
    await decided(0);
  });

  it('handles several quick key presses one after the other', async () => {
    const { app } = await open();
    void key('a');
    void key('a');
    void key('a');
    await decided(3);
    expect(app.article.review?.issues.filter((issue) => issue.status === 'accepted')).toHaveLength(3);
  });

  it('stays on the issue if advancing is off', async () => {
    const { app } = await open({ advance: false });
    const first = app.article.issueId;
    await key('a');
    await decided(1);
    expect(app.article.issueId).toBe(first);
    expect(screen.getByTestId('issue-decided').dataset['status']).toBe('accepted');
    await key('o');
    await decided(0);
  });

  it('accepts the editor’s own words', async () => {
    const { host, app } = await open();
    const first = app.article.issueId;
    await key('e');
    const field = await screen.findByTestId<HTMLInputElement>('edit-field');
    expect(field.value).toBe(app.article.issue?.suggestions[0]?.preview);
    await fireEvent.input(field, { target: { value: 'une fête' } });
    await fireEvent.submit(field);
    await decided(1);
    expect(sent(host, 'accept_edited')).toMatchObject([
      { article: 1, issue: first, text: 'une fête', suggestion: 0 },
    ]);
  });

  it('rejects with a reason, and everywhere', async () => {
    const { host, app } = await open();
    await key('R', { shiftKey: true });
    const field = await screen.findByTestId('reason-field');
    await fireEvent.input(field, { target: { value: 'A quotation' } });
    await fireEvent.submit(field);
    await settled(app);
    expect(sent(host, 'reject')).toMatchObject([{ reason: 'A quotation', everywhere: false }]);
    const alike = app.article.review?.issues.find((issue) => issue.alike === 2);
    app.article.select(alike ?? null);
    await tick();
    expect(screen.getByTestId('accept-alike').textContent).toContain('both');
    await key('i');
    await decided(3);
  });

  it('accepts all safe suggestions at once and offers to undo that', async () => {
    const { app } = await open();
    await fireEvent.click(screen.getByTestId('accept-safe'));
    const count = screen.getAllByTestId('bulk-entry').length;
    expect(count).toBeGreaterThan(1);
    expect(screen.getByTestId('bulk-hint').textContent).toContain('certainly right');
    expect(app.article.review?.progress.decided).toBe(0);
    await fireEvent.submit(screen.getByTestId('bulk-do').closest('form') ?? document.body);
    const notice = await screen.findByTestId('notice');
    expect(notice.textContent).toContain(`${count} safe suggestions`);
    await decided(count);
    await fireEvent.click(within(notice).getByTestId('action-undo'));
    await decided(0);
  });

  it('filters the list', async () => {
    const { app } = await open();
    await fireEvent.input(screen.getByTestId('filter-text'), { target: { value: 'QUERY' } });
    expect(screen.getAllByTestId('issue-row')).toHaveLength(2);
    await fireEvent.click(screen.getByTestId('filter-clear'));
    expect(screen.getAllByTestId('issue-row')).toHaveLength(app.article.review?.issues.length ?? 0);
  });

  it('ignores single keys while they are off', async () => {
    const { host, app } = await open({ single_keys: false });
    await key('a');
    await settled(app);
    expect(sent(host, 'accept')).toEqual([]);
    await key('a', { altKey: true });
    await decided(1);
  });
});

describe('saving', () => {
  it('shows where the file was saved', async () => {
    await open();
    await key('s', { ctrlKey: true });
    await waitFor(() => expect(screen.getByTestId('disk').textContent).toContain('ferry.fr.corrected.txt'));
  });

  it('offers to overwrite a file that changed on disk, and does so after confirmation', async () => {
    const { host, app } = await open();
    host.failNext.set('save', [
      { code: 'changed-on-disk', message: 'The file changed.', next_step: 'Choose.', args: {} },
    ]);
    await key('s', { ctrlKey: true });
    const notice = await screen.findByTestId('notice');
    expect(notice.textContent).toContain('The file changed.');
    await fireEvent.click(within(notice).getByTestId('action-overwrite'));
    await settled(app);
    expect(sent(host, 'save')).toMatchObject([{ overwrite: false }, { overwrite: true }]);
    await waitFor(() => expect(screen.getByTestId('announced-errors').textContent).toBe(''));
  });
});

describe('typing', () => {
  it('is on disk before a decision is sent', async () => {
    const { host, app } = await open();
    const view = document.querySelector('.cm-content');
    expect(view).not.toBeNull();
    const { EditorView } = await import('@codemirror/view');
    const editor = EditorView.findFromDOM(view as HTMLElement);
    editor?.dispatch({ changes: { from: 0, insert: 'Oh, ' } });
    expect(app.article.unsent).toBe(true);
    await app.decisions.accept();
    const names = host.calls.map(([name]) => name).filter((name) => name === 'rewrite' || name === 'accept');
    expect(names).toEqual(['rewrite', 'accept']);
    expect(app.article.unsent).toBe(false);
    expect(app.article.review?.segments[0]?.text).toMatch(/^Oh, Le port/);
  });

  it('is kept, with a notice, if the app cannot store it', async () => {
    const { host, app } = await open();
    const full = { code: 'disk-full', message: 'The disk is full.', next_step: '', args: {} };
    host.failNext.set('rewrite', [full, full]);
    const { EditorView } = await import('@codemirror/view');
    const editor = EditorView.findFromDOM(document.querySelector('.cm-content') as HTMLElement);
    editor?.dispatch({ changes: { from: 0, insert: 'Oh, ' } });
    await expect(app.article.flush()).resolves.toBe(false);
    expect(editor?.state.sliceDoc(0, 4)).toBe('Oh, ');
    expect(await app.opening.openArticle(2)).toBe(false);
    host.failNext.set('rewrite', [full]);
    expect(await host.close()).toBe(false);
    const notice = await screen.findByTestId('notice');
    await fireEvent.click(within(notice).getByTestId('action-retry'));
    await waitFor(() => expect(app.article.unsent).toBe(false));
    expect(app.article.review?.segments[0]?.text).toMatch(/^Oh, /);
  });

  it('is merged with a newer paragraph of the app', async () => {
    const { host, app } = await open();
    const { EditorView } = await import('@codemirror/view');
    const editor = EditorView.findFromDOM(document.querySelector('.cm-content') as HTMLElement);
    // Another window rewrote the headline.
    await host.call('rewrite', { article: 1, segment: 0, version: 0, text: 'Le port lance son ferry' });
    editor?.dispatch({ changes: { from: 0, insert: 'Oh, ' } });
    await expect(app.article.flush()).resolves.toBe(true);
    expect(app.article.review?.segments[0]?.text).toBe('Oh, Le port lance son ferry');
    expect(editor?.state.doc.line(1).text).toBe('Oh, Le port lance son ferry');
  });
});

describe('the library', () => {
  it('opens, searches, removes and restores', async () => {
    const { app } = await open();
    expect(screen.getAllByTestId('article')).toHaveLength(4);
    await app.library.show({ text: 'lin' });
    await tick();
    await fireEvent.click(screen.getAllByTestId('article')[0] as HTMLElement);
    await waitFor(() => expect(app.article.id).not.toBe(1));
    await app.library.show({ text: '' });
    await tick();
    await fireEvent.click(screen.getAllByTestId('remove-article')[0] as HTMLElement);
    await waitFor(() => expect(screen.getAllByTestId('article')).toHaveLength(3));
    await fireEvent.click(await screen.findByTestId('action-undo'));
    await waitFor(() => expect(screen.getAllByTestId('article')).toHaveLength(4));
  });

  it('opens pasted text', async () => {
    const { app } = await open();
    await key('n', { ctrlKey: true });
    const field = await screen.findByTestId('paste-field');
    await fireEvent.input(field, { target: { value: 'Un titre\n\nUn texte worldwide.' } });
    await fireEvent.click(screen.getByTestId('paste-start'));
    await waitFor(() => expect(app.article.review?.article.title).toBe('Un titre'));
    expect(screen.queryByTestId('paste')).toBeNull();
    await decided(0);
  });

  it('shows why a file cannot be opened and keeps the open article', async () => {
    const { host, app } = await open();
    host.nextPath = '/nowhere.txt';
    await app.importing.chooseFiles();
    await tick();
    expect((await screen.findByTestId('notice')).textContent).toContain('/nowhere.txt');
    expect(app.article.id).toBe(1);
  });
});

describe('views and dialogs', () => {
  it('shows changes side by side, and the result', async () => {
    const { app } = await open();
    const { quote = '?', suggestions } = app.article.issue ?? {};
    const accepted = suggestions?.[0]?.preview ?? '?';
    await key('a');
    await decided(1);
    await key('2', { ctrlKey: true, code: 'Digit2' });
    await waitFor(() => expect(screen.getByTestId('change-count').textContent).toContain('1'));
    const changes = screen.getByTestId('changes');
    expect(changes.querySelector('del')?.textContent).toBe(quote);
    expect(changes.querySelector('ins')?.textContent).toBe(accepted);
    await key('j');
    expect(screen.getByTestId('change-count').textContent).toBe('1 / 1');
    await key('3', { ctrlKey: true, code: 'Digit3' });
    const result = await screen.findByTestId('result');
    expect(result.textContent).toContain(accepted);
    expect(result.querySelector('.cd-issue, del')).toBeNull();
    expect(app.navigation.view).toBe('result');
  });

  it('lists every command under "?"', async () => {
    await open();
    await key('?', { shiftKey: true });
    const help = await screen.findByTestId('keys-help');
    expect(within(help).getByText('Accept the selected suggestion')).toBeTruthy();
    expect(help.querySelectorAll('dt').length).toBeGreaterThan(25);
  });

  it('switches to French at once, including the app’s messages, and stores that', async () => {
    const { host } = await open();
    const english = screen.getByTestId('issue-message').textContent;
    await key(',', { ctrlKey: true });
    await fireEvent.click(await screen.findByTestId('language-fr'));
    await waitFor(() => expect(screen.getByTestId('accept').textContent).toContain('Accepter'));
    await waitFor(() => expect(screen.getByTestId('issue-message').textContent).not.toBe(english));
    expect(document.documentElement.lang).toBe('fr');
    expect(sent(host, 'set_settings').at(-1)).toMatchObject({ language: 'fr' });
  });

  it('shows the reason for a rule', async () => {
    const { app } = await open();
    await key('w');
    const rule = await screen.findByTestId('rule');
    expect(rule.textContent).toContain(app.article.issue?.rule);
  });

  it('starts empty with buttons to open an article', async () => {
    await open({ last_article: null }, []);
    expect(screen.getByTestId('empty').textContent).toContain('Open a file');
  });
});
