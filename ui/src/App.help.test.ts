// Help and what is shown on request in jsdom, against the real application: tour, manual, number of suggestions.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { decided, key, openWindow as open, sent } from './testing/window';

describe('the tour', () => {
  it('is offered until it is declined', async () => {
    const { host } = await open({ last_article: null }, []);
    expect(screen.getByTestId('tour-offer').textContent).toContain('five steps');
    await fireEvent.click(screen.getByTestId('tour-decline'));
    await waitFor(() => expect(screen.queryByTestId('tour-offer')).toBeNull());
    expect(sent(host, 'set_settings')).toEqual([{ tour_offered: true }]);
  });

  it('goes on when what it says is done, and can be left and repeated', async () => {
    const { app } = await open({ last_article: null }, []);
    await fireEvent.click(screen.getByTestId('tour-start'));
    const step = (name: string) =>
      waitFor(() => expect(screen.getByTestId('tour').dataset['step']).toBe(name));
    await step('look');
    await key('j');
    await step('accept');
    await key('a');
    await decided(1);
    await step('edit');
    await fireEvent.click(screen.getByTestId('tour-next'));
    await step('undo');
    await fireEvent.click(screen.getByTestId('tour-back'));
    await step('edit');
    await key('e');
    await fireEvent.submit(await screen.findByTestId('edit-field'));
    await decided(2);
    await step('undo');
    await key('z', { ctrlKey: true });
    await step('check');
    await key('2', { ctrlKey: true, code: 'Digit2' });
    await waitFor(() => expect(screen.getByTestId('tour').textContent).toContain('That is all'));
    await fireEvent.click(screen.getByTestId('tour-next'));
    await waitFor(() => expect(screen.queryByTestId('tour')).toBeNull());
    await key('F1', { ctrlKey: true });
    await step('look');
    expect(app.navigation.view).toBe('review');
  });
});

describe('keys', () => {
  it('are named in sentences and in the tour as the user has set them', async () => {
    const { app } = await open({
      last_article: null,
      keys: { accept: ['F7'], 'next-issue': ['b'], save: ['Mod+Shift+k'], 'show-palette': [] },
    });
    const { t } = app.l10n;
    expect(t('cannot-open-next')).toBe('Press F7 to accept the suggestion, or R to reject the issue.');
    expect(t('cannot-none-next')).toBe('Press B for the next one.');
    expect(t('tour-check-what')).toContain('Ctrl+Shift+K saves the corrected version');
    expect(t('tour-end-what')).toContain('(no shortcut: “All commands”) finds every command');
    expect(t('keys-hint-text')).toContain(': F7 accepts.');
    await app.preferences.set({ single_keys: false });
    expect(t('cannot-none-next')).toBe('Press Alt+B for the next one.');
    await app.preferences.set({ language: 'fr' });
    expect(t('cannot-open-next')).toBe('F7 accepte la suggestion, Alt+R refuse le signalement.');
    await fireEvent.keyDown(document.body, { key: 'F1', code: 'F1', ctrlKey: true });
    await waitFor(() =>
      expect(screen.getByTestId('tour').textContent).toContain('Alt+B passe au signalement'),
    );
  });
});

describe('the manual', () => {
  it('finds rules by their examples, with their measured precision and only the changed words marked', async () => {
    await open();
    await key('F1', { shiftKey: true });
    const search = await screen.findByTestId('manual-search');
    const all = screen.getAllByTestId('manual-rule').length;
    await fireEvent.input(search, { target: { value: 'prendra place' } });
    await waitFor(() => expect(screen.getAllByTestId('manual-rule').length).toBeLessThan(all / 10));
    const rule = screen
      .getAllByTestId('manual-rule')
      .find((one) => one.querySelector('code')?.textContent === 'accuracy.calque');
    if (!rule) throw new Error('no rule has such an example');
    expect(rule.querySelector('small')?.textContent).toMatch(/right \d+% of \d+/);
    expect(within(rule).getByTestId('rule-measured').textContent).toMatch(/Right in \d+% of \d+ issues/);
    const example = within(rule)
      .getAllByTestId('rule-example')
      .find((one) => one.textContent?.includes('prendra place'));
    expect([...(example?.querySelectorAll('del') ?? [])].map((words) => words.textContent)).toEqual([
      'prendra place',
    ]);
    expect([...(example?.querySelectorAll('ins') ?? [])].map((words) => words.textContent)).toEqual([
      'aura lieu',
    ]);
  });
});

it('shows as many suggestions as the editor wants', async () => {
  const { app } = await open();
  const most = () => Math.max(...(app.article.review?.issues.map((issue) => issue.suggestions.length) ?? []));
  expect(most()).toBe(3);
  await key(',', { ctrlKey: true });
  await fireEvent.change(await screen.findByTestId('suggestions-shown'), { target: { value: '1' } });
  await waitFor(() => expect(most()).toBe(1));
  await waitFor(() => expect(screen.getAllByTestId('suggestion')).toHaveLength(1));
});
