// A folder with articles and their source texts: each article comes with its source, and the source is no article.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('articles with their source texts', { timeout: 240_000 }, () => {
  const room = mkdtempSync(join(tmpdir(), 'copydesk-pairs-'));
  const inbox = join(room, 'inbox');
  mkdirSync(inbox);
  writeFileSync(join(inbox, 'pont.en.txt'), 'A bridge\n\nThe bridge of Kampala opened in 2017.\n');
  writeFileSync(join(inbox, 'pont.fr.txt'), 'Un pont\n\nLe pont de Kampala a ouvert en 2017.\n');
  writeFileSync(join(inbox, 'seul.fr.txt'), 'Seul\n\nUn article sans texte source.\n');
  const editor = standing({ folder: room, file: inbox }, (editor) =>
    until('the queue to be shown', () => editor.has('queue'), 30_000),
  );

  it('are imported as one article each', async () => {
    await until('the import to be reported', async () => (await editor.notices()).includes('import'), 20_000);
    const notice = await editor.driver.executeScript(
      () => document.querySelector('[data-testid="notice"][data-code="import"]')?.textContent,
    );
    assert.match(String(notice), /1 source text attached\./);
    const marked = await editor.driver.executeScript(() =>
      [...document.querySelectorAll('[data-testid="queue-file"]')].map((file) => [
        file.textContent,
        file.closest('[data-testid="queue-row"]')?.querySelector('[data-testid="queue-source"]') !== null,
      ]),
    );
    assert.deepEqual(
      /** @type {[string, boolean][]} */ (marked).toSorted().filter(([name]) => name.endsWith('.fr.txt')),
      [
        ['pont.fr.txt', true],
        ['seul.fr.txt', false],
      ],
    );
    assert.ok(!(/** @type {[string, boolean][]} */ (marked).some(([name]) => name === 'pont.en.txt')));
    await editor.window.screenshot('queue-sources');
  });

  it('show the source beside the article', async () => {
    await editor.driver.executeScript(() => {
      const files = [...document.querySelectorAll('[data-testid="queue-file"]')];
      const row = files
        .find((file) => file.textContent === 'pont.fr.txt')
        ?.closest('[data-testid="queue-row"]');
      row?.querySelector('button')?.click();
    });
    await editor.ready();
    await editor.press('s');
    await until('the source', () =>
      editor.driver.executeScript(() =>
        document.querySelector('[data-testid="source-pane"]')?.textContent?.includes('opened in 2017'),
      ),
    );
  });
});
