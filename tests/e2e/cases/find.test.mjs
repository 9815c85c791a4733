// Find and replace in the article, by keyboard.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('find and replace', { timeout: 180_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });
  const text = () => editor.textOf('article-text');
  const count = () => editor.textOf('find-count');
  const selected = () =>
    /** @type {Promise<string>} */ (
      editor.driver.executeScript(() => document.getSelection()?.toString() ?? '')
    );

  it('counts the hits and goes through them', async () => {
    await editor.press('Control+f');
    await until('the field', async () => (await editor.focus()).id === 'find-field');
    await editor.type('les');
    await until('the first hit', async () => (await count()).startsWith('1 of'));
    const all = Number((await count()).split(' ').at(-1));
    await editor.press('Enter');
    await until('the second hit', async () => (await count()) === `2 of ${all}`);
    await editor.press('Shift+Enter', 'Shift+Enter');
    await until('the last hit', async () => (await count()) === `${all} of ${all}`);
    await editor.press('F3');
    await until('the first hit again', async () => (await count()) === `1 of ${all}`);
    await editor.press('Alt+w');
    await until('fewer hits', async () => Number((await count()).split(' ').at(-1)) < all);
    await editor.window.screenshot('find');
  });

  it('returns to the text with the hit selected', async () => {
    await editor.press('Control+a');
    await editor.type('mille');
    await until('the hit', async () => (await count()) === '1 of 1');
    await editor.press('Escape');
    await until('the text to have the focus', async () => (await editor.focus()).id === 'article-text');
    assert.equal(await selected(), 'mille');
    assert.equal(await editor.has('find-bar'), false);
    await editor.press('Escape');
  });

  it('says what is wrong with a regular expression at its field', async () => {
    await editor.press('Control+f');
    await until('the field', async () => (await editor.focus()).id === 'find-field');
    await editor.press('Alt+w', 'Alt+r');
    await editor.press('Control+a');
    await editor.type('(d');
    await until('the problem', () => editor.has('find-problem'));
    assert.match(await editor.textOf('find-problem'), /^Character 1: this parenthesis is not closed/);
    await editor.type('ix)');
    await until('no problem', async () => !(await editor.has('find-problem')));
  });

  it('replaces one hit, and all of them after a preview, each in one step', async () => {
    const before = await text();
    await editor.press('Control+h');
    await until('the second field', () => editor.has('find-replacement'));
    await until('the field', async () => (await editor.focus()).id === 'find-field');
    await editor.press('Control+a');
    await editor.type('(les?) (\\w+)');
    await until('hits', async () => /^\d+ of \d+$/.test(await count()));
    for (let tabs = 0; (await editor.focus()).id !== 'find-replacement' && tabs < 12; tabs += 1)
      await editor.press('TAB');
    await editor.type('$2 ($1)');
    await editor.press('Enter');
    await until('one to be replaced', async () => (await text()) !== before);
    await editor.quiet();
    await editor.press('Control+Enter');
    await until('the preview', () => editor.has('replace'));
    await editor.window.screenshot('replace');
    await editor.press('Enter');
    await until('the preview to be gone', async () => !(await editor.has('replace')));
    await until('a notice', async () => (await editor.notices()).includes('replaced'));
    assert.match(await text(), /lecteurs \(les\)/);
    await editor.press('Escape', 'Escape', 'Control+z', 'Control+z');
    await until('the text to be as before', async () => (await text()) === before);
    assert.equal(await editor.isEnabled('undo'), false);
  });
});
