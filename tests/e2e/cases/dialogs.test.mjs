// The focus when a dialog opens, and what remains visible behind it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** Key, dialog, and the element that has the focus. */
const DIALOGS = [
  ['Control+n', 'paste', 'paste-field'],
  ['Control+k', 'palette', 'palette-field'],
  ['Control+,', 'settings-dialog', /^language-/],
  ['Shift+F1', 'manual', 'manual-search'],
  ['w', 'rule', 'DIV'],
  ['?', 'keys-help', 'DIV'],
  ['Control+i', 'quality', 'DIV'],
  ['Control+Shift+m', 'profile', 'profile-search'],
  ['Control+Shift+f', 'forms', /^form/],
  ['Control+Alt+a', 'bulk', 'bulk-do'],
];

describe('dialogs', { timeout: 120_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });

  for (const [key, dialog, wanted] of /** @type {[string, string, string | RegExp][]} */ (DIALOGS))
    it(`${dialog} focuses what is meant to be used`, async () => {
      await editor.press(key);
      await until(`${dialog} to be open`, () => editor.has(dialog));
      const { id, inDialog } = await editor.focus();
      assert.ok(inDialog, `${id} has the focus`);
      if (typeof wanted === 'string') assert.equal(id, wanted);
      else assert.match(id, wanted);
      await editor.window.screenshot(`dialog-${dialog}`);
      await editor.press('Escape');
      await until(`${dialog} to be closed`, async () => !(await editor.has(dialog)));
    });

  it('takes what is typed after Ctrl+N as text, spaces and command letters included', async () => {
    const progress = await editor.progress();
    await editor.press('Control+n');
    await editor.type('a r le chat');
    assert.equal(await editor.valueOf('paste-field'), 'a r le chat');
    await editor.press('Escape');
    await until('the dialog to be closed', async () => !(await editor.has('paste')));
    assert.deepEqual(await editor.progress(), progress);
  });
});
