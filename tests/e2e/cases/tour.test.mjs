// The tour on the sample: offered on the first start, done with the keyboard, never in the way.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findings } from '../driver/axe.mjs';
import { Editor } from '../driver/editor.mjs';
import { until } from '../driver/processes.mjs';

describe('the tour', { timeout: 180_000 }, () => {
  it('is offered once, and goes on as the editor does what it says', async () => {
    const editor = await Editor.open();
    try {
      await until('the offer', () => editor.has('tour-offer'), 20_000);
      const step = () =>
        editor.driver.executeScript(() =>
          document.querySelector('[data-testid="tour"]')?.getAttribute('data-step'),
        );
      /** @param {string} name */
      const at = (name) => until(`the step ${name}`, async () => (await step()) === name, 20_000);
      await editor.press('Control+F1');
      await editor.ready();
      await at('look');
      assert.deepEqual(await findings(editor.driver), []);
      await editor.window.screenshot('tour');
      // The panel covers neither the text nor the card.
      assert.equal(await editor.overlap('[data-testid="tour"]', '[data-testid="review"]'), false);
      assert.equal(await editor.overlap('[data-testid="tour"]', '[data-testid="issue-card"]'), false);
      await editor.press('j');
      await at('accept');
      await editor.decide('a');
      await at('edit');
      await editor.press('e');
      await until('the field', () => editor.has('edit-field'));
      await editor.press('Enter');
      await at('undo');
      await editor.quiet();
      await editor.press('Control+z');
      await at('check');
      await editor.press('Control+2');
      await until('the changes', () => editor.has('changes'));
      await editor.press('Escape', 'Escape', 'Escape');
      await until('the end of the tour', async () => !(await editor.has('tour')));
      await editor.close();
      await editor.start({ data: editor.window.data });
      await editor.ready();
      assert.equal(await editor.has('tour-offer'), false);
    } finally {
      await editor.discard();
    }
  });
});
