// Commands beyond one issue: the palette, deciding similar issues after a preview, adding an issue.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TEXT, article, paragraphs } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('commands', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });

  it('are found by their names', async () => {
    await editor.press('Control+k');
    await until('the palette to be there', () => editor.has('palette-field'));
    await editor.type('result');
    await until('an entry to fit', () => editor.has('palette-entry'));
    await editor.press('Enter');
    await until('the result to be shown', () => editor.has('result'));
    await editor.press('Control+1');
    await until('the review to be back', async () => !(await editor.has('result')));
  });

  it('show what a decision on many would do before it happens; one undo takes it back', async () => {
    const { total } = await editor.progress();
    await editor.press('Control+k');
    await until('the palette to be there', () => editor.has('palette-field'));
    await editor.type('accept the listed');
    await until('an entry to fit', () => editor.has('palette-entry'));
    await editor.press('Enter');
    await until('the preview to be shown', () => editor.has('bulk-entry'));
    assert.deepEqual(await editor.progress(), { decided: 0, total });
    await editor.window.screenshot('bulk');
    await editor.press('Enter');
    await until('many to be decided', async () => (await editor.progress()).decided > 1);
    await editor.quiet();
    await editor.press('Control+z');
    await editor.untilDecided(0);
    assert.deepEqual(await editor.result(), paragraphs(TEXT));
  });

  it('mark words as an issue of one’s own and replace them', async () => {
    const { total } = await editor.progress();
    await editor.press('t', 'Control+Home', 'Control+Shift+ARROW_RIGHT');
    await editor.press('Alt+m');
    await until('the dialog to be there', () => editor.has('own-issue'));
    await editor.click('own-replacement');
    await editor.press('Control+a');
    await editor.type('Une');
    await editor.press('Enter');
    await until('the issue to be there', async () => (await editor.progress()).total === total + 1);
    await editor.quiet();
    assert.match((await editor.result())[0] ?? '', /^Une\s?bibliothèque/);
    await editor.press('Escape', 'Control+z');
    await until('the issue to be gone', async () => (await editor.progress()).total === total);
    assert.deepEqual(await editor.result(), paragraphs(TEXT));
  });
});
