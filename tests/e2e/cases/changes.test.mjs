// Changes and versions by keyboard: who made a change, taking one back, layouts, restoring an earlier version.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TEXT, article, paragraphs } from '../desk/article.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

describe('the changes of an article', { timeout: 180_000 }, () => {
  const { folder, file, corrected } = article();
  /** @type {string[]} */
  let decided;
  const desk = standing({ folder, file }, async (desk) => {
    await desk.ready();
    await desk.press('Control+Shift+a');
    await until('something to be decided', async () => (await desk.progress()).decided > 0);
    await desk.quiet();
    await desk.press('Control+s');
    await until('the file to be there', () => existsSync(corrected));
    decided = await desk.result();
    await desk.press('Control+2');
    await until('the changes to be shown', () => desk.has('change-row'));
  });

  const count = async () => Number((await desk.textOf('change-count')).match(/\d+$|^\d+/)?.[0]);
  const sides = () =>
    desk.driver.executeScript(
      () => document.querySelectorAll('[data-testid="change-row"]:first-child .text').length,
    );

  it('say what made the one in hand', async () => {
    await desk.press('j');
    await until('a change to be in hand', () => desk.has('change-maker'));
    assert.match(await desk.textOf('change-maker'), /^Suggestion/);
    assert.match(await desk.textOf('change-count'), /^\d+ \/ \d+$/);
    await desk.window.screenshot('change-in-hand');
  });

  it('are taken back one by one, and come back by undo', async () => {
    const before = await desk.progress();
    await desk.press('r');
    await desk.untilDecided(before.decided - 1);
    await desk.press('Control+z');
    await desk.untilDecided(before.decided);
    assert.deepEqual(await desk.result(), decided);
    await desk.press('Control+2');
    await until('the changes to be shown', () => desk.has('change-row'));
  });

  it('are laid out side by side, inline, before and after', async () => {
    assert.equal(await sides(), 2);
    await desk.press('2');
    await until('one column', async () => (await sides()) === 1);
    await desk.press('1');
    await until('two columns', async () => (await sides()) === 2);
    assert.ok((await count()) > 0);
  });

  it('stand in a list of versions, and an earlier one comes back with one undo', async () => {
    await desk.press('v');
    await until('the versions to be listed', () => desk.has('version'));
    const versions = await desk.driver.executeScript(() =>
      [...document.querySelectorAll('[data-testid="version"]')].map(
        (row) => /** @type {HTMLElement} */ (row).dataset['version'],
      ),
    );
    assert.deepEqual(versions, ['now', 'saved-1', 'original']);
    await desk.window.screenshot('versions');
    await desk.driver.executeScript(() => {
      const row = document.querySelector('[data-version="original"] [data-testid="version-restore"]');
      /** @type {HTMLElement} */ (row).focus();
    });
    await desk.press('Enter');
    await until('the original to be back', async () => (await desk.notices()).includes('restored'));
    assert.deepEqual(await desk.result(), paragraphs(TEXT));
    await desk.press('Control+z');
    await until('the decisions to be back', async () => (await desk.progress()).decided > 0);
    await desk.quiet();
    assert.deepEqual(await desk.result(), decided);
  });

  it('make the score, which is one key away', async () => {
    await desk.press('Control+i');
    await until('the quality to be shown', () => desk.has('quality-total'));
    assert.ok(await desk.has('quality-row'));
    await desk.window.screenshot('quality');
    await desk.press('Escape');
    await until('the dialog to be gone', async () => !(await desk.has('quality')));
  });
});
