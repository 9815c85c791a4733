// The profile (ignored words, rules, terms) in the whole window.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { searchProfile } from './state/profile.svelte';
import { decided, key, openWindow, sent } from './testing/window';

describe('the profile', () => {
  /** Presses Enter in the dialog that asks where. */
  const submit = async () =>
    fireEvent.submit((await screen.findByTestId('ignore-dialog')).querySelector('form') as HTMLFormElement);

  it('asks where words are no longer flagged, moves on, and undoes that by key in the order of the decisions', async () => {
    const { host, app } = await openWindow();
    const first = app.article.issue;
    const flagged = (id = first?.id) => app.article.review?.issues.some((issue) => issue.id === id);
    await key('I', { shiftKey: true });
    await screen.findByTestId('ignore-dialog');
    // The narrowest answer is selected and focused: Enter accepts it.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('ignore-article')));
    expect(sent(host, 'ignore')).toEqual([]);
    await submit();
    await waitFor(() => expect(app.article.issueId).not.toBe(first?.id));
    expect(sent(host, 'ignore')).toEqual([
      {
        article: 1,
        what: { kind: 'words', words: first?.quote },
        scope: 'article',
        issue: first?.id,
      },
    ]);
    expect([flagged(), app.article.issue?.status]).toEqual([false, 'open']);
    await key('a');
    await decided(1);
    // Its button would now undo the acceptance.
    expect(screen.queryByTestId('action-undo')).toBeNull();
    await key('z', { ctrlKey: true });
    await decided(0);
    expect(flagged()).toBe(false);
    await key('z', { ctrlKey: true });
    await waitFor(() => expect(flagged()).toBe(true));
    await waitFor(() => expect(app.article.issueId).toBe(first?.id));
    await key('z', { ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(flagged()).toBe(false));
    await key('z', { ctrlKey: true, shiftKey: true });
    await decided(1);
  });

  it('turns a rule off in the open article, lists it, and turns it on again', async () => {
    const { host, app } = await openWindow();
    const rule = app.article.issue?.rule;
    const flagged = () => app.article.review?.issues.some((issue) => issue.rule === rule);
    await key('W', { shiftKey: true });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('ignore-article')));
    await submit();
    await waitFor(() => expect(flagged()).toBe(false));
    expect(sent(host, 'ignore')).toMatchObject([{ what: { kind: 'rule', rule }, scope: 'article' }]);
    await app.profile.open();
    const listed = await screen.findByTestId('profile-article-rule');
    expect(screen.queryByTestId('profile-rule')).toBeNull();
    await fireEvent.click(listed.querySelector('button') as HTMLElement);
    await waitFor(() => expect(flagged()).toBe(true));
    expect(screen.queryByTestId('profile-article-rule')).toBeNull();
  });

  it('turns a rule off in all articles, lists it, and turns it on again', async () => {
    const { app } = await openWindow();
    const rule = app.article.issue?.rule;
    await key('W', { shiftKey: true });
    await fireEvent.click(await screen.findByTestId('ignore-all'));
    await submit();
    await waitFor(() => expect(app.article.review?.issues.some((issue) => issue.rule === rule)).toBe(false));
    await key(',', { ctrlKey: true });
    await fireEvent.click(await screen.findByTestId('open-profile'));
    await fireEvent.click(await screen.findByTestId('profile-on'));
    await waitFor(() => expect(app.article.review?.issues.some((issue) => issue.rule === rule)).toBe(true));
    expect(screen.queryByTestId('profile-rule')).toBeNull();
  });

  it('does nothing when the question is cancelled', async () => {
    const { host, app } = await openWindow();
    await key('W', { shiftKey: true });
    await screen.findByTestId('ignore-dialog');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await waitFor(() => expect(screen.queryByTestId('ignore-dialog')).toBeNull());
    expect([app.navigation.dialog, sent(host, 'ignore')]).toEqual([null, []]);
  });

  it('imports a glossary and lists the rows that are invalid', async () => {
    const { host, app } = await openWindow();
    host.nextPath = host.putFile('termes.csv', 'tour-opérateur;voyagiste\n;rien\nmigrant;');
    await app.profile.open();
    await fireEvent.click(await screen.findByTestId('profile-import'));
    expect((await screen.findByTestId('profile-bad')).textContent).toContain('Line 2');
    await waitFor(() => expect(screen.getAllByTestId('profile-term')).toHaveLength(2));
    await fireEvent.input(screen.getByTestId('profile-search'), { target: { value: 'operateur' } });
    await waitFor(() => expect(screen.getAllByTestId('profile-term')).toHaveLength(1));
    await fireEvent.click(screen.getByTestId('profile-remove-term'));
    await waitFor(() => expect(screen.queryByTestId('profile-term')).toBeNull());
  });
});

describe('the shared dictionary', () => {
  it('offers to ignore words for the team once there is a shared dictionary', async () => {
    const { host, app } = await openWindow();
    app.profile.askIgnore('words');
    await screen.findByTestId('ignore-all');
    expect(screen.queryByTestId('ignore-team')).toBeNull();
    app.navigation.dialog = null;
    host.nextPath = host.path('dictionary.txt');
    await app.profile.open();
    await fireEvent.click(await screen.findByTestId('profile-share'));
    expect((await screen.findByTestId('profile-shared')).textContent).toContain(host.nextPath);
    app.navigation.dialog = null;
    const quote = app.article.issue?.quote;
    await fireEvent.click(await screen.findByTestId('leave-alone'));
    await fireEvent.click(await screen.findByTestId('ignore-team'));
    await fireEvent.click(screen.getByTestId('ignore-do'));
    await waitFor(() => expect(sent(host, 'ignore')).toMatchObject([{ scope: 'team' }]));
    await host.answered();
    await app.profile.load();
    await waitFor(() =>
      expect(app.profile.view?.words).toEqual([{ words: quote, rule: null, shared: true }]),
    );
  });

  it('moves a word from the editor’s dictionary to the shared one', async () => {
    const { host, app } = await openWindow();
    await key('I', { shiftKey: true });
    await fireEvent.click(await screen.findByTestId('ignore-all'));
    await fireEvent.click(await screen.findByTestId('ignore-do'));
    await waitFor(() => expect(sent(host, 'ignore')).toHaveLength(1));
    await host.answered();
    await app.profile.load();
    await waitFor(() => expect(app.profile.view?.words).toHaveLength(1));
    host.nextPath = host.path('dictionary.txt');
    await app.profile.beginDictionary();
    await app.profile.open();
    await fireEvent.click(await screen.findByTestId('profile-share-word'));
    await waitFor(() => expect(app.profile.view?.words.map((word) => word.shared)).toEqual([true]));
    host.nextPath = host.path('mots.txt');
    await fireEvent.click(await screen.findByTestId('profile-export-words'));
    await waitFor(() =>
      expect(sent(host, 'export_profile')).toEqual([{ part: 'words', path: host.nextPath }]),
    );
    await fireEvent.click(await screen.findByTestId('profile-unshare'));
    await waitFor(() => expect(app.profile.view?.words).toEqual([]));
  });
});

describe('the acceptance statistics', () => {
  it('are shown on the card, in the manual and in the profile, and can be reset', async () => {
    const { app } = await openWindow();
    const rule = app.article.issue?.rule ?? '';
    await key('r');
    await decided(1);
    await app.profile.open();
    const learned = await screen.findByTestId('profile-learned');
    expect(learned.textContent).toContain(rule);
    expect(learned.textContent).toContain('accepted 0 of 1');
    const same = app.article.review?.issues.find((issue) => issue.rule === rule);
    if (same) app.article.selectId(same.id);
    expect((await screen.findByTestId('issue-acceptance')).textContent).toContain('0 of 1');
    await fireEvent.click(screen.getByTestId('profile-forget'));
    await waitFor(() => expect(screen.queryByTestId('profile-learned')).toBeNull());
    expect(app.article.review?.progress.decided).toBe(1);
  });

  it('turns a rule off and on from its page', async () => {
    const { app } = await openWindow();
    const rule = app.article.issue?.rule ?? '';
    await key('w');
    const button = await screen.findByTestId('rule-switch');
    await fireEvent.click(button);
    await waitFor(() => expect(app.reference.rule?.on).toBe(false));
    expect(app.article.review?.issues.some((issue) => issue.rule === rule)).toBe(false);
    await fireEvent.click(screen.getByTestId('rule-switch'));
    await waitFor(() => expect(app.reference.rule?.on).toBe(true));
    expect(app.article.review?.issues.some((issue) => issue.rule === rule)).toBe(true);
  });
});

it('searches all parts of the profile', () => {
  const view = {
    rules_off: [{ id: 'style.x', summary: 'Été' }],
    rules_on: [],
    words: [{ words: 'Plouvazec', rule: null, shared: false }],
    terms: [{ wrong: 'mairie', right: null, note: 'été 2024', source: null, language: null }],
    dictionary: '',
    shared_dictionary: null,
    shared_fault: null,
  };
  const found = searchProfile(view, 'ete');
  expect([found.rules_off.length, found.words.length, found.terms.length]).toEqual([1, 0, 1]);
});
