// The memory (ignored words, rules, terms) in the whole window.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { searchMemory } from './state/memory.svelte';
import { decided, key, openWindow, sent } from './testing/window';

describe('teaching the desk', () => {
  /** Presses Enter in the dialog that asks where. */
  const submit = async () =>
    fireEvent.submit((await screen.findByTestId('silence')).querySelector('form') as HTMLFormElement);

  it('asks where words are no longer flagged, moves on, and undoes that by key in the order of the decisions', async () => {
    const { host, desk } = await openWindow();
    const first = desk.issue;
    const flagged = (id = first?.id) => desk.review?.issues.some((issue) => issue.id === id);
    await key('I', { shiftKey: true });
    await screen.findByTestId('silence');
    // The narrowest answer is selected and focused: Enter accepts it.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('silence-article')));
    expect(sent(host, 'silence')).toEqual([]);
    await submit();
    await waitFor(() => expect(desk.issueId).not.toBe(first?.id));
    expect(sent(host, 'silence')).toEqual([
      {
        article: 1,
        what: { kind: 'words', words: first?.quote },
        scope: 'article',
        issue: first?.id,
      },
    ]);
    expect([flagged(), desk.issue?.status]).toEqual([false, 'open']);
    await key('a');
    await decided(1);
    // Its button would now undo the acceptance.
    expect(screen.queryByTestId('action-undo')).toBeNull();
    await key('z', { ctrlKey: true });
    await decided(0);
    expect(flagged()).toBe(false);
    await key('z', { ctrlKey: true });
    await waitFor(() => expect(flagged()).toBe(true));
    await waitFor(() => expect(desk.issueId).toBe(first?.id));
    await key('z', { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(flagged()).toBe(false));
    await key('z', { ctrlKey: true, shiftKey: true });
    await decided(1);
  });

  it('turns a rule off in the open article, lists it, and turns it on again', async () => {
    const { host, desk } = await openWindow();
    const rule = desk.issue?.rule;
    const flagged = () => desk.review?.issues.some((issue) => issue.rule === rule);
    await key('W', { shiftKey: true });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('silence-article')));
    await submit();
    await waitFor(() => expect(flagged()).toBe(false));
    expect(sent(host, 'silence')).toMatchObject([{ what: { kind: 'rule', rule }, scope: 'article' }]);
    await desk.memory.open();
    const listed = await screen.findByTestId('memory-article-rule');
    expect(screen.queryByTestId('memory-rule')).toBeNull();
    await fireEvent.click(listed.querySelector('button') as HTMLElement);
    await waitFor(() => expect(flagged()).toBe(true));
    expect(screen.queryByTestId('memory-article-rule')).toBeNull();
  });

  it('turns a rule off in all articles, lists it, and turns it on again', async () => {
    const { desk } = await openWindow();
    const rule = desk.issue?.rule;
    await key('W', { shiftKey: true });
    await fireEvent.click(await screen.findByTestId('silence-all'));
    await submit();
    await waitFor(() => expect(desk.review?.issues.some((issue) => issue.rule === rule)).toBe(false));
    await key(',', { ctrlKey: true });
    await fireEvent.click(await screen.findByTestId('open-memory'));
    await fireEvent.click(await screen.findByTestId('memory-on'));
    await waitFor(() => expect(desk.review?.issues.some((issue) => issue.rule === rule)).toBe(true));
    expect(screen.queryByTestId('memory-rule')).toBeNull();
  });

  it('does nothing when the question is cancelled', async () => {
    const { host, desk } = await openWindow();
    await key('W', { shiftKey: true });
    await screen.findByTestId('silence');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await waitFor(() => expect(screen.queryByTestId('silence')).toBeNull());
    expect([desk.dialog, sent(host, 'silence')]).toEqual([null, []]);
  });

  it('imports a glossary and names the rows that it could not take', async () => {
    const { host, desk } = await openWindow();
    host.nextPath = host.putFile('termes.csv', 'tour-opérateur;voyagiste\n;rien\nmigrant;');
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

describe('what a team shares', () => {
  it('offers to leave words alone for the team once there is a shared dictionary', async () => {
    const { host, desk } = await openWindow();
    desk.memory.askSilence('words');
    await screen.findByTestId('silence-all');
    expect(screen.queryByTestId('silence-team')).toBeNull();
    desk.dialog = null;
    host.nextPath = host.path('dictionary.txt');
    await desk.memory.open();
    await fireEvent.click(await screen.findByTestId('memory-share'));
    expect((await screen.findByTestId('memory-shared')).textContent).toContain(host.nextPath);
    desk.dialog = null;
    const quote = desk.issue?.quote;
    await fireEvent.click(await screen.findByTestId('leave-alone'));
    await fireEvent.click(await screen.findByTestId('silence-team'));
    await fireEvent.click(screen.getByTestId('silence-do'));
    await waitFor(() => expect(sent(host, 'silence')).toMatchObject([{ scope: 'team' }]));
    await host.answered();
    await desk.memory.load();
    await waitFor(() =>
      expect(desk.memory.view?.words).toEqual([{ words: quote, rule: null, shared: true }]),
    );
  });

  it('shares a word of the editor’s own: there first, then here no more', async () => {
    const { host, desk } = await openWindow();
    await key('I', { shiftKey: true });
    await fireEvent.click(await screen.findByTestId('silence-all'));
    await fireEvent.click(await screen.findByTestId('silence-do'));
    await waitFor(() => expect(sent(host, 'silence')).toHaveLength(1));
    await host.answered();
    await desk.memory.load();
    await waitFor(() => expect(desk.memory.view?.words).toHaveLength(1));
    host.nextPath = host.path('dictionary.txt');
    await desk.memory.beginDictionary();
    await desk.memory.open();
    await fireEvent.click(await screen.findByTestId('memory-share-word'));
    await waitFor(() => expect(desk.memory.view?.words.map((word) => word.shared)).toEqual([true]));
    host.nextPath = host.path('mots.txt');
    await fireEvent.click(await screen.findByTestId('memory-export-words'));
    await waitFor(() =>
      expect(sent(host, 'export_memory')).toEqual([{ part: 'words', path: host.nextPath }]),
    );
    await fireEvent.click(await screen.findByTestId('memory-unshare'));
    await waitFor(() => expect(desk.memory.view?.words).toEqual([]));
  });
});

describe('what decisions say of the rules', () => {
  it('stands on the card, in the manual and in the memory, and can be forgotten', async () => {
    const { desk } = await openWindow();
    const rule = desk.issue?.rule ?? '';
    await key('r');
    await decided(1);
    await desk.memory.open();
    const learned = await screen.findByTestId('memory-learned');
    expect(learned.textContent).toContain(rule);
    expect(learned.textContent).toContain('accepted 0 of 1');
    const same = desk.review?.issues.find((issue) => issue.rule === rule);
    if (same) desk.selectId(same.id);
    expect((await screen.findByTestId('issue-acceptance')).textContent).toContain('0 of 1');
    await fireEvent.click(screen.getByTestId('memory-forget'));
    await waitFor(() => expect(screen.queryByTestId('memory-learned')).toBeNull());
    expect(desk.review?.progress.decided).toBe(1);
  });

  it('turns a rule off and on from its page', async () => {
    const { desk } = await openWindow();
    const rule = desk.issue?.rule ?? '';
    await key('w');
    const button = await screen.findByTestId('rule-switch');
    await fireEvent.click(button);
    await waitFor(() => expect(desk.rule?.on).toBe(false));
    expect(desk.review?.issues.some((issue) => issue.rule === rule)).toBe(false);
    await fireEvent.click(screen.getByTestId('rule-switch'));
    await waitFor(() => expect(desk.rule?.on).toBe(true));
    expect(desk.review?.issues.some((issue) => issue.rule === rule)).toBe(true);
  });
});

it('searches in all that is remembered', () => {
  const view = {
    rules_off: [{ id: 'style.x', summary: 'Été' }],
    rules_on: [],
    words: [{ words: 'Plouvazec', rule: null, shared: false }],
    terms: [{ wrong: 'mairie', right: null, note: 'été 2024', source: null, language: null }],
    dictionary: '',
    shared_dictionary: null,
    shared_fault: null,
  };
  const found = searchMemory(view, 'ete');
  expect([found.rules_off.length, found.words.length, found.terms.length]).toEqual([1, 0, 1]);
});
