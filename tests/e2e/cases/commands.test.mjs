// Commands beyond one issue: the palette, deciding similar issues after a preview, adding an issue.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TEXT, article, paragraphs } from '../desk/article.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

describe('commands', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const desk = standing({ folder, file });

  it('are found by their names', async () => {
    await desk.press('Control+k');
    await until('the palette to be there', () => desk.has('palette-field'));
    await desk.type('result');
    await until('an entry to fit', () => desk.has('palette-entry'));
    await desk.press('Enter');
    await until('the result to be shown', () => desk.has('result'));
    await desk.press('Control+1');
    await until('the review to be back', async () => !(await desk.has('result')));
  });

  it('show what a decision on many would do before it happens; one undo takes it back', async () => {
    const { total } = await desk.progress();
    await desk.press('Control+k');
    await until('the palette to be there', () => desk.has('palette-field'));
    await desk.type('accept the listed');
    await until('an entry to fit', () => desk.has('palette-entry'));
    await desk.press('Enter');
    await until('the preview to be shown', () => desk.has('bulk-entry'));
    assert.deepEqual(await desk.progress(), { decided: 0, total });
    await desk.window.screenshot('bulk');
    await desk.press('Enter');
    await until('many to be decided', async () => (await desk.progress()).decided > 1);
    await desk.quiet();
    await desk.press('Control+z');
    await desk.untilDecided(0);
    assert.deepEqual(await desk.result(), paragraphs(TEXT));
  });

  it('mark words as an issue of one’s own and replace them', async () => {
    const { total } = await desk.progress();
    await desk.press('t', 'Control+Home', 'Control+Shift+ARROW_RIGHT');
    await desk.press('Alt+m');
    await until('the dialog to be there', () => desk.has('own-issue'));
    await desk.click('own-replacement');
    await desk.press('Control+a');
    await desk.type('Une');
    await desk.press('Enter');
    await until('the issue to be there', async () => (await desk.progress()).total === total + 1);
    await desk.quiet();
    assert.match((await desk.result())[0] ?? '', /^Une\s?bibliothèque/);
    await desk.press('Escape', 'Control+z');
    await until('the issue to be gone', async () => (await desk.progress()).total === total);
    assert.deepEqual(await desk.result(), paragraphs(TEXT));
  });
});
