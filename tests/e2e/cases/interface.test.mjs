// The window's two languages, its library, and bad input.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { article, sweep } from '../driver/article.mjs';
import { Editor } from '../driver/editor.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('the interface', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const editor = standing({ folder, file, data });

  it('is English where the system is', async () => {
    assert.match(await editor.textOf('view-changes'), /^Changes/);
  });

  it('holds the sample articles from the start', async () => {
    const count = await editor.driver.executeScript(
      () => document.querySelectorAll('[data-testid="library"] [data-testid="article"]').length,
    );
    assert.equal(count, 4);
  });

  it('opens a sample from the library', async () => {
    const title = await editor.textOf('article-text');
    await editor.driver.executeScript(() => {
      const sample = document.querySelector(
        '[data-testid="library"] [data-testid="article"]:not([aria-current])',
      );
      /** @type {HTMLElement} */ (sample).click();
    });
    await until('another article to be shown', async () => (await editor.textOf('article-text')) !== title);
    await editor.ready();
    const { total } = await editor.progress();
    assert.ok(total > 0, 'the sample has no issue');
    await editor.press('F8');
    await editor.window.screenshot('review');
    await editor.acceptSafe();
    for (let taken = 0; taken < 4 && (await editor.has('accept')); taken += 1) {
      await editor.decide('a');
    }
    await editor.press('Control+2');
    await until('the changes to be shown', () => editor.has('change-row'));
    await editor.window.screenshot('changes');
    await editor.press('Control+1');
  });

  it('becomes French and stays so after a restart', async () => {
    const english = await editor.messages();
    await editor.click('settings');
    await editor.driver.executeScript(() => {
      const choice = document.querySelector('[data-testid="language-fr"]');
      /** @type {HTMLElement} */ (choice).click();
    });
    await until('the window to speak French', async () =>
      /^Modifications/.test(await editor.textOf('view-changes')),
    );
    await editor.press('Escape');
    await until('the issues to be said in French', async () => {
      const french = await editor.messages();
      return french.length === english.length && french.every((message, at) => message !== english[at]);
    });
    await editor.window.screenshot('review-fr');
    await editor.close();
    await editor.start({ file, data });
    await editor.ready();
    assert.match(await editor.textOf('view-changes'), /^Modifications/);
    assert.match(await editor.textOf('progress'), /\d/);
  });

  it('can be dark', async () => {
    await editor.click('settings');
    await editor.driver.executeScript(() => {
      const choice = document.querySelector('[data-testid="theme-dark"]');
      /** @type {HTMLElement} */ (choice).click();
    });
    await until('the paper to be dark', () =>
      editor.driver.executeScript(() => {
        const [red] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
        return Number(red) < 100;
      }),
    );
    await editor.press('Escape');
    await until('the settings to be closed', async () => !(await editor.has('settings-dialog')));
    await editor.window.screenshot('review-dark');
  });

  it('lists every key', async () => {
    await editor.press('?');
    await until('the list to be there', () => editor.has('keys-help'));
    await editor.window.screenshot('keys');
    await editor.press('Escape');
  });
});

describe('a file that is no article', { timeout: 60_000 }, () => {
  it('gets a sentence with a code', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-bad-'));
    const file = join(folder, 'noise.txt');
    writeFileSync(file, Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 256)));
    const editor = await Editor.open({ file });
    try {
      await until('a notice', async () => (await editor.notices()).length > 0, 20_000);
      assert.deepEqual(await editor.notices(), ['binary-file']);
    } finally {
      await editor.discard();
      sweep(folder);
    }
  });
});
