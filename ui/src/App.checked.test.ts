// The text is checked after every decision: issues that the editor's changes cause, overtake or settle are reported.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { IssueView } from './generated/IssueView';
import { key, openWindow, sent } from './testing/window';

/** Opens a window in which the first issue is changed, as the app might have sent it. */
async function withFirst(change: (issue: IssueView) => IssueView) {
  const opened = await openWindow();
  const { app } = opened;
  const review = app.article.review;
  if (!review) throw new Error('no article is open');
  const [first, ...others] = review.issues;
  if (!first) throw new Error('the article has no issue');
  const changed = change(first);
  const uncovered = changed.uncovered ? 1 : 0;
  app.article.review = {
    ...review,
    issues: [changed, ...others],
    progress: { ...review.progress, uncovered },
  };
  app.article.select(changed);
  return { ...opened, first: changed };
}

describe('new issues', () => {
  it('are marked on the card, and confirmed before saving', async () => {
    const { host, app, first } = await withFirst((issue) => ({ ...issue, uncovered: true }));
    expect(await screen.findByTestId('issue-new')).toBeTruthy();
    app.article.selectId(app.article.review?.issues[1]?.id ?? '');
    await app.saving.save();
    const dialog = await screen.findByTestId('save-new');
    expect(dialog.textContent).toContain('1 new issue');
    expect(sent(host, 'save')).toEqual([]);
    await fireEvent.click(screen.getByTestId('save-new-look'));
    await waitFor(() => expect(screen.queryByTestId('save-new')).toBeNull());
    expect([app.article.issueId, sent(host, 'save')]).toEqual([first.id, []]);

    await app.saving.save();
    await screen.findByTestId('save-new');
    await key('s');
    await waitFor(() => expect(sent(host, 'save')).toHaveLength(1));
    // The editor is not asked about the same issue again.
    await app.saving.save();
    expect(app.navigation.dialog).toBeNull();
    expect(sent(host, 'save')).toHaveLength(2);
  });
});

describe('the key for accepting', () => {
  it('shows what to do if nothing can be accepted', async () => {
    const cases: [Partial<IssueView>, string][] = [
      [{ suggestions: [] }, 'Press E'],
      [{ status: 'settled', replacement: 'une fête' }, 'already decided'],
    ];
    for (const [change, words] of cases) {
      const { host, app } = await withFirst((issue) => ({ ...issue, ...change }));
      await app.decisions.accept();
      const notice = app.notices.list.find((candidate) => candidate.code === 'cannot');
      expect(`${notice?.message} ${notice?.next}`).toContain(words);
      expect([notice?.tone, sent(host, 'accept')]).toEqual(['info', []]);
      document.body.replaceChildren();
    }
  });

  it('accepts a suggestion of the revision that is shown', async () => {
    const { host, app } = await openWindow();
    const revision = app.article.review?.revision;
    await app.decisions.accept();
    expect(sent(host, 'accept')).toMatchObject([{ revision }]);
  });
});

it('shows which earlier correction a suggestion would change', async () => {
  const overtakes = [{ issue: '00000000000000aa', before: 'query', after: 'question' }];
  await withFirst((issue) => ({
    ...issue,
    suggestions: issue.suggestions.map((suggestion) => ({ ...suggestion, overtakes })),
  }));
  const note = await screen.findByTestId('issue-overtakes');
  expect(note.textContent).toContain('query → question');
});
