// LanguageTool in a folder on this computer is started when it is asked, and ends with the window.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LocalLanguageTool } from '../driver/local-languagetool.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const section = '[data-testid="provider-languagetool"]';

describe('LanguageTool on this computer', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-local-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, 'La bibliothèque municipale rouvre lundi après six mois de travaux.\n');
  const server = new LocalLanguageTool(join(folder, 'own'), { 'rouvre lundi': 'rouvre mardi' });
  const start = { folder, file, env: server.env };
  const editor = standing(start);

  /** Asks, and waits for the answer. */
  const ask = async () => {
    await editor.press('Control+Alt+g');
    const found = await until(
      'the answer',
      () =>
        editor.driver.executeScript(() => {
          const notice = document.querySelector('[data-testid="notice"][data-code^="asked-"]');
          return notice instanceof HTMLElement ? notice.innerText : null;
        }),
      30_000,
    );
    assert.match(String(found), /LanguageTool found 1 possible error\./);
  };

  it('is named and turned on with the keyboard alone, and is not started', async () => {
    await editor.press('Control+Alt+g');
    await until('the settings', () => editor.has('provider-on'));
    await editor.driver.executeScript((/** @type {string} */ part) => {
      const place = document.querySelector(`${part} [data-testid="provider-place"]`);
      /** @type {HTMLSelectElement} */ (place).focus();
    }, section);
    await editor.press('ARROW_DOWN');
    await until('the field of the folder', () => editor.has('provider-folder'));
    await editor.press('TAB');
    assert.equal((await editor.focus()).id, 'provider-folder');
    await editor.type(server.place);
    await editor.press('TAB');
    await editor.driver.executeScript((/** @type {string} */ part) => {
      const on = document.querySelector(`${part} [data-testid="provider-on"]`);
      /** @type {HTMLInputElement} */ (on).focus();
    }, section);
    await editor.press('SPACE');
    await until('it to be on', () =>
      editor.driver.executeScript((/** @type {string} */ part) => {
        const own = document.querySelector(`${part} [data-testid="provider-try"]`);
        return own instanceof HTMLButtonElement && !own.disabled;
      }, section),
    );
    await editor.window.screenshot('local-server-settings');
    await editor.press('Escape');
    assert.deepEqual(server.ports(), []);
  });

  it('is started when it is asked, and ends when the window is closed', async () => {
    await ask();
    assert.equal(server.ports().length, 1);
    assert.equal(await server.listens(), true);
    const data = editor.window.data;
    await editor.close();
    await until('the server to have ended', async () => !(await server.listens()));
    await editor.start({ ...start, data });
    await editor.ready();
  });

  it('ends when the window is killed', async () => {
    await editor.caretAt('La bibliothèque', 2);
    await editor.type(' belle');
    await editor.press('Escape');
    await ask();
    assert.equal(server.ports().length, 2);
    assert.equal(await server.listens(), true);
    process.kill(editor.window.pid(), 'SIGKILL');
    await until('the server to have ended', async () => !(await server.listens()));
  });
});
