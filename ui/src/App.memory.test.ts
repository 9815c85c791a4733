// What the editor teaches the desk, in the whole window.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { searchMemory } from './state/memory.svelte';
import { key, openWindow, sent } from './testing/window';

describe('teaching the desk', () => {
  it('leaves words alone by key, goes on to the next issue, and takes that back', async () => {
    const { host, desk } = await openWindow();
    const first = desk.issue;
    await key('I', { shiftKey: true });
    await waitFor(() => expect(desk.issueId).not.toBe(first?.id));
    expect(sent(host, 'leave_alone')).toEqual([{ words: first?.quote, rule: null }]);
    expect(desk.review?.issues.some((issue) => issue.id === first?.id)).toBe(false);
    expect(desk.issue?.status).toBe('open');
    await fireEvent.click(await screen.findByTestId('action-undo'));
    await waitFor(() => expect(desk.review?.issues.some((issue) => issue.id === first?.id)).toBe(true));
  });

  it('turns a rule off, lists it, and turns it on again', async () => {
    const { desk } = await openWindow();
    const rule = desk.issue?.rule;
    await key('W', { shiftKey: true });
    await waitFor(() => expect(desk.review?.issues.some((issue) => issue.rule === rule)).toBe(false));
    await key(',', { ctrlKey: true });
    await fireEvent.click(await screen.findByTestId('open-memory'));
    await fireEvent.click(await screen.findByTestId('memory-on'));
    await waitFor(() => expect(desk.review?.issues.some((issue) => issue.rule === rule)).toBe(true));
    expect(screen.queryByTestId('memory-rule')).toBeNull();
  });

  it('imports a glossary and names the rows that it could not take', async () => {
    const { host, desk } = await openWindow();
    host.putFile('/termes.csv', 'tour-opérateur;voyagiste\n;rien\nmigrant;');
    host.nextPath = '/termes.csv';
    await desk.memory.open();
    await fireEvent.click(await screen.findByTestId('memory-import'));
    expect((await screen.findByTestId('memory-bad')).textContent).toContain('Line 2');
    await waitFor(() => expect(screen.getAllByTestId('memory-term')).toHaveLength(2));
    await fireEvent.input(screen.getByTestId('memory-search'), { target: { value: 'operateur' } });
    await waitFor(() => expect(screen.getAllByTestId('memory-term')).toHaveLength(1));
    await fireEvent.click(screen.getByTestId('memory-remove-term'));
    await waitFor(() => expect(screen.queryByTestId('memory-term')).toBeNull());
  });
});

it('searches in all that is remembered', () => {
  const view = {
    rules_off: [{ id: 'style.x', summary: 'Été' }],
    words: [{ words: 'Plouvazec', rule: null }],
    terms: [{ wrong: 'mairie', right: null, note: 'été 2024' }],
    dictionary: '',
  };
  const found = searchMemory(view, 'ete');
  expect([found.rules_off.length, found.words.length, found.terms.length]).toEqual([1, 0, 1]);
});
