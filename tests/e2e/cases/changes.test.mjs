// Changes and versions by keyboard: who made a change, taking one back, layouts, restoring an earlier version.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TEXT, article, paragraphs } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('the changes of an article', { timeout: 180_000 }, () => {
  const { folder, file, corrected } = article();
  /** @type {string[]} */
  let decided;
  const editor = standing({ folder, file }, async (editor) => {
    await editor.ready();
    await editor.acceptSafe();
    await until('something to be decided', async () => (await editor.progress()).decided > 0);
    await editor.quiet();
    await editor.press('Control+s');
    await until('the file to be there', () => existsSync(corrected));
    decided = await editor.result();
    await editor.press('Control+2');
    await until('the changes to be shown', () => editor.has('change-row'));
  });

  const count = async () => Number((await editor.textOf('change-count')).match(/\d+$|^\d+/)?.[0]);
  const sides = () =>
    editor.driver.executeScript(
      () => document.querySelectorAll('[data-testid="change-row"]:first-child .text').length,
    );

  it('say what made the one in hand', async () => {
    await editor.press('j');
    await until('a change to be in hand', () => editor.has('change-maker'));
    assert.match(await editor.textOf('change-maker'), /^Suggestion/);
    assert.match(await editor.textOf('change-count'), /^\d+ \/ \d+$/);
    await editor.window.screenshot('change-in-hand');
  });

  it('are taken back one by one, and come back by undo', async () => {
    const before = await editor.progress();
    await editor.press('r');
    await editor.untilDecided(before.decided - 1);
    await editor.press('Control+z');
    await editor.untilDecided(before.decided);
    assert.deepEqual(await editor.result(), decided);
    await editor.press('Control+2');
    await until('the changes to be shown', () => editor.has('change-row'));
  });

  it('are laid out side by side, inline, before and after', async () => {
    assert.equal(await sides(), 2);
    await editor.press('2');
    await until('one column', async () => (await sides()) === 1);
    await editor.press('1');
    await until('two columns', async () => (await sides()) === 2);
    assert.ok((await count()) > 0);
  });

  it('stand in a list of versions, and an earlier one comes back with one undo', async () => {
    await editor.press('v');
    await until('the versions to be listed', () => editor.has('version'));
    const versions = await editor.driver.executeScript(() =>
      [...document.querySelectorAll('[data-testid="version"]')].map(
        (row) => /** @type {HTMLElement} */ (row).dataset['version'],
      ),
    );
    assert.deepEqual(versions, ['now', 'saved-1', 'original']);
    await editor.window.screenshot('versions');
    await editor.driver.executeScript(() => {
      const row = document.querySelector('[data-version="original"] [data-testid="version-restore"]');
      /** @type {HTMLElement} */ (row).focus();
    });
    await editor.press('Enter');
    await until('the original to be back', async () => (await editor.notices()).includes('restored'));
    assert.deepEqual(await editor.result(), paragraphs(TEXT));
    await editor.press('Control+z');
    await until('the decisions to be back', async () => (await editor.progress()).decided > 0);
    await editor.quiet();
    assert.deepEqual(await editor.result(), decided);
  });

  it('make the score, which is one key away', async () => {
    await editor.press('Control+i');
    await until('the quality to be shown', () => editor.has('quality-total'));
    assert.ok(await editor.has('quality-row'));
    await editor.window.screenshot('quality');
    await editor.press('Escape');
    await until('the dialog to be gone', async () => !(await editor.has('quality')));
  });
});
