// The menus at words, rows and fields in jsdom, against the real application.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { AppState } from './state/app';
import { decided, key, openWindow as open, sent } from './testing/window';

/** Asks for the menu of an element with the pointer. Returns whether the browser's menu is prevented. */
async function ask(element: Element | null): Promise<boolean> {
  if (!element) throw new Error('there is no such element');
  const prevented = !(await fireEvent.contextMenu(element, { clientX: 40, clientY: 60 }));
  await tick();
  return prevented;
}

const items = () => screen.findAllByTestId('menu-item');
const commands = async () => (await items()).map((item) => item.dataset['command']);
const item = async (command: string) => {
  const found = (await items()).find((candidate) => candidate.dataset['command'] === command);
  if (!found) throw new Error(`the menu has no ${command}`);
  return found;
};
const mark = (app: AppState) =>
  document.querySelector(`.cm-content [data-issue="${app.article.issueId}"], .cm-content [data-now]`);
const press = (name: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const closed = () => waitFor(() => expect(screen.queryByTestId('context-menu')).toBeNull());

/** Replaces the system's clipboard, which jsdom does not have. */
function clipboard(text = '') {
  const store = { text };
  vi.stubGlobal('navigator', {
    ...{ platform: navigator.platform, userAgent: navigator.userAgent },
    clipboard: {
      writeText: (words: string) => Promise.resolve(void (store.text = words)),
      readText: () => Promise.resolve(store.text),
    },
  });
  return store;
}

describe('the menu at a word', () => {
  it('selects the issue, and offers its suggestions by rank and the commands on it', async () => {
    const { app } = await open();
    const second = app.article.review?.issues[1];
    expect(await ask(document.querySelector(`.cm-content [data-issue="${second?.id}"]`))).toBe(true);
    const suggestions = second?.suggestions.length ?? 0;
    expect(suggestions).toBeGreaterThan(0);
    expect(await commands()).toEqual([
      ...Array<string>(suggestions).fill('accept'),
      ...['edit', 'reject', 'reject-with-reason', 'confirm'],
      ...['ignore-everywhere', 'leave-alone', 'rule-off', 'why-rule'],
      'copy',
    ]);
    expect(app.article.issueId).toBe(second?.id);
    expect((await items())[0]?.textContent).toContain(second?.suggestions[0]?.label);
    expect(screen.getByRole('menu').getAttribute('aria-label')).toBe('Selected issue');
    expect(document.activeElement).toBe((await items())[0]);
  });

  it('is used with the arrow keys and Enter, and does what the keys do', async () => {
    const { host, app } = await open();
    const { issueId } = app.article;
    await key('ContextMenu');
    await items();
    await press('ArrowDown');
    expect(document.activeElement).toBe((await items())[1]);
    await press('ArrowUp');
    await press('ArrowUp');
    expect(document.activeElement).toBe((await items()).at(-1));
    await press('Home');
    await press('ArrowDown');
    await fireEvent.click(document.activeElement ?? document.body);
    await closed();
    await decided(1);
    expect(sent(host, 'accept')).toMatchObject([{ issue: issueId, suggestion: 1 }]);
  });

  it('closes with Esc and gives the focus back; letters choose', async () => {
    const { host, app } = await open();
    const row = screen.getAllByTestId('issue-row')[2];
    row?.focus();
    await ask(row ?? null);
    await items();
    expect(document.activeElement?.getAttribute('role')).toBe('menuitem');
    await press('Escape');
    await closed();
    expect(document.activeElement).toBe(row);
    expect(sent(host, 'reject')).toEqual([]);
    const { issueId } = app.article;
    await key('F10', { shiftKey: true });
    await items();
    await press('r');
    await closed();
    await decided(1);
    expect(sent(host, 'reject')).toMatchObject([{ issue: issueId }]);
  });

  it('offers to reopen a decided issue', async () => {
    const { app } = await open({ advance: false });
    await key('c');
    await decided(1);
    await ask(document.querySelector(`[data-testid="issue-row"][data-issue="${app.article.issueId}"]`));
    expect(await commands()).toContain('reopen');
    expect(await commands()).not.toContain('reject');
    await fireEvent.click(await item('reopen'));
    await decided(0);
  });

  it('copies the words of the issue', async () => {
    const { app } = await open();
    const store = clipboard();
    await ask(mark(app));
    await fireEvent.click(await item('copy'));
    await waitFor(() => expect(store.text).toBe(app.article.issue?.quote));
  });
});

describe('other menus', () => {
  it('in a field cut, copy and paste', async () => {
    await open();
    const store = clipboard('neuf');
    await key('e');
    const field = await screen.findByTestId<HTMLTextAreaElement>('edit-field');
    await fireEvent.input(field, { target: { value: 'un mot ancien' } });
    field.setSelectionRange(7, 13);
    expect(await ask(field)).toBe(true);
    expect(await commands()).toEqual(['cut', 'copy', 'paste']);
    await fireEvent.click(await item('paste'));
    await waitFor(() => expect(field.value).toBe('un mot neuf'));
    field.setSelectionRange(0, 3);
    await ask(field);
    await fireEvent.click(await item('cut'));
    await waitFor(() => expect(field.value).toBe('mot neuf'));
    expect(store.text).toBe('un ');
  });

  it('never open where there is nothing to do, nor does the browser’s', async () => {
    await open();
    expect(await ask(screen.getByTestId('status'))).toBe(true);
    await tick();
    expect(screen.queryByTestId('context-menu')).toBeNull();
  });

  it('of the list of articles act on the article under the pointer', async () => {
    const { host, app } = await open();
    const rows = await screen.findAllByTestId('article');
    const id = Number(rows[2]?.dataset['article']);
    await ask(rows[2] ?? null);
    expect(await commands()).toEqual(['open-row', 'archive-row', 'remove-row']);
    await press('Delete');
    await waitFor(() => expect(sent(host, 'delete_articles')).toEqual([[id]]));
    expect(app.article.id).toBe(1);
  });

  it('show the keys that the user chose, and obey them', async () => {
    const { host, app } = await open({ keys: { reject: ['z'] } });
    const { issueId } = app.article;
    await key('ContextMenu');
    expect((await item('reject')).textContent).toContain('Z');
    await press('z');
    await closed();
    await decided(1);
    expect(sent(host, 'reject')).toMatchObject([{ issue: issueId }]);
  });

  it('of the queue act on the article under the pointer', async () => {
    const { host, app } = await open();
    await key('0', { ctrlKey: true });
    const rows = await screen.findAllByTestId('queue-row');
    const id = Number(rows[1]?.dataset['article']);
    await ask(rows[1] ?? null);
    expect(await commands()).toEqual(['open-row', 'archive-row', 'remove-row', 'select-rows']);
    expect(app.library.current).toBe(id);
    await fireEvent.click(await item('archive-row'));
    await waitFor(() => expect(sent(host, 'archive')).toEqual([{ articles: [id], archived: true }]));
    // Of several selected ones, the menu names the number.
    app.library.selectAll();
    await tick();
    await ask((await screen.findAllByTestId('queue-row'))[0] ?? null);
    expect((await item('remove-row')).textContent).toMatch(/Move \d articles to the trash/);
    await press('Escape');
  });
});
