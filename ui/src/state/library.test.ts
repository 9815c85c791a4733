// The queue: pages, order, archived articles, the next article.
import { describe, expect, it, vi } from 'vitest';
import { FERRY, manyArticles } from '../testing/articles';
import { TestHost } from '../testing/host';
import { createApp } from './app';
import { hoursOf, PAGE } from './library.svelte';
import { neighbourAt } from './selection';

async function queue(count: number) {
  const host = await TestHost.open({ articles: [FERRY, ...manyArticles(count)] });
  const app = createApp(host);
  await app.start();
  return { host, app, library: app.library };
}

describe('the library', () => {
  it('loads page by page, the worst first, and no article twice', async () => {
    const { library } = await queue(450);
    expect(library.view.articles).toHaveLength(PAGE);
    expect(library.view.found).toBe(451);
    await library.more();
    await library.more();
    await library.more();
    const { articles } = library.view;
    expect(new Set(articles.map((row) => row.id)).size).toBe(451);
    const damage = articles.map((row) => row.damage);
    expect(damage).toEqual([...damage].sort((a, b) => b - a));
  });

  it('finds words without accents, and counts the matches', async () => {
    const { library } = await queue(20);
    await library.show({ text: 'depeche 13' });
    expect(library.view.articles.map((row) => row.title)).toEqual(['Dépêche 13 de la Rade']);
    await library.show({ text: 'zzz' });
    expect([library.view.found, library.current]).toEqual([0, null]);
  });

  it('ignores a late answer to an earlier request', async () => {
    const { library, host } = await queue(20);
    host.delay = 5;
    const slow = library.show({ text: 'depeche' });
    host.delay = 0;
    await library.show({ text: 'lance son' });
    await slow;
    expect(library.view.articles.map((row) => row.title)).toEqual([
      'Le port de Kervanec lance son premier ferry électrique',
    ]);
  });

  it('archives, undoes, and keeps the neighbour selected', async () => {
    const { app, library } = await queue(3);
    const [first, second] = library.view.articles;
    library.current = first?.id ?? null;
    await app.filing.archive([first?.id ?? 0]);
    expect(library.current).toBe(second?.id);
    expect([library.view.total, library.view.archived]).toEqual([3, 1]);
    await app.notices.list.at(-1)?.actions[0]?.perform();
    expect([library.view.total, library.view.archived]).toEqual([4, 0]);
  });

  it('archives what is done', async () => {
    const { app, library } = await queue(18);
    const { done, total } = library.view;
    await app.filing.archiveDone();
    expect([library.view.done, library.view.total]).toEqual([0, total - done]);
  });

  it('continues with an article in review, then with the worst', async () => {
    const { app, library } = await queue(5);
    const worst = library.view.articles[0]?.id ?? 0;
    expect((await library.next(null))?.id).toBe(worst);
    await app.opening.openNext();
    expect(app.article.id).toBe(worst);
    await app.opening.openNext();
    expect(app.article.id).not.toBe(worst);
  });

  it('reports when no article is waiting', async () => {
    const { app } = await queue(0);
    await app.opening.openNext();
    await app.opening.openNext();
    expect(app.notices.list.map((notice) => notice.code)).toContain('queue-empty');
  });
});

describe('importing', () => {
  it('opens a single file, and imports a folder file by file', async () => {
    const { app, host, library } = await queue(0);
    await app.importing.bring([host.putFile('a.txt', 'Un titre\n\nUn texte worldwide.')]);
    expect(app.article.review?.article.title).toBe('Un titre');
    for (let at = 0; at < 12; at++) host.putFile(`dir/${at}.txt`, `Titre ${at}\n\nTexte.`);
    host.putFile('dir/binary.txt', '\0\x01\x02'.repeat(400));
    await app.importing.bring([host.path('dir')]);
    expect(library.view.total).toBe(14);
    const notice = app.notices.list.find((candidate) => candidate.code === 'import');
    expect(notice?.message).toBe('12 articles imported.');
    expect(notice?.next).toBe('1 file could not be read.');
    expect(app.importing.failed).toMatchObject([{ path: host.path('dir/binary.txt') }]);
    expect(app.importing.running).toBe(false);
    await notice?.actions[0]?.perform();
    expect(app.navigation.dialog).toBe('import');
  });

  it('can be stopped, keeps imported files, and reports the others', async () => {
    const { app, host, library } = await queue(0);
    for (let at = 0; at < 50; at++) host.putFile(`dir/${at}.txt`, `Titre ${at}\n\nTexte.`);
    host.delay = 1;
    const running = app.importing.bring([host.path('dir')]);
    await vi.waitFor(() => expect(app.importing.running).toBe(true));
    app.importing.cancel();
    await running;
    expect(library.view.total).toBeLessThan(51);
    expect(app.notices.list.at(-1)?.next).toMatch(/^Stopped: \d+ files were not read\.$/);
  });
});

it('converts minutes to hours', () => {
  expect([hoursOf(59), hoursOf(125)]).toEqual([
    { hours: 0, minutes: 59 },
    { hours: 2, minutes: 5 },
  ]);
});

it('does not leave a list', () => {
  expect([
    neighbourAt(-1, 3, 1),
    neighbourAt(-1, 3, -1),
    neighbourAt(2, 3, 1),
    neighbourAt(0, 3, -1),
  ]).toEqual([0, 2, 2, 0]);
});
