// Folders in the real window: the system's file dialog cannot be automated, so the folder is passed as an argument of
// the program, as a file manager does; watching it is one key away in the notice that follows.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const BODY = 'Le maire a remercié les les habitants du quartier pour leur patience.\n';

describe('a folder', { timeout: 240_000 }, () => {
  const room = mkdtempSync(join(tmpdir(), 'copydesk-folders-'));
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const inbox = join(room, 'dépêches');
  /** @param {string} name @param {string} title */
  const write = (name, title) => writeFileSync(join(inbox, name), `${title}\n\n${BODY}`);
  mkdirSync(join(inbox, 'lundi'), { recursive: true });
  write('a.txt', 'Alpha');
  write('lundi/b.md', 'Bêta');
  write('lundi/b.corrected.md', 'Ne vient pas');
  writeFileSync(join(inbox, 'photo.jpg'), 'x');

  const editor = standing({ folder: room, file: inbox, data }, (editor) =>
    until('the queue to be shown', () => editor.has('queue'), 30_000),
  );
  const titles = () =>
    /** @type {Promise<string[]>} */ (
      editor.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="queue-row"] .name button')].map(
          (button) => button.textContent,
        ),
      )
    );
  /** @param {string} title */
  const comes = (title) =>
    until(`${title} to come`, async () => (await titles()).some((found) => found.startsWith(title)), 20_000);

  it('that the program is started with comes into the queue', async () => {
    await comes('Alpha');
    await comes('Bêta');
    await until('the import to be told', async () => (await editor.notices()).includes('import'));
    assert.ok(!(await titles()).some((title) => title.startsWith('Ne vient pas')));
  });

  it('is watched from then on, where the editor says so', async () => {
    await editor.enter('[data-testid="action-watch"]');
    await until('the folder to be named', () => editor.has('queue-watched'));
    await editor.window.screenshot('queue-watched');
    const named = await editor.driver.executeScript(
      () => document.querySelector('[data-testid="queue-watched"]')?.textContent,
    );
    assert.match(String(named), /dépêches/);
    write('c.txt', 'Gamma');
    await comes('Gamma');
    await until('it to be told', async () => (await editor.notices()).includes('watched'));
  });

  it('is watched after a restart too, and what came meanwhile comes in, nothing twice', async () => {
    await editor.close();
    write('d.txt', 'Delta');
    await editor.start({ data });
    // The previous library has no open article.
    await until('the window', () => editor.has('view-queue'), 20_000);
    await editor.press('Control+0');
    await comes('Delta');
    const found = (await titles()).filter((title) => /^(Alpha|Bêta|Gamma|Delta)/.test(title));
    assert.deepEqual(found.toSorted(), ['Alpha', 'Bêta', 'Delta', 'Gamma']);
  });

  it('that goes is said to be gone, and watched again when it is back', async () => {
    renameSync(inbox, `${inbox}-ailleurs`);
    await until(
      'its going to be told',
      async () => (await editor.notices()).includes('watched-folder-gone'),
      30_000,
    );
    await editor.window.screenshot('queue-watched-gone');
    renameSync(`${inbox}-ailleurs`, inbox);
    write('e.txt', 'Epsilon');
    await comes('Epsilon');
    assert.ok(!(await editor.notices()).includes('watched-folder-gone'));
  });

  it('offers a changed file as a new version of its article, and takes that back', async () => {
    const rows = () =>
      /** @type {Promise<{ title: string, newer: boolean }[]>} */ (
        editor.driver.executeScript(() =>
          [...document.querySelectorAll('[data-testid="queue-row"]')].map((row) => ({
            title: row.querySelector('.name button')?.textContent ?? '',
            newer: row.querySelector('[data-testid="queue-newer"]') !== null,
          })),
        )
      );
    await editor.press('/', 'Control+a');
    await editor.type('Epsilon');
    await until('one article', async () => (await rows()).length === 1, 10_000);
    await editor.press('Enter', 'o');
    await editor.ready();
    await editor.decide('a');
    writeFileSync(join(inbox, 'e.txt'), `Epsilon\n\nUn chapeau.\n\n${BODY}`);
    await until('the bar', () => editor.has('newer-bar'), 20_000);
    await editor.press('Control+Alt+n');
    await until('the comparison', () => editor.has('newer'));
    assert.match(await editor.textOf('newer-paragraph'), /Un chapeau/);
    await editor.window.screenshot('newer');
    await editor.press('Enter');
    await until('the new version', () =>
      editor.driver.executeScript(
        () =>
          document.querySelector('[data-testid="article-text"]')?.textContent?.includes('Un chapeau') ??
          false,
      ),
    );
    await editor.ready();
    await until('the decision to be kept', async () => (await editor.progress()).decided === 1);
    await editor.press('Control+0');
    await until('one article', async () => (await rows()).length === 1 && !(await rows())[0]?.newer);
    await editor.press('/', 'Control+a');
    await editor.type('\uE003');
    await editor.press('Escape');
  });

  it('is listed in the settings, and left alone from there', async () => {
    await editor.press('Control+,');
    await until('the settings', () => editor.has('settings-dialog'));
    assert.ok((await editor.textOf('settings-watched')).includes('dépêches'));
    await editor.enter('[data-testid="watch-stop"]');
    await until('none to be watched', async () => !(await editor.has('watch-stop')));
    await editor.press('Escape');
    await until('the queue to name none', async () => !(await editor.has('queue-watched')));
  });
});
