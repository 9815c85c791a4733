// Nothing in the window moves or covers anything by itself: with the keyboard alone, in every layout and at 200 %.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** Keys that lead to a layout of the window, and those that lead back. */
const LAYOUTS = [
  ['the review', [], []],
  ['the source pane', ['s'], ['s']],
  ['the field for own words', ['e'], ['Escape']],
  ['the changes side by side', ['Control+2'], ['Control+1']],
  ['the changes inline', ['Control+2', '2'], ['1', 'Control+1']],
  ['the result', ['Control+3'], ['Control+1']],
  ['the queue', ['Control+0'], ['Control+1']],
  ['the settings', ['Control+,'], ['Escape']],
  ['the manual', ['Shift+F1'], ['Escape']],
];

describe('a quiet window', { timeout: 300_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });

  for (const [name, there, back] of /** @type {[string, string[], string[]][]} */ (LAYOUTS))
    it(`never scrolls as a whole: ${name}`, async () => {
      await editor.press(...there);
      // Focusing is what scrolls a page that is too tall.
      const places = await editor.driver.executeScript(() => {
        const all = document.querySelectorAll(
          'button, input, select, textarea, summary, [tabindex], [contenteditable="true"]',
        );
        const page = document.scrollingElement ?? document.documentElement;
        let most = 0;
        for (const element of all) {
          /** @type {HTMLElement} */ (element).focus();
          element.scrollIntoView({ block: 'end' });
          most = Math.max(most, page.scrollTop, page.scrollLeft, document.body.scrollTop);
          const app = document.querySelector('#app');
          most = Math.max(most, app?.scrollTop ?? 0);
        }
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        return { count: all.length, most };
      });
      assert.ok(/** @type {{ count: number }} */ (places).count > 5);
      assert.equal(/** @type {{ most: number }} */ (places).most, 0);
      for (let tabs = 0; tabs < 12; tabs += 1) await editor.press('TAB');
      assert.deepEqual(await editor.windowScroll(), { top: 0, room: 0 });
      // Out of the text, if the focus is there.
      await editor.press(...(back[0] === 'Escape' ? [] : ['Escape']), ...back);
      await editor.driver.executeScript(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
    });

  it('leaves eight rows of the list in a window of 800 pixels', async () => {
    const rect = await editor.driver.manage().window().getRect();
    await editor.driver
      .manage()
      .window()
      .setRect({ ...rect, width: 1280, height: 800 });
    const visible = await until('eight rows', async () => {
      const height = await editor.driver.executeScript(
        () => document.querySelector('[data-testid="issue-rows"]')?.clientHeight ?? 0,
      );
      return Number(height) >= 8 * 32;
    }).then(
      () => true,
      () => false,
    );
    await editor.window.screenshot('card-folded');
    assert.ok(visible, 'the list has room for eight rows');
    for (const id of ['accept', 'edit', 'reject'])
      assert.equal(
        await editor.driver.executeScript((/** @type {string} */ name) => {
          const box = document.querySelector(`[data-testid="${name}"]`)?.getBoundingClientRect();
          return box !== undefined && box.height > 0 && box.bottom <= innerHeight;
        }, id),
        true,
        id,
      );
    await editor.driver.manage().window().setRect(rect);
  });

  it('shows Alt with a digit beside the suggestion, not over it', async () => {
    await editor.press('t');
    await until('the key of the suggestion', () =>
      editor.driver.executeScript(() =>
        /^Alt/.test(document.querySelector('[data-testid="suggestion"] kbd')?.textContent ?? ''),
      ),
    );
    const first = '[data-testid="suggestion"]';
    assert.equal(await editor.overlap(`${first} kbd`, `${first} .words, ${first} .remove`), false);
    await editor.press('Escape');
  });

  it('keeps the selected issue in view at 200 %, whichever is selected', async () => {
    for (let step = 0; step < 7; step += 1) await editor.press('Control+=');
    await until('the window to be larger', async () => {
      const width = await editor.driver.executeScript(() => globalThis.innerWidth);
      return Number(width) <= 720;
    });
    const { total } = await editor.progress();
    for (let at = 0; at < Math.min(total, 6); at += 1) {
      await editor.press('j');
      await until('the selected issue to be in view', () =>
        editor.driver.executeScript(() => {
          const words = document.querySelector('.cm-content [data-now]')?.getBoundingClientRect();
          const frame = document.querySelector('.cm-scroller')?.getBoundingClientRect();
          return Boolean(words && frame && words.top >= frame.top && words.bottom <= frame.bottom);
        }),
      );
    }
    await editor.window.screenshot('review-200-selected');
    // Nor is the text drawn over a message or the bar of the changes, however low it becomes.
    await editor.press('Control+s');
    await until('the message', async () => (await editor.notices()).includes('saved'));
    assert.equal(await editor.overlap('[data-testid="notices"]', '.cm-scroller'), false);
    await editor.decide('a');
    await editor.press('Control+2');
    await until('the bar', () => editor.has('change-bar'));
    assert.equal(
      await editor.overlap('[data-testid="change-bar"]', '[data-testid="changes"] .scroll'),
      false,
    );
    await editor.press('Control+1');
    await editor.press('Control+Alt+0');
  });
});
