// The settings in the whole window.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from './generated/DEFAULT_SETTINGS';
import { bounded, zoomFrom } from './state/preferences.svelte';
import { decided, key, openWindow, sent } from './testing/window';

describe('keys', () => {
  const press = (name: string, more: KeyboardEventInit = {}) =>
    fireEvent.keyDown(window, { key: name, code: `Key${name.toUpperCase()}`, ...more });
  const change = async (command: string) => {
    const all = await screen.findAllByTestId('keys-change');
    const button = all.find((one) => one.dataset.command === command);
    if (button) await fireEvent.click(button);
    await screen.findByTestId('keys-waiting');
  };

  it('are changed by pressing them, take effect at once, and are shown next to their commands', async () => {
    const { app } = await openWindow();
    await key('?');
    await change('accept');
    await press('y');
    await waitFor(() => expect(app.preferences.now.keys).toEqual({ accept: ['y'] }));
    app.navigation.dialog = null;
    await waitFor(() => expect(screen.getByTestId('accept').textContent).toMatch(/Y\s*$/));
    await key('y');
    await decided(1);
    await key('a');
    expect(app.article.review?.progress.decided).toBe(1);
  });

  it('name the command that already has the key, and take it only after confirmation', async () => {
    const { app } = await openWindow();
    await key('?');
    await change('accept');
    await press('r');
    expect((await screen.findByTestId('keys-waiting')).textContent).toContain('Reject: no error');
    expect(app.preferences.now.keys).toEqual({});
    await fireEvent.click(await screen.findByTestId('keys-take'));
    await waitFor(() => expect(app.preferences.now.keys).toEqual({ accept: ['r'], reject: [] }));
    await fireEvent.click(await screen.findByTestId('keys-reset-all'));
    await waitFor(() => expect(app.preferences.now.keys).toEqual({}));
  });

  it('cannot be those that fields need, and Escape changes nothing', async () => {
    const { app } = await openWindow();
    await key('?');
    await change('save');
    await fireEvent.keyDown(window, { key: 'Tab', code: 'Tab' });
    expect((await screen.findByTestId('keys-waiting')).textContent).toContain('Tab');
    await fireEvent.keyDown(window, { key: 'Escape', code: 'Escape' });
    await waitFor(() => expect(screen.queryByTestId('keys-waiting')).toBeNull());
    expect([app.navigation.dialog, app.preferences.now.keys]).toEqual(['keys', {}]);
  });

  it('work at once after Escape has closed a dialog', async () => {
    const { app } = await openWindow();
    await key(',', { ctrlKey: true });
    await screen.findByTestId('settings-dialog');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
    await waitFor(() => expect(app.navigation.dialog).toBe('keys'));
  });
});

describe('the window', () => {
  it('is zoomed by keys, within limits, and keeps the zoom', async () => {
    const { host, app } = await openWindow();
    await key('=', { ctrlKey: true });
    await waitFor(() => expect(app.preferences.now.zoom).toBe(110));
    await key('-', { ctrlKey: true });
    await key('-', { ctrlKey: true });
    await waitFor(() => expect(app.preferences.now.zoom).toBe(90));
    expect(sent(host, 'set_settings').at(-1)).toMatchObject({ zoom: 90 });
    expect([zoomFrom(300, 1), zoomFrom(50, -1), zoomFrom(105, 1)]).toEqual([300, 50, 110]);
    expect(bounded({ ...DEFAULT_SETTINGS, zoom: 9000 }).zoom).toBe(300);
  });

  it('shows the text in the chosen typeface', async () => {
    const { app } = await openWindow();
    await app.preferences.set({ text_face: 'sans' });
    expect(document.documentElement.dataset.face).toBe('sans');
  });

  it('has the article checked again when the house style changes', async () => {
    const { host } = await openWindow();
    await key(',', { ctrlKey: true });
    const opened = sent(host, 'open_article').length;
    await fireEvent.change(await screen.findByTestId('house-apostrophe'), { target: { value: 'curly' } });
    await waitFor(() => expect(sent(host, 'open_article').length).toBe(opened + 1));
    expect(sent(host, 'set_settings').at(-1)).toEqual({ house: { apostrophe: 'curly' } });
  });

  it('returns to the selected issue when an article is opened again', async () => {
    const { app } = await openWindow();
    app.article.step(1);
    app.article.step(1);
    const there = app.article.issueId;
    const first = app.article.review?.issues[0]?.id;
    expect(there).not.toBe(first);
    await app.opening.openArticle(2);
    await app.opening.openArticle(1);
    expect(app.article.issueId).toBe(there);
  });

  it('opens an article even if its place cannot be loaded', async () => {
    const { host, app } = await openWindow();
    host.failNext.set('position', [new Error('gone')]);
    await app.opening.openArticle(2);
    expect([app.article.id, app.notices.list.length]).toEqual([2, 0]);
  });
});

describe('automatic saving', () => {
  it('writes after a pause, without a notice, and only if it is enabled', async () => {
    const { host, app } = await openWindow();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await app.decisions.accept();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sent(host, 'save')).toEqual([]);
      await app.preferences.set({ autosave: true });
      await app.decisions.accept();
      await app.decisions.accept();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sent(host, 'save')).toHaveLength(1);
      await app.queue.idle();
      expect(app.article.review?.progress.saved).toBe(true);
      expect(app.notices.list.some((notice) => notice.code === 'saved')).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows why it failed', async () => {
    const { host, app } = await openWindow({ autosave: true });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      host.failNext.set('save', [{ code: 'changed-on-disk', message: 'Changed.', next_step: '', args: {} }]);
      await app.decisions.accept();
      await vi.advanceTimersByTimeAsync(10_000);
      await app.queue.idle();
      expect(app.notices.list.map((notice) => notice.code)).toContain('changed-on-disk');
    } finally {
      vi.useRealTimers();
    }
  });
});

it('imports ten thousand files, continues after a file that fails, and can be stopped', async () => {
  const { host, app } = await openWindow();
  const paths = Array.from({ length: 10_000 }, (_, at) => host.path(`lot/${at}.txt`));
  for (let at = 0; at < 40; at += 1) host.putFile(`lot/${at}.txt`, `Article ${at}`);
  const running = app.importing.bring(paths);
  await waitFor(() => expect(app.importing.done).toBeGreaterThan(60));
  expect(app.importing.total).toBe(10_000);
  app.importing.cancel();
  await running;
  expect(app.importing.running).toBe(false);
  const notice = app.notices.list.find((one) => one.code === 'import');
  expect(notice?.message).toContain('40');
  expect(notice?.next).toMatch(/\d/);
  expect(app.importing.failed.length).toBeGreaterThan(20);
});
