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

  it('are changed by pressing them, act at once, and are shown where they act', async () => {
    const { desk } = await openWindow();
    await key('?');
    await change('accept');
    await press('y');
    await waitFor(() => expect(desk.preferences.now.keys).toEqual({ accept: ['y'] }));
    desk.dialog = null;
    await waitFor(() => expect(screen.getByTestId('accept').textContent).toMatch(/Y\s*$/));
    await key('y');
    await decided(1);
    await key('a');
    expect(desk.review?.progress.decided).toBe(1);
  });

  it('name the command that has the key already, and take it only when told', async () => {
    const { desk } = await openWindow();
    await key('?');
    await change('accept');
    await press('r');
    expect((await screen.findByTestId('keys-waiting')).textContent).toContain('Reject: no error');
    expect(desk.preferences.now.keys).toEqual({});
    await fireEvent.click(await screen.findByTestId('keys-take'));
    await waitFor(() => expect(desk.preferences.now.keys).toEqual({ accept: ['r'], reject: [] }));
    await fireEvent.click(await screen.findByTestId('keys-reset-all'));
    await waitFor(() => expect(desk.preferences.now.keys).toEqual({}));
  });

  it('refuse what fields need, and Escape leaves all as it is', async () => {
    const { desk } = await openWindow();
    await key('?');
    await change('save');
    await fireEvent.keyDown(window, { key: 'Tab', code: 'Tab' });
    expect((await screen.findByTestId('keys-waiting')).textContent).toContain('Tab');
    await fireEvent.keyDown(window, { key: 'Escape', code: 'Escape' });
    await waitFor(() => expect(screen.queryByTestId('keys-waiting')).toBeNull());
    expect([desk.dialog, desk.preferences.now.keys]).toEqual(['keys', {}]);
  });

  it('act at once after the Escape that closes a dialog', async () => {
    const { desk } = await openWindow();
    await key(',', { ctrlKey: true });
    await screen.findByTestId('settings-dialog');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
    await waitFor(() => expect(desk.dialog).toBe('keys'));
  });
});

describe('the window', () => {
  it('grows and shrinks by keys, within bounds, and remembers it', async () => {
    const { host, desk } = await openWindow();
    await key('=', { ctrlKey: true });
    await waitFor(() => expect(desk.preferences.now.zoom).toBe(110));
    await key('-', { ctrlKey: true });
    await key('-', { ctrlKey: true });
    await waitFor(() => expect(desk.preferences.now.zoom).toBe(90));
    expect(sent(host, 'set_settings').at(-1)).toMatchObject({ zoom: 90 });
    expect([zoomFrom(300, 1), zoomFrom(50, -1), zoomFrom(105, 1)]).toEqual([300, 50, 110]);
    expect(bounded({ ...DEFAULT_SETTINGS, zoom: 9000 }).zoom).toBe(300);
  });

  it('shows the text in the face that was chosen', async () => {
    const { desk } = await openWindow();
    await desk.preferences.set({ text_face: 'sans' });
    expect(document.documentElement.dataset.face).toBe('sans');
  });

  it('asks the desk to check anew when the house style changes', async () => {
    const { host } = await openWindow();
    await key(',', { ctrlKey: true });
    const opened = sent(host, 'open_article').length;
    await fireEvent.change(await screen.findByTestId('house-apostrophe'), { target: { value: 'curly' } });
    await waitFor(() => expect(sent(host, 'open_article').length).toBe(opened + 1));
    expect(sent(host, 'set_settings').at(-1)).toEqual({ house: { apostrophe: 'curly' } });
  });

  it('comes back to the issue in hand when an article is opened again', async () => {
    const { desk } = await openWindow();
    desk.step(1);
    desk.step(1);
    const there = desk.issueId;
    const first = desk.review?.issues[0]?.id;
    expect(there).not.toBe(first);
    await desk.openArticle(2);
    await desk.openArticle(1);
    expect(desk.issueId).toBe(there);
  });

  it('opens an article all the same when its place cannot be found out', async () => {
    const { host, desk } = await openWindow();
    host.failNext.set('place', [new Error('gone')]);
    await desk.openArticle(2);
    expect([desk.review?.article.id, desk.notices.list.length]).toEqual([2, 0]);
  });
});

describe('saving by itself', () => {
  it('writes after a pause, quietly, and only where it is wanted', async () => {
    const { host, desk } = await openWindow();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await desk.decisions.accept();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sent(host, 'save')).toEqual([]);
      await desk.preferences.set({ autosave: true });
      await desk.decisions.accept();
      await desk.decisions.accept();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sent(host, 'save')).toHaveLength(1);
      await desk.queue.idle();
      expect(desk.review?.progress.saved).toBe(true);
      expect(desk.notices.list.some((notice) => notice.code === 'saved')).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says what stands in its way', async () => {
    const { host, desk } = await openWindow({ autosave: true });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      host.failNext.set('save', [{ code: 'changed-on-disk', message: 'Changed.', next_step: '', args: {} }]);
      await desk.decisions.accept();
      await vi.advanceTimersByTimeAsync(10_000);
      await desk.queue.idle();
      expect(desk.notices.list.map((notice) => notice.code)).toContain('changed-on-disk');
    } finally {
      vi.useRealTimers();
    }
  });
});

it('takes ten thousand files, goes on with the next when one fails, and can be stopped', async () => {
  const { host, desk } = await openWindow();
  const paths = Array.from({ length: 10_000 }, (_, at) => host.path(`lot/${at}.txt`));
  for (let at = 0; at < 40; at += 1) host.putFile(`lot/${at}.txt`, `Article ${at}`);
  const running = desk.importing.bring(paths);
  await waitFor(() => expect(desk.importing.done).toBeGreaterThan(60));
  expect(desk.importing.total).toBe(10_000);
  desk.importing.cancel();
  await running;
  expect(desk.importing.running).toBe(false);
  const notice = desk.notices.list.find((one) => one.code === 'import');
  expect(notice?.message).toContain('40');
  expect(notice?.next).toMatch(/\d/);
  expect(desk.importing.failed.length).toBeGreaterThan(20);
});
