// WCAG 2.2 AA in the real window: axe-core finds nothing on any screen, in either theme; decisions are announced;
// nothing is lost at 200 %.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { findings } from '../driver/axe.mjs';
import { Editor } from '../driver/editor.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** Each screen: the keys that open it, an element that it shows, and the keys that lead back to the review. */
const SCREENS = /** @type {const} */ ([
  ['review', [], 'issue-card', []],
  ['the own words', ['e'], 'edit-field', ['Escape']],
  ['a reason', ['Shift+r'], 'reason-field', ['Escape']],
  ['many at once', ['Control+Alt+r'], 'bulk', ['Escape']],
  ['the menu', ['Shift+F10'], 'context-menu', ['Escape']],
  ['the menu of the queue', ['Control+0', 'Shift+F10'], 'context-menu', ['Escape', 'Control+1']],
  ['the source pane', ['s'], 'source-none', ['s']],
  ['changes', ['Control+2'], 'changes', ['Control+1']],
  ['result', ['Control+3'], 'result', ['Control+1']],
  ['queue', ['Control+0'], 'queue', ['Control+1']],
  ['palette', ['Control+k'], 'palette', ['Escape']],
  ['profile', ['Control+Shift+m'], 'profile', ['Escape']],
  ['manual', ['Shift+F1'], 'manual', ['Escape']],
  ['a rule', ['w'], 'rule', ['Escape']],
  ['keys', ['?'], 'keys-help', ['Escape']],
  ['settings', ['Control+,'], 'settings-dialog', ['Escape']],
  ['paste', ['Control+n'], 'paste', ['Escape']],
]);

describe('accessibility', { timeout: 900_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file }, async (editor) => {
    await editor.ready();
    // Something is decided, ignored and changed, so that no screen is empty.
    const { decided } = await editor.progress();
    await editor.press('a');
    await editor.untilDecided(decided + 1);
    // The next issue but one contains words; a comma cannot be added to the dictionary.
    await editor.press('j');
    await editor.press('Shift+i');
    await until('the question', () => editor.has('ignore-dialog'));
    await editor.press('Enter');
    await until('the answer', async () => !(await editor.has('ignore-dialog')));
    await editor.quiet();
  });

  /** @param {'light' | 'dark'} theme */
  async function chooseTheme(theme) {
    await editor.click('settings');
    await until('the settings', () => editor.has('settings-dialog'));
    await editor.driver.executeScript((/** @type {string} */ id) => {
      const choice = document.querySelector(`[data-testid="${id}"]`);
      /** @type {HTMLElement} */ (choice).click();
    }, `theme-${theme}`);
    await editor.press('Escape');
    await until('the settings to be gone', async () => !(await editor.has('settings-dialog')));
  }

  for (const theme of /** @type {const} */ (['light', 'dark']))
    it(`axe-core finds nothing on any screen, ${theme}`, async () => {
      await chooseTheme(theme);
      const found = [];
      for (const [name, there, shown, back] of SCREENS) {
        await editor.press(...there);
        await until(`${name} to be shown`, () => editor.has(shown));
        for (const line of await findings(editor.driver)) found.push(`${name}: ${line}`);
        await editor.press(...back);
        if (back.length > 0 && shown !== 'issue-card')
          await until(`${name} to be gone`, async () => !(await editor.has(shown)));
      }
      assert.deepEqual(found, []);
    });

  it('announces each decision, also two that read alike', async () => {
    const said = () =>
      editor.driver.executeScript(() => document.querySelector('[data-testid="announcement"]')?.textContent);
    const { decided } = await editor.progress();
    const before = await said();
    await editor.press('r');
    await editor.untilDecided(decided + 1);
    assert.notEqual(await said(), before);
    assert.match(String(await said()), /^Rejected\. \d+ of \d+ decided\.$/);
    await editor.press('Control+z');
    await until('the step to be undone', async () => (await editor.progress()).decided === decided);
    const undone = await said();
    await editor.press('Control+Shift+z');
    await editor.untilDecided(decided + 1);
    await editor.press('Control+z');
    await until('the step to be undone', async () => (await editor.progress()).decided === decided);
    assert.match(String(undone), /^Undone/);
  });

  it('loses nothing at 200 %: the card can be read and acted on, nothing is cut off sideways', async () => {
    for (let step = 0; step < 7; step += 1) await editor.press('Control+=');
    await until('the window to be larger', async () => {
      const width = await editor.driver.executeScript(() => globalThis.innerWidth);
      return Number(width) <= 720;
    });
    await editor.quiet();
    const lost = await editor.driver.executeScript(() => {
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      const gone = ['accept', 'reject', 'edit', 'save', 'undo', 'progress', 'settings'].filter((id) => {
        const element = document.querySelector(`[data-testid="${id}"]`);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return !box || box.width === 0 || box.left < 0 || box.right > globalThis.innerWidth + 1;
      });
      return wide > 0 ? [...gone, `${wide} px too wide`] : gone;
    });
    assert.deepEqual(lost, []);
    assert.deepEqual(await findings(editor.driver), []);
    await editor.window.screenshot('review-200');
    await editor.press('Control+Alt+0');
  });
});

describe('the first screen', { timeout: 120_000 }, () => {
  it('has nothing that axe-core finds, and opens a sample by keyboard', async () => {
    const editor = await Editor.open();
    try {
      await until('the first screen', () => editor.has('open-sample'), 20_000);
      assert.deepEqual(await findings(editor.driver), []);
      // The sample has the focus: one key opens it.
      await editor.press('Enter');
      await editor.ready();
      const { total } = await editor.progress();
      assert.ok(total > 10, 'the sample has issues');
    } finally {
      await editor.discard();
    }
  });
});
