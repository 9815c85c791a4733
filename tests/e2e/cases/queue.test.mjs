// The queue by keyboard: order, search, filter, archive and undo.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../desk/article.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

describe('the queue', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const desk = standing({ folder, file }, async (desk) => {
    await desk.ready();
    await desk.press('Control+0');
    await until('the queue to be shown', async () => (await rows()).length === 4);
  });

  /** Returns the articles of the list: number, title, damage. */
  const rows = () =>
    /** @type {Promise<{ id: string, title: string, damage: number }[]>} */ (
      desk.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="queue-row"]')].map((row) => ({
          id: /** @type {HTMLElement} */ (row).dataset['article'],
          title: row.querySelector('.name button')?.textContent,
          damage: Number(row.querySelector('.damage .number')?.textContent?.replace(',', '')),
        })),
      )
    );
  const current = () =>
    /** @type {Promise<string | null>} */ (
      desk.driver.executeScript(
        () => document.querySelector('[data-testid="queue-row"].on')?.getAttribute('data-article') ?? null,
      )
    );

  it('shows the worst article first', async () => {
    const damage = (await rows()).map((row) => row.damage);
    assert.deepEqual(
      damage,
      damage.toSorted((a, b) => b - a),
    );
    await desk.window.screenshot('queue');
  });

  it('finds words in the texts, without their accents', async () => {
    await desk.press('/');
    await desk.type('bibliotheque municip');
    await until('one article to be left', async () => (await rows()).length === 1);
    assert.match((await rows())[0]?.title ?? '', /bibliothèque/);
    await desk.press('Control+a');
    await desk.type('\uE003');
    await until('all articles to be back', async () => (await rows()).length === 4);
    await desk.press('Escape');
  });

  it('shows only those that are done', async () => {
    await desk.click('shelf-done');
    await until('none to fit', () => desk.has('queue-none'));
    await desk.click('shelf-all');
    await until('all articles to be back', async () => (await rows()).length === 4);
    await desk.press('Escape');
  });

  it('archives the article in hand, and takes that back', async () => {
    await desk.press('j', 'k');
    const before = (await rows()).map((row) => row.id);
    const gone = await current();
    assert.ok(gone !== null);
    await desk.press('y');
    await until('it to be gone', async () => (await rows()).length === 3);
    assert.ok((await rows()).every((row) => row.id !== gone));
    await desk.click('action-undo');
    await until('it to be back', async () => (await rows()).length === 4);
    assert.deepEqual(
      (await rows()).map((row) => row.id),
      before,
    );
  });

  it('moves articles to the trash, and takes that back by key, the last first', async () => {
    await desk.press('j', 'k');
    const first = await current();
    await desk.press('DELETE');
    await until('one to be gone', async () => (await rows()).length === 3);
    const second = await current();
    assert.notEqual(second, first);
    await desk.press('DELETE');
    await until('two to be gone', async () => (await rows()).length === 2);
    await desk.press('Control+z');
    await until('the second to be back', async () => (await rows()).some((row) => row.id === second));
    assert.ok((await rows()).every((row) => row.id !== first));
    await desk.press('Control+z');
    await until('the first to be back', async () => (await rows()).some((row) => row.id === first));
    await desk.press('DELETE');
    await desk.click('shelf-trash');
    await until('the trash to be shown', async () => (await rows())[0]?.id === first);
    assert.equal((await rows()).length, 1);
    await desk.click('empty-trash');
    await until('the question', () => desk.has('purge'));
    assert.match(await desk.textOf('purge-what'), /will be deleted permanently/);
    await desk.press('Escape');
    await until('the question to be gone', async () => !(await desk.has('purge')));
    await desk.press('y');
    await until('the trash to be empty', () => desk.has('queue-none'));
    await desk.click('shelf-all');
    await until('all articles to be back', async () => (await rows()).length === 4);
    await desk.press('Escape');
  });

  it('counts anew what is not open when the editor teaches the desk a term', async () => {
    const before = new Map((await rows()).map((row) => [row.id, row.damage]));
    await desk.press('Control+Shift+m');
    await until('the list', () => desk.has('memory-wrong'));
    await desk.click('memory-wrong');
    await desk.type('la');
    await desk.press('Enter');
    await until('the term', () => desk.has('memory-term'));
    await desk.press('Escape');
    assert.equal(before.size, 4);
    await until('every article to be counted anew', async () => {
      const now = await rows();
      return now.length === 4 && now.every((row) => row.damage > (before.get(row.id) ?? Infinity));
    });
    await desk.press('Control+Shift+m');
    await desk.enter('[data-testid="memory-remove-term"]');
    await desk.press('Escape');
    await until('the counts to be as before', async () => {
      const now = await rows();
      return now.length === 4 && now.every((row) => row.damage === before.get(row.id));
    });
  });

  it('opens the article in hand', async () => {
    await desk.press('Escape', 'j');
    const id = await current();
    const wanted = (await rows()).find((row) => row.id === id)?.title ?? assert.fail('none is in hand');
    await desk.press('Enter');
    await until('the review to be shown', async () => !(await desk.has('queue-row')));
    await desk.ready();
    assert.ok((await desk.textOf('article-text')).includes(wanted), wanted);
  });
});
