// WCAG 2.2 AA in the real window: axe-core finds nothing on any screen, in either theme; decisions are announced;
// nothing is lost at 200 %.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../desk/article.mjs';
import { findings } from '../desk/axe.mjs';
import { Desk } from '../desk/desk.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

/** Each screen: the keys that open it, an element that it shows, and the keys that lead back to the review. */
const SCREENS = /** @type {const} */ ([
  ['review', [], 'issue-card', []],
  ['the own words', ['e'], 'edit-field', ['Escape']],
  ['a reason', ['Shift+r'], 'reason-field', ['Escape']],
  ['many at once', ['Control+Alt+r'], 'bulk', ['Escape']],
  ['changes', ['Control+2'], 'changes', ['Control+1']],
  ['result', ['Control+3'], 'result', ['Control+1']],
  ['queue', ['Control+0'], 'queue', ['Control+1']],
  ['palette', ['Control+k'], 'palette', ['Escape']],
  ['memory', ['Control+Shift+m'], 'memory', ['Escape']],
  ['manual', ['Shift+F1'], 'manual', ['Escape']],
  ['a rule', ['w'], 'rule', ['Escape']],
  ['keys', ['?'], 'keys-help', ['Escape']],
  ['settings', ['Control+,'], 'settings-dialog', ['Escape']],
  ['paste', ['Control+n'], 'paste', ['Escape']],
]);

describe('accessibility', { timeout: 900_000 }, () => {
  const { folder, file } = article();
  const desk = standing({ folder, file }, async (desk) => {
    await desk.ready();
    // Something is decided, ignored and changed, so that no screen is empty.
    const { decided } = await desk.progress();
    await desk.press('a');
    await desk.untilDecided(decided + 1);
    // The next issue but one contains words; a comma cannot be added to the dictionary.
    await desk.press('j');
    await desk.press('Shift+i');
    await until('the question', () => desk.has('silence'));
    await desk.press('Enter');
    await until('the answer', async () => !(await desk.has('silence')));
    await desk.quiet();
  });

  /** @param {'light' | 'dark'} theme */
  async function chooseTheme(theme) {
    await desk.click('settings');
    await until('the settings', () => desk.has('settings-dialog'));
    await desk.driver.executeScript((/** @type {string} */ id) => {
      const choice = document.querySelector(`[data-testid="${id}"]`);
      /** @type {HTMLElement} */ (choice).click();
    }, `theme-${theme}`);
    await desk.press('Escape');
    await until('the settings to be gone', async () => !(await desk.has('settings-dialog')));
  }

  for (const theme of /** @type {const} */ (['light', 'dark']))
    it(`axe-core finds nothing on any screen, ${theme}`, async () => {
      await chooseTheme(theme);
      const found = [];
      for (const [name, there, shown, back] of SCREENS) {
        await desk.press(...there);
        await until(`${name} to be shown`, () => desk.has(shown));
        for (const line of await findings(desk.driver)) found.push(`${name}: ${line}`);
        await desk.press(...back);
        if (back.length > 0 && shown !== 'issue-card')
          await until(`${name} to be gone`, async () => !(await desk.has(shown)));
      }
      assert.deepEqual(found, []);
    });

  it('announces each decision, also two that read alike', async () => {
    const said = () =>
      desk.driver.executeScript(() => document.querySelector('[data-testid="announcement"]')?.textContent);
    const { decided } = await desk.progress();
    const before = await said();
    await desk.press('r');
    await desk.untilDecided(decided + 1);
    assert.notEqual(await said(), before);
    assert.match(String(await said()), /^Rejected\. \d+ of \d+ decided\.$/);
    await desk.press('Control+z');
    await until('the step to be undone', async () => (await desk.progress()).decided === decided);
    const undone = await said();
    await desk.press('Control+Shift+z');
    await desk.untilDecided(decided + 1);
    await desk.press('Control+z');
    await until('the step to be undone', async () => (await desk.progress()).decided === decided);
    assert.match(String(undone), /^Undone/);
  });

  it('loses nothing at 200 %: the card can be read and acted on, nothing is cut off sideways', async () => {
    for (let step = 0; step < 7; step += 1) await desk.press('Control+=');
    await until('the window to be larger', async () => {
      const width = await desk.driver.executeScript(() => globalThis.innerWidth);
      return Number(width) <= 720;
    });
    await desk.quiet();
    const lost = await desk.driver.executeScript(() => {
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
    assert.deepEqual(await findings(desk.driver), []);
    await desk.window.screenshot('review-200');
    await desk.press('Control+Alt+0');
  });
});

describe('the first screen', { timeout: 120_000 }, () => {
  it('has nothing that axe-core finds, and opens a sample by keyboard', async () => {
    const desk = await Desk.open();
    try {
      await until('the first screen', () => desk.has('open-sample'), 20_000);
      assert.deepEqual(await findings(desk.driver), []);
      // The sample has the focus: one key opens it.
      await desk.press('Enter');
      await desk.ready();
      const { total } = await desk.progress();
      assert.ok(total > 10, 'the sample has issues');
    } finally {
      await desk.discard();
    }
  });
});
