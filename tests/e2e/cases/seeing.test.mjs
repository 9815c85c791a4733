// What the text shows besides its words: invisible characters, tables, lists; and the language of the article.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const ARTICLE = `# La bibliothèque rouvre

Le public attend depuis 95\u00a0% des travaux\u202f: la salle la la plus grande ouvre samedi.

1. les enfants
2. les adultes

| Salle | Places |
|---|---|
| Lecture | 290\u00a0000 |
| Contes | et et plus |
`;

describe('seeing the text', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-article-'));
  const file = join(folder, 'bibliothèque.fr.md');
  writeFileSync(file, ARTICLE);
  const editor = standing({ folder, file });
  /** @param {string} selector */
  const count = (selector) =>
    editor.driver.executeScript(
      (/** @type {string} */ wanted) => document.querySelectorAll(wanted).length,
      selector,
    );

  it('shows invisible characters on a key', async () => {
    const lines = await editor.lines();
    await editor.press('p');
    await until('the spaces to be marked', async () => Number(await count('.cd-space')) > 5);
    assert.equal(await count('.cd-no-break'), 2);
    assert.equal(await count('.cd-narrow-no-break'), 1);
    assert.ok(Number(await count('.cd-line-end')) >= 8);
    await editor.window.screenshot('invisibles');
    // The no-break spaces still hold their words together.
    const { spaces, broken } = await editor.brokenSpaces();
    assert.deepEqual({ some: spaces >= 0, broken }, { some: true, broken: 0 });
    await editor.press('Control+Shift+8');
    await until('the marks to be gone', async () => (await count('.cd-invisible')) === 0);
    assert.deepEqual(await editor.lines(), lines);
  });

  it('shows lists and tables as such in the review, the result and the changes', async () => {
    const places = await editor.driver.executeScript(() =>
      [...document.querySelectorAll('[data-testid="article-text"] .cm-line')]
        .map((line) => line.getAttribute('data-marker') ?? line.getAttribute('data-cell'))
        .filter((place) => place !== null),
    );
    assert.deepEqual(places, ['1.', '2.', 'A1', 'B1', 'A2', 'B2', 'A3', 'B3']);
    for (const [key, view] of [
      ['Control+3', 'result'],
      ['Control+2', 'changes'],
    ]) {
      await editor.press(String(key));
      await until(`${view} to be shown`, async () => Number(await count('[data-testid="table-row"]')) > 0);
      assert.ok(Number(await count(`[data-testid="${view}"] [data-marker="2."]`)) > 0, view);
      const columns = await editor.driver.executeScript(() => {
        const [row] = document.querySelectorAll('[data-testid="table-row"]');
        const boxes = [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect());
        return boxes.map(({ left, top }) => ({ left, top }));
      });
      const [first, second] = /** @type {{ left: number, top: number }[]} */ (columns);
      assert.ok(first && second && second.left > first.left && second.top === first.top, view);
      await editor.window.screenshot(`table-${view}`);
    }
    await editor.press('Control+1');
  });

  it('names the language of the article', async () => {
    assert.equal(await editor.textOf('status-language'), 'French');
  });
});
