// Folders that are imported and watched, and counts that are updated after changes to the profile, in the whole window.
import type { Fault } from './generated/Fault';
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { FERRY, manyArticles } from './testing/articles';
import { decided, key, openWindow, sent } from './testing/window';

const queue = async () => {
  await key('0', { ctrlKey: true, code: 'Digit0' });
  await screen.findByTestId('queue');
};

describe('a folder', () => {
  it('can be watched from the notice of its import, which can be undone', async () => {
    const { host, app } = await openWindow();
    host.putFile('depeches/a.txt', 'Alpha.');
    host.putFile('depeches/b.txt', 'Bêta.');
    const folder = host.path('depeches');
    await app.importing.bring([folder]);
    await fireEvent.click(await screen.findByTestId('action-watch'));
    await waitFor(() => expect(app.watching.view.folder).toBe(folder));
    await queue();
    expect(screen.getByTestId('queue-watched').textContent).toContain(folder);
    // A folder that is already watched is not offered again.
    await app.importing.bring([folder]);
    expect(screen.queryByTestId('action-watch')).toBeNull();
    const undo = screen
      .getAllByTestId('notice')
      .find((notice) => notice.dataset['code'] === 'watching')
      ?.querySelector('[data-testid="action-undo"]');
    await fireEvent.click(undo as HTMLElement);
    await waitFor(() => expect(app.watching.view.folder).toBeNull());
    expect(screen.queryByTestId('queue-watched')).toBeNull();
    expect(sent(host, 'watch_folder')).toEqual([folder, null]);
  });

  it('gives its articles the source texts of their names, which are no articles', async () => {
    const { host, app } = await openWindow();
    const before = app.library.view.total;
    const source = 'The ferry was built in Lorient.\n';
    const article = 'Le bac a été construit à Lorient.\n';
    host.putFile('paires/a.en.txt', source);
    host.putFile('paires/a.fr.txt', article);
    host.putFile('paires/b.fr.txt', 'Un article sans source.\n');
    // Not a source: in the language of the article.
    host.putFile('paires/c.en.txt', article.repeat(12));
    host.putFile('paires/c.fr.txt', article.repeat(12));
    await app.importing.bring([host.path('paires')]);
    const notice = await waitFor(() => {
      const found = screen.getAllByTestId('notice').find((one) => one.dataset['code'] === 'import');
      expect(found).toBeTruthy();
      return found as HTMLElement;
    });
    expect(notice.textContent).toContain('4 articles imported.');
    expect(notice.textContent).toContain('1 source text attached.');
    expect(app.library.view.total).toBe(before + 4);
    expect(app.importing.failed.map(({ path, message }) => [path, message])).toEqual([
      [host.path('paires/c.en.txt'), 'The source is in the same language as the article.'],
    ]);
    const withSource = app.library.view.articles.filter((row) => row.source);
    expect(withSource.map((row) => row.path)).toEqual([host.path('paires/a.fr.txt')]);
    await queue();
    await app.library.show({ text: 'a.fr.txt' });
    const mark = await screen.findByTestId('queue-source');
    expect(mark.closest('[data-testid="queue-row"]')?.textContent).toContain('a.fr.txt');
    expect([mark.textContent, mark.title]).toEqual(['With its source text', 'With its source text']);
  });

  it('that is watched adds its articles automatically, with a notice', async () => {
    const { host, app } = await openWindow();
    host.putFile('depeches/photo.jpg', '');
    host.nextPath = host.path('depeches');
    await key('o', { ctrlKey: true, altKey: true });
    await waitFor(() => expect(app.watching.view.folder).toBe(host.nextPath));
    const before = app.library.view.found;
    host.putFile('depeches/c.txt', 'Gamma.');
    await waitFor(() => expect(app.library.view.found).toBe(before + 1));
    const notice = screen.getAllByTestId('notice').find((found) => found.dataset['code'] === 'watched');
    expect(notice?.textContent).toContain('1 article was imported');
    expect(screen.getByTestId('announced-notices').textContent).toContain('1 article was imported');
    await fireEvent.click(screen.getByTestId('action-show-queue'));
    await screen.findByTestId('queue');
  });

  it('that disappears is reported, and watching can be stopped from the notice or the settings', async () => {
    const { host, app } = await openWindow();
    host.putFile('depeches/photo.jpg', '');
    const folder = host.path('depeches');
    await app.watching.watch(folder);
    const fault: Fault = {
      code: 'watched-folder-gone',
      message: `The watched folder ${folder} is not available.`,
      next_step: 'Connect its disk.',
      args: { path: folder },
    };
    const event = { watch: { folder, fault }, added: 0, changed: 0, waiting: 0, failed: [] };
    host.emit('watched', event);
    host.emit('watched', event);
    const errors = () => [...screen.getByTestId('announced-errors').children];
    await waitFor(() => expect(errors()).toHaveLength(1));
    expect(errors()[0]?.textContent).toContain('Connect its disk.');
    host.emit('watched', { ...event, watch: { folder, fault: null } });
    await waitFor(() => expect(errors()).toEqual([]));
    host.emit('watched', event);
    await screen.findByTestId('action-stop-watching');
    await key(',', { ctrlKey: true, code: 'Comma' });
    expect((await screen.findByTestId('settings-watched')).textContent).toBe(folder);
    await fireEvent.click(screen.getByTestId('watch-stop'));
    await waitFor(() => expect(screen.getByTestId('settings-watched').textContent).toContain('None'));
    expect(screen.queryByTestId('action-stop-watching')).toBeNull();
  });

  it('lists the files that could not be read', async () => {
    const { host } = await openWindow();
    const fault: Fault = {
      code: 'binary-file',
      message: 'No text.',
      next_step: '',
      args: { path: '/depeches/x.txt' },
    };
    host.emit('watched', {
      watch: { folder: '/depeches', fault: null },
      added: 0,
      changed: 0,
      waiting: 0,
      failed: [fault],
    });
    await fireEvent.click(await screen.findByTestId('action-show-failed'));
    expect((await screen.findByTestId('import-failures')).textContent).toContain('/depeches/x.txt');
  });

  it('that another start of the app passes on is imported, and the queue is shown if no article is open', async () => {
    const { host, app } = await openWindow({ last_article: null }, []);
    host.putFile('depeches/a.txt', 'Alpha.');
    host.putFile('depeches/b.txt', 'Bêta.');
    host.emit('open-file', host.path('depeches'));
    await screen.findByTestId('queue');
    await waitFor(() => expect(app.library.view.found).toBe(2));
  });
});

describe('ten thousand files', () => {
  it('are imported while the window can be used, and can be stopped', async () => {
    const { host, app } = await openWindow();
    const found = app.library.view.total;
    for (let at = 0; at < 10_000; at += 1) host.putFile(`depeches/${at}.txt`, `Article ${at}.`);
    const brought = app.importing.bring([host.path('depeches')]);
    await screen.findByTestId('import-progress');
    await waitFor(() => expect(app.importing.done).toBeGreaterThan(50));
    // A key works in the meantime.
    await key('a');
    await decided(1);
    await fireEvent.click(screen.getByTestId('import-cancel'));
    await brought;
    const came = app.library.view.total - found;
    expect(came).toBeGreaterThan(50);
    expect(came).toBeLessThan(10_000);
    const notice = screen.getAllByTestId('notice').find((shown) => shown.dataset['code'] === 'import');
    expect(notice?.textContent).toContain(`Stopped: ${(10_000 - came).toLocaleString('en')} files`);
  });
});

describe('counts', () => {
  it('show their progress, can be stopped, and continued', async () => {
    const { host, app } = await openWindow({}, [FERRY, ...manyArticles(20)]);
    await queue();
    expect(screen.queryByTestId('queue-news')).toBeNull();
    host.emit('counting', { done: 3, total: 20, running: true });
    const line = await screen.findByTestId('queue-counting');
    expect(line.textContent).toContain('3 of 20');
    expect(line.querySelector('progress')?.value).toBe(3);
    const asked = sent(host, 'list_articles').length;
    await fireEvent.click(screen.getByTestId('counting-stop'));
    expect(sent(host, 'set_counting')).toEqual([false]);
    host.emit('counting', { done: 4, total: 20, running: false });
    expect((await screen.findByTestId('queue-uncounted')).textContent).toContain(
      '16 articles have not been re-checked',
    );
    await fireEvent.click(screen.getByTestId('counting-go-on'));
    expect(sent(host, 'set_counting')).toEqual([false, true]);
    host.emit('counting', { done: 0, total: 16, running: true });
    host.emit('counting', { done: 16, total: 16, running: false });
    await waitFor(() => expect(screen.queryByTestId('queue-news')).toBeNull());
    expect(app.notices.announcement).toContain('re-checked');
    expect(sent(host, 'list_articles').length).toBeGreaterThan(asked);
  });
});

describe('the queue', () => {
  it('shows the score before and now, with a text for screen readers', async () => {
    const { app } = await openWindow();
    await key('a');
    await decided(1);
    await queue();
    const row = document.querySelector('[data-testid="queue-row"][data-article="1"]');
    const cell = row?.querySelector('[data-testid="queue-score"]');
    const listed = app.library.view.articles.find((found) => found.id === 1);
    const [before, now] = [listed?.score_before ?? null, listed?.score_now ?? null];
    expect(now).toBeGreaterThan(before ?? 100);
    const format = (score: number | null) => (score ?? 0).toLocaleString('en', { maximumFractionDigits: 1 });
    expect(cell?.querySelector('.hidden-text')?.textContent).toBe(
      `MQM score ${format(before)} before, ${format(now)} now`,
    );
    await fireEvent.change(screen.getByTestId('queue-order'), { target: { value: 'score' } });
    await waitFor(() => {
      // Short articles have no score, and come last.
      const scores = app.library.view.articles.map((found) => found.score_now ?? 101);
      expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    });
  });

  it('stays open when the profile changes', async () => {
    const { app, host } = await openWindow();
    await queue();
    const term = { wrong: 'mairie', right: null, note: null, source: null, language: null };
    await app.profile.change('put_term', term);
    expect(sent(host, 'put_term')).toEqual([term]);
    expect(app.navigation.view).toBe('queue');
    expect(screen.getByTestId('queue')).toBeTruthy();
  });

  it('neither saves nor undoes anything in an article that is not shown', async () => {
    const { host, app } = await openWindow();
    await key('a');
    await decided(1);
    const off = (id: string) => (screen.getByTestId(id) as HTMLButtonElement).disabled;
    expect(['save', 'save-in-form', 'undo'].map(off)).toEqual([false, false, false]);
    await queue();
    expect(['save', 'save-in-form', 'undo', 'redo'].map(off)).toEqual([true, true, true, true]);
    await key('s', { ctrlKey: true });
    await key('z', { ctrlKey: true });
    await key('f', { ctrlKey: true, shiftKey: true });
    expect(app.navigation.dialog).toBeNull();
    expect([...sent(host, 'save'), ...sent(host, 'undo')]).toEqual([]);
  });
});

describe('rejecting with a reason', () => {
  it('can be extended to other issues, by Tab, with the typed reason', async () => {
    const { host, app } = await openWindow();
    const issue = app.article.issue;
    await key('R', { shiftKey: true });
    await fireEvent.input(await screen.findByTestId('reason-field'), { target: { value: 'Nom propre' } });
    const never = [...(document.querySelectorAll<HTMLElement>('form .never button') ?? [])];
    expect(never.map((button) => button.dataset['testid'])).toEqual(['ignore', 'leave-alone', 'rule-off']);
    expect(never.every((button) => button.tabIndex === 0 && button.querySelector('kbd') === null)).toBe(true);
    await fireEvent.click(screen.getByTestId('ignore'));
    await waitFor(() =>
      expect(sent(host, 'reject')).toMatchObject([
        { issue: issue?.id, reason: 'Nom propre', everywhere: true },
      ]),
    );
    await waitFor(() => expect(app.article.issue?.id).not.toBe(issue?.id));
    await key('R', { shiftKey: true });
    await screen.findByTestId('reason-field');
    const quote = app.article.issue?.quote;
    await fireEvent.click(screen.getByTestId('leave-alone'));
    await fireEvent.click(await screen.findByTestId('ignore-all'));
    await fireEvent.click(await screen.findByTestId('ignore-do'));
    await waitFor(() => expect(sent(host, 'ignore')).toMatchObject([{ scope: 'all' }]));
    await host.answered();
    await app.profile.load();
    await waitFor(() => expect(app.profile.view?.words.map((word) => word.words)).toEqual([quote]));
    await waitFor(() => expect(screen.queryByTestId('reason-field')).toBeNull());
  });
});

describe('ignoring words', () => {
  it('is not offered for punctuation', async () => {
    const { host, app } = await openWindow();
    const word = app.article.review?.issues.find((issue) => /\p{L}/u.test(issue.quote));
    app.article.select(word ?? null);
    await fireEvent.click(await screen.findByTestId('never'));
    await screen.findByTestId('leave-alone');
    if (!app.article.review || !word) throw new Error('no issue');
    const issues = app.article.review.issues.map((issue) =>
      issue === word ? { ...issue, quote: ' ,' } : issue,
    );
    app.article.review = { ...app.article.review, issues };
    await waitFor(() => expect(screen.queryByTestId('leave-alone')).toBeNull());
    expect(screen.getByTestId('rule-off')).toBeTruthy();
    await key('I', { shiftKey: true });
    expect([app.navigation.dialog, sent(host, 'ignore')]).toEqual([null, []]);
  });
});

describe('a required term', () => {
  it('is added with the form and removed again', async () => {
    const { app, host } = await openWindow();
    await app.profile.open();
    await fireEvent.change(await screen.findByTestId('profile-kind'), { target: { value: 'required' } });
    await fireEvent.input(screen.getByTestId('profile-wrong'), { target: { value: 'tour operator' } });
    const form = screen.getByTestId('profile-wrong').closest('form') as HTMLFormElement;
    // The form does nothing without the required term.
    await fireEvent.submit(form);
    expect(sent(host, 'put_term')).toEqual([]);
    await fireEvent.input(screen.getByTestId('profile-right'), { target: { value: 'voyagiste | agence' } });
    await fireEvent.submit(form);
    const row = await screen.findByTestId('profile-term');
    expect(row.querySelector('q')?.textContent).toBe('tour operator');
    expect(row.querySelector('ins')?.textContent).toBe('voyagiste | agence');
    expect(row.textContent).toContain('required translation');
    await fireEvent.click(screen.getByTestId('profile-remove-term'));
    await waitFor(() => expect(app.profile.view?.terms).toEqual([]));
  });
});
