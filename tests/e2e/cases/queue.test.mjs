// The queue by keyboard: order, search, filter, archive and undo.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('the queue', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file }, async (editor) => {
    await editor.ready();
    await editor.press('Control+0');
    await until('the queue to be shown', async () => (await rows()).length === 4);
  });

  /** Returns the articles of the list: number, title, damage. */
  const rows = () =>
    /** @type {Promise<{ id: string, title: string, damage: number }[]>} */ (
      editor.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="queue-row"]')].map((row) => ({
          id: /** @type {HTMLElement} */ (row).dataset['article'],
          title: row.querySelector('.name button')?.textContent,
          damage: Number(row.querySelector('.damage .number')?.textContent?.replace(',', '')),
        })),
      )
    );
  const current = () =>
    /** @type {Promise<string | null>} */ (
      editor.driver.executeScript(
        () => document.querySelector('[data-testid="queue-row"].on')?.getAttribute('data-article') ?? null,
      )
    );

  it('shows the worst article first', async () => {
    const damage = (await rows()).map((row) => row.damage);
    assert.deepEqual(
      damage,
      damage.toSorted((a, b) => b - a),
    );
    await editor.window.screenshot('queue');
  });

  it('finds words in the texts, without their accents', async () => {
    await editor.press('/');
    await editor.type('bibliotheque municip');
    await until('one article to be left', async () => (await rows()).length === 1);
    assert.match((await rows())[0]?.title ?? '', /bibliothèque/);
    await editor.press('Control+a');
    await editor.type('\uE003');
    await until('all articles to be back', async () => (await rows()).length === 4);
    await editor.press('Escape');
  });

  it('shows only those that are done', async () => {
    await editor.click('shelf-done');
    await until('none to fit', () => editor.has('queue-none'));
    await editor.click('shelf-all');
    await until('all articles to be back', async () => (await rows()).length === 4);
    await editor.press('Escape');
  });

  it('archives the article in hand, and takes that back', async () => {
    await editor.press('j', 'k');
    const before = (await rows()).map((row) => row.id);
    const gone = await current();
    assert.ok(gone !== null);
    await editor.press('y');
    await until('it to be gone', async () => (await rows()).length === 3);
    assert.ok((await rows()).every((row) => row.id !== gone));
    await editor.click('action-undo');
    await until('it to be back', async () => (await rows()).length === 4);
    assert.deepEqual(
      (await rows()).map((row) => row.id),
      before,
    );
  });

  it('moves articles to the trash, and takes that back by key, the last first', async () => {
    await editor.press('j', 'k');
    const first = await current();
    await editor.press('DELETE');
    await until('one to be gone', async () => (await rows()).length === 3);
    const second = await current();
    assert.notEqual(second, first);
    await editor.press('DELETE');
    await until('two to be gone', async () => (await rows()).length === 2);
    await editor.press('Control+z');
    await until('the second to be back', async () => (await rows()).some((row) => row.id === second));
    assert.ok((await rows()).every((row) => row.id !== first));
    await editor.press('Control+z');
    await until('the first to be back', async () => (await rows()).some((row) => row.id === first));
    await editor.press('DELETE');
    await editor.click('shelf-trash');
    await until('the trash to be shown', async () => (await rows())[0]?.id === first);
    assert.equal((await rows()).length, 1);
    await editor.click('empty-trash');
    await until('the question', () => editor.has('purge'));
    assert.match(await editor.textOf('purge-what'), /will be deleted permanently/);
    await editor.press('Escape');
    await until('the question to be gone', async () => !(await editor.has('purge')));
    await editor.press('y');
    await until('the trash to be empty', () => editor.has('queue-none'));
    await editor.click('shelf-all');
    await until('all articles to be back', async () => (await rows()).length === 4);
    await editor.press('Escape');
  });

  it('recounts what is not open when the editor adds a term', async () => {
    const before = new Map((await rows()).map((row) => [row.id, row.damage]));
    await editor.press('Control+Shift+m');
    await until('the list', () => editor.has('profile-wrong'));
    await editor.click('profile-wrong');
    await editor.type('la');
    await editor.press('Enter');
    await until('the term', () => editor.has('profile-term'));
    await editor.press('Escape');
    assert.equal(before.size, 4);
    await until('every article to be counted again', async () => {
      const now = await rows();
      return now.length === 4 && now.every((row) => row.damage > (before.get(row.id) ?? Infinity));
    });
    await editor.press('Control+Shift+m');
    await editor.enter('[data-testid="profile-remove-term"]');
    await editor.press('Escape');
    await until('the counts to be as before', async () => {
      const now = await rows();
      return now.length === 4 && now.every((row) => row.damage === before.get(row.id));
    });
  });

  it('opens the article in hand', async () => {
    await editor.press('Escape', 'j');
    const wanted = (await current()) ?? assert.fail('none is in hand');
    await editor.press('Enter');
    await until('the review to be shown', async () => !(await editor.has('queue-row')));
    await editor.ready();
    const opened = await editor.driver.executeScript(
      () =>
        document.querySelector('[data-testid="article"][aria-current]')?.getAttribute('data-article') ?? null,
    );
    assert.equal(opened, wanted);
  });
});
