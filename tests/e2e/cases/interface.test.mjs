// The window's two languages, its library, and bad input.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { article, sweep } from '../desk/article.mjs';
import { Desk } from '../desk/desk.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

describe('the interface', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const desk = standing({ folder, file, data });

  it('is English where the system is', async () => {
    assert.match(await desk.textOf('view-changes'), /^Changes/);
  });

  it('holds the sample articles from the start', async () => {
    const count = await desk.driver.executeScript(
      () => document.querySelectorAll('[data-testid="library"] [data-testid="article"]').length,
    );
    assert.equal(count, 4);
  });

  it('opens a sample from the library', async () => {
    const title = await desk.textOf('article-text');
    await desk.driver.executeScript(() => {
      const sample = document.querySelector(
        '[data-testid="library"] [data-testid="article"]:not([aria-current])',
      );
      /** @type {HTMLElement} */ (sample).click();
    });
    await until('another article to be shown', async () => (await desk.textOf('article-text')) !== title);
    await desk.ready();
    const { total } = await desk.progress();
    assert.ok(total > 0, 'the sample has no issue');
    await desk.press('F8');
    await desk.window.screenshot('review');
    await desk.press('Control+Shift+a');
    for (let taken = 0; taken < 4 && (await desk.has('accept')); taken += 1) {
      await desk.decide('a');
    }
    await desk.press('Control+2');
    await until('the changes to be shown', () => desk.has('change-row'));
    await desk.window.screenshot('changes');
    await desk.press('Control+1');
  });

  it('becomes French and stays so after a restart', async () => {
    const english = await desk.messages();
    await desk.click('settings');
    await desk.driver.executeScript(() => {
      const choice = document.querySelector('[data-testid="language-fr"]');
      /** @type {HTMLElement} */ (choice).click();
    });
    await until('the window to speak French', async () =>
      /^Modifications/.test(await desk.textOf('view-changes')),
    );
    await desk.press('Escape');
    await until('the issues to be said in French', async () => {
      const french = await desk.messages();
      return french.length === english.length && french.every((message, at) => message !== english[at]);
    });
    await desk.window.screenshot('review-fr');
    await desk.close();
    await desk.start({ file, data });
    await desk.ready();
    assert.match(await desk.textOf('view-changes'), /^Modifications/);
    assert.match(await desk.textOf('progress'), /\d/);
  });

  it('can be dark', async () => {
    await desk.click('settings');
    await desk.driver.executeScript(() => {
      const choice = document.querySelector('[data-testid="theme-dark"]');
      /** @type {HTMLElement} */ (choice).click();
    });
    await until('the paper to be dark', () =>
      desk.driver.executeScript(() => {
        const [red] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
        return Number(red) < 100;
      }),
    );
    await desk.press('Escape');
    await until('the settings to be closed', async () => !(await desk.has('settings-dialog')));
    await desk.window.screenshot('review-dark');
  });

  it('lists every key', async () => {
    await desk.press('?');
    await until('the list to be there', () => desk.has('keys-help'));
    await desk.window.screenshot('keys');
    await desk.press('Escape');
  });
});

describe('a file that is no article', { timeout: 60_000 }, () => {
  it('gets a sentence with a code', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-bad-'));
    const file = join(folder, 'noise.txt');
    writeFileSync(file, Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 167) % 256)));
    const desk = await Desk.open({ file });
    try {
      await until('a notice', async () => (await desk.notices()).length > 0, 20_000);
      assert.deepEqual(await desk.notices(), ['binary-file']);
    } finally {
      await desk.discard();
      sweep(folder);
    }
  });
});
