// A disk that cannot be written: the window shows nothing as done, shows why, and continues when it can.
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { decided, key, openWindow, sent } from './testing/window';

describe.each(['library-read-only', 'library-vanished', 'library-busy', 'disk-full'])('%s', (code) => {
  it('leaves the issue open, shows what to do, and the next attempt succeeds', async () => {
    const { host, app } = await openWindow();
    const fault = { code, message: `It is ${code}.`, next_step: 'Look after the disk.', args: {} };
    host.failNext.set('accept', [fault]);
    const first = app.article.issueId;
    await key('a');
    const notice = await screen.findByTestId('notice');
    expect(notice.dataset.code).toBe(code);
    expect(screen.getByTestId('announced-errors').textContent).toContain(`It is ${code}.`);
    expect(notice.textContent).toContain('Look after the disk.');
    expect([app.article.issueId, app.article.issue?.status, app.article.review?.progress.decided]).toEqual([
      first,
      'open',
      0,
    ]);
    await key('a');
    await decided(1);
    expect(sent(host, 'accept')).toHaveLength(2);
  });
});

it('keeps a setting on the screen and shows that it could not be stored', async () => {
  const { host, app } = await openWindow();
  const fault = { code: 'library-read-only', message: 'Read-only.', next_step: '', args: {} };
  host.failNext.set('set_settings', [fault]);
  await app.preferences.set({ text_size: 22 });
  expect(app.preferences.now.text_size).toBe(22);
  expect(app.notices.list.map((notice) => notice.code)).toEqual(['library-read-only']);
});

it('sends only the settings that changed, and again those that could not be stored', async () => {
  const { host, app } = await openWindow({ keys: { accept: ['y'] } });
  await app.preferences.set({ text_size: 20 });
  await app.preferences.set({ text_size: 20 });
  const fault = { code: 'library-busy', message: 'Busy.', next_step: '', args: {} };
  host.failNext.set('set_settings', [fault]);
  await app.preferences.set({ zoom: 150 });
  await app.preferences.set({ keys: { reject: ['x'] } });
  expect(sent(host, 'set_settings')).toEqual([
    { text_size: 20 },
    { zoom: 150 },
    { zoom: 150, keys: { accept: null, reject: ['x'] } },
  ]);
});
