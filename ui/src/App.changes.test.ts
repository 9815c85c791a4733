// Changes and versions in the whole window, against the real application.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { decided, key, openWindow, sent } from './testing/window';

async function changed() {
  const window = await openWindow();
  const { quote = '?', suggestions } = window.app.article.issue ?? {};
  const accepted = suggestions?.[0]?.preview ?? '?';
  await key('a');
  await decided(1);
  await key('2', { ctrlKey: true, code: 'Digit2' });
  await waitFor(() => expect(screen.getByTestId('change-count').textContent).toContain('1'));
  return { ...window, quote, accepted };
}

describe('changes', () => {
  it('show their origin, and are reverted by key; one undo restores them', async () => {
    const { host, accepted } = await changed();
    await key('j');
    expect(screen.getByTestId('change-maker').textContent).toBe('Suggestion');
    expect(screen.getByTestId('announcement').textContent).toContain(accepted);
    await key('r');
    await decided(0);
    expect(sent(host, 'revert_change')).toHaveLength(1);
    await waitFor(() => expect(screen.getByTestId('change-count').textContent).toBe('No changes'));
    await key('z', { ctrlKey: true });
    await decided(1);
  });

  it('are selected although there was none when they were shown first', async () => {
    await openWindow();
    await key('2', { ctrlKey: true, code: 'Digit2' });
    await waitFor(() => expect(screen.getByTestId('change-count').textContent).toBe('No changes'));
    await key('1', { ctrlKey: true, code: 'Digit1' });
    await waitFor(() => expect(screen.queryByTestId('changes')).toBeNull());
    await key('a');
    await decided(1);
    await key('2', { ctrlKey: true, code: 'Digit2' });
    expect(await screen.findByTestId('change-bar')).toBeTruthy();
  });

  it('have four layouts', async () => {
    const { quote, accepted } = await changed();
    const texts = () => document.querySelectorAll('[data-testid="change-row"]:first-child .text').length;
    const view = screen.getByTestId('changes');
    expect(texts()).toBe(2);
    await key('2', { code: 'Digit2' });
    expect(texts()).toBe(1);
    expect(view.querySelectorAll('del, ins')).toHaveLength(2);
    await key('3', { code: 'Digit3' });
    expect([view.querySelector('ins'), view.querySelector('del')?.textContent]).toEqual([null, quote]);
    await key('4', { code: 'Digit4' });
    expect([view.querySelector('del'), view.querySelector('ins')?.textContent]).toEqual([null, accepted]);
  });

  it('are shown by character on request', async () => {
    const { host } = await changed();
    await key('c');
    await waitFor(() => expect(sent(host, 'changes').at(-1)).toMatchObject({ level: 'character' }));
  });

  it('can only be reverted between the original and the current text', async () => {
    const { host } = await changed();
    await key('s', { ctrlKey: true });
    await waitFor(() =>
      expect(screen.getByTestId('compare-from').querySelectorAll('option')).toHaveLength(3),
    );
    await fireEvent.change(screen.getByTestId('compare-to'), { target: { value: 'saved-1' } });
    await waitFor(() => expect(sent(host, 'changes').at(-1)).toMatchObject({ to: { kind: 'saved', n: 1 } }));
    await host.answered();
    await key('j');
    expect(screen.queryByTestId('change-revert')).toBeNull();
    await key('r');
    expect(sent(host, 'revert_change')).toEqual([]);
  });
});

describe('versions', () => {
  it('are listed, and restored with one undo', async () => {
    const { host, app } = await changed();
    const text = () => app.article.review?.segments.map((segment) => segment.text).join('\n') ?? '';
    const before = text();
    await key('v');
    const rows = await screen.findAllByTestId('version');
    expect(rows.map((row) => row.dataset.version)).toEqual(['now', 'original']);
    await fireEvent.click(screen.getByTestId('version-restore'));
    await waitFor(() => expect(text()).not.toBe(before));
    expect(sent(host, 'restore_version')).toEqual([
      { article: 1, version: { kind: 'original' }, segment: null },
    ]);
    await waitFor(() => expect(app.notices.list.map((notice) => notice.code)).toContain('restored'));
    await key('z', { ctrlKey: true });
    await waitFor(() => expect(text()).toBe(before));
  });

  it('are restored by paragraph, each with one undo; two that are saved are only compared', async () => {
    const { host, app } = await changed();
    const texts = () => app.article.review?.segments.map((segment) => segment.text) ?? [];
    const original = app.comparing.shown?.rows.map((row) => row.left.map(({ piece }) => piece.text).join(''));
    // A second change, in another paragraph.
    await key('1', { ctrlKey: true, code: 'Digit1' });
    const first = app.comparing.shown?.changes[0]?.segment;
    while (app.article.issue?.segment === first) await key('F8');
    await key('a');
    await decided(2);
    await key('s', { ctrlKey: true });
    await key('2', { ctrlKey: true, code: 'Digit2' });
    await waitFor(() => expect(app.comparing.count).toBe(2));
    const before = texts();
    app.comparing.current = 0;
    await key('R', { shiftKey: true, code: 'KeyR' });
    await waitFor(() => expect(texts()).not.toEqual(before));
    expect(sent(host, 'restore_version')).toMatchObject([{ version: { kind: 'original' }, segment: first }]);
    expect(texts().filter((text, at) => text !== original?.[at])).toHaveLength(1);
    await key('z', { ctrlKey: true });
    await waitFor(() => expect(texts()).toEqual(before));
    await key('V', { shiftKey: true, code: 'KeyV' });
    await waitFor(() => expect(texts()).toEqual(original));
    await key('z', { ctrlKey: true });
    await waitFor(() => expect(texts()).toEqual(before));

    await fireEvent.change(screen.getByTestId('compare-to'), { target: { value: 'saved-1' } });
    await waitFor(() => expect(sent(host, 'changes').at(-1)).toMatchObject({ to: { kind: 'saved', n: 1 } }));
    await host.answered();
    expect(screen.queryByTestId('restore-paragraph')).toBeNull();
    // The current text as it was saved: nothing to restore, since nothing differs.
    await fireEvent.change(screen.getByTestId('compare-from'), { target: { value: 'now' } });
    await waitFor(() => expect(app.comparing.count).toBe(0));
    expect(screen.queryByTestId('restore-all')).toBeNull();
  });
});

describe('the report', () => {
  it('is printed by one key: the page of the application, on paper only', async () => {
    const { host, app } = await openWindow();
    expect(screen.queryByTestId('printed')).toBeNull();
    await key('p', { ctrlKey: true });
    await waitFor(() => expect(host.printed).not.toBeNull());
    expect(host.printed).toContain(app.article.review?.article.title);
    expect(host.printed).toContain('Decisions');
    const printed = screen.getByTestId('printed');
    expect(printed.querySelectorAll('tbody tr')).toHaveLength(app.article.review?.issues.length ?? -1);
    expect(printed.querySelector('style, script')).toBeNull();
  });
});

describe('quality', () => {
  it('is shown by one key, by category and severity, with a text for each bar', async () => {
    const { app } = await openWindow();
    const found = app.article.review?.progress.total ?? 0;
    await key('a');
    await decided(1);
    await key('i', { ctrlKey: true });
    const dialog = await screen.findByTestId('quality');
    const bars = [...dialog.querySelectorAll('[role="img"]')].map((bar) => bar.getAttribute('aria-label'));
    expect(bars[0]).toMatch(/^Machine translation: MQM score [\d.]+ of 100, \d+ penalty points/);
    expect(bars).toHaveLength(2);
    const total = screen.getByTestId('quality-total').textContent;
    expect(total).toContain(`${found} before, ${found - 1} now`);
  });

  it('has no score for a few words, but the errors', async () => {
    await openWindow({}, [{ name: 'court.txt', text: 'Titre\n\nLe maire a remercié les les habitants.\n' }]);
    await key('i', { ctrlKey: true });
    const dialog = await screen.findByTestId('quality');
    expect(screen.getByTestId('quality-short').textContent).toContain('fewer than fifty words');
    expect(dialog.querySelectorAll('[role="img"]')).toHaveLength(0);
    expect(screen.getAllByTestId('quality-row').length).toBeGreaterThan(0);
  });
});
