// Find and replace in the articles of the queue, selections, details and exports of many articles, by keyboard.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('many articles', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-many-'));
  const files = ['un.txt', 'deux.txt', 'trois.txt'].map((name, at) => {
    const file = join(folder, name);
    writeFileSync(file, `Le titre numéro ${at}\n\nLe maire de Montreval a parlé , Montreval attend ${at}.\n`);
    return file;
  });
  const editor = standing({ folder, file: folder }, async (editor) => {
    await until('the queue', async () => (await titles()).length >= files.length, 30_000);
    await editor.press('/');
    await editor.type('montreval');
    await until('three articles', async () => (await titles()).length === 3);
    await editor.press('Escape');
  });
  const titles = () =>
    /** @type {Promise<string[]>} */ (
      editor.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="queue-row"] .name button')].map(
          (row) => row.textContent,
        ),
      )
    );
  const chosen = () =>
    /** @type {Promise<number>} */ (
      editor.driver.executeScript(
        () => document.querySelectorAll('[data-testid="queue-row"][aria-selected="true"]').length,
      )
    );

  it('shows the file of each article', async () => {
    const shown = await editor.driver.executeScript(() =>
      [...document.querySelectorAll('[data-testid="queue-file"]')].map((file) => file.textContent).sort(),
    );
    assert.deepEqual(shown, ['deux.txt', 'trois.txt', 'un.txt']);
  });

  it('selects by key', async () => {
    await editor.press('k', 'k', 'k', 'Shift+j');
    await until('two to be selected', async () => (await chosen()) === 2);
    await editor.press('x');
    await until('one to be selected', async () => (await chosen()) === 1);
    await editor.press('Control+a');
    await until('all to be selected', async () => (await chosen()) === 3);
    await editor.window.screenshot('queue-selected');
    await editor.press('Escape');
    await until('none to be selected', async () => (await chosen()) === 0);
  });

  it('replaces in all of them after a preview, and undoes that', async () => {
    await editor.press('Control+h');
    await until('the dialog', async () => (await editor.focus()).id === 'many-field');
    await editor.type('montreval');
    await editor.press('TAB', 'TAB', 'TAB', 'TAB', 'TAB');
    await until('the second field', async () => (await editor.focus()).id === 'many-replacement');
    await editor.type('Beaumont');
    await editor.press('Enter');
    await until('the hits', async () => (await editor.textOf('many-state')).startsWith('6 results in 3'));
    await editor.window.screenshot('find-many');
    await editor.enter('[data-testid="many-replace"]');
    await until('a notice', async () => (await editor.notices()).includes('replaced-many'));
    assert.equal(await editor.has('find-many'), false);
    await editor.enter('[data-testid="action-undo"]');
    await until('it to be undone', () =>
      editor.driver.executeScript(() => document.body.textContent?.includes('undone in 3 articles') ?? false),
    );
    await editor.press('Escape');
  });

  it('opens an article at a hit', async () => {
    await editor.press('Control+f');
    await until('the dialog', async () => (await editor.focus()).id === 'many-field');
    await editor.press('Enter');
    await until('hits', () => editor.has('many-hit'));
    await editor.enter('[data-testid="many-hit"]');
    await editor.ready();
    await until('the bar', () => editor.has('find-bar'));
    await until('the hit', async () => (await editor.textOf('find-count')) === '1 of 2');
    await editor.press('Escape', 'Escape', 'Control+0');
    await until('the queue', () => editor.has('queue'));
  });

  it('renames an article, notes its slug, and takes that back', async () => {
    const before = await titles();
    await editor.press('F2');
    await until('the dialog', async () => (await editor.focus()).id === 'details-title');
    await editor.press('Control+a');
    await editor.type('Un autre titre');
    await editor.press('TAB');
    await editor.type('maire-1');
    await editor.press('Enter');
    await until('the new title', async () => (await titles()).includes('Un autre titre'));
    await editor.window.screenshot('details');
    await editor.press('Control+z');
    await until('the old title', async () => (await titles()).join() === before.join());
  });
});
