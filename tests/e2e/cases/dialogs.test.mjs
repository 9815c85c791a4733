// The focus when a dialog opens, and what remains visible behind it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../desk/article.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

/** Key, dialog, and the element that has the focus. */
const DIALOGS = [
  ['Control+n', 'paste', 'paste-field'],
  ['Control+k', 'palette', 'palette-field'],
  ['Control+,', 'settings-dialog', /^language-/],
  ['Shift+F1', 'manual', 'manual-search'],
  ['w', 'rule', 'DIV'],
  ['?', 'keys-help', 'DIV'],
  ['Control+i', 'quality', 'DIV'],
  ['Control+Shift+m', 'memory', 'memory-search'],
  ['Control+Shift+f', 'forms', /^form/],
  ['Control+Alt+a', 'bulk', 'bulk-do'],
];

describe('dialogs', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const desk = standing({ folder, file });

  for (const [key, dialog, wanted] of /** @type {[string, string, string | RegExp][]} */ (DIALOGS))
    it(`${dialog} focuses what is meant to be used`, async () => {
      await desk.press(key);
      await until(`${dialog} to be open`, () => desk.has(dialog));
      const { id, inDialog } = await desk.focus();
      assert.ok(inDialog, `${id} has the focus`);
      if (typeof wanted === 'string') assert.equal(id, wanted);
      else assert.match(id, wanted);
      await desk.window.screenshot(`dialog-${dialog}`);
      await desk.press('Escape');
      await until(`${dialog} to be closed`, async () => !(await desk.has(dialog)));
    });

  it('takes what is typed after Ctrl+N as text, spaces and command letters included', async () => {
    const progress = await desk.progress();
    await desk.press('Control+n');
    await desk.type('a r le chat');
    assert.equal(await desk.valueOf('paste-field'), 'a r le chat');
    await desk.press('Escape');
    await until('the dialog to be closed', async () => !(await desk.has('paste')));
    assert.deepEqual(await desk.progress(), progress);
  });
});
