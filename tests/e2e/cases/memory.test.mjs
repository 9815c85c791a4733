// The memory and the settings, by keyboard, kept after a restart.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { TEXT, article } from '../desk/article.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

/** The heading of the article, which is its title in the library. */
const TITLE = TEXT.slice(0, TEXT.indexOf('\r\n'));

describe('memory and settings', { timeout: 240_000 }, () => {
  const { folder, file } = article();
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const desk = standing({ folder, file, data });

  it('never flags words again, lists them, and flags them again', async () => {
    const id = await desk.inHand();
    await desk.press('Shift+i');
    await until('the question', () => desk.has('silence'));
    assert.equal((await desk.focus()).id, 'silence-article');
    await desk.press('ARROW_DOWN', 'Enter');
    await until('the issue to be gone', async () => !(await desk.rows()).some((row) => row.id === id));
    await desk.press('Control+z');
    await until('the issue to be back', async () => (await desk.rows()).some((row) => row.id === id));
    await desk.press('Control+Shift+z');
    await until('the issue to be gone', async () => !(await desk.rows()).some((row) => row.id === id));
    await desk.press('Control+Shift+m');
    await until('the list', () => desk.has('memory-word'));
    await desk.enter('[data-testid="memory-flag"]');
    await until('the word to be gone', async () => !(await desk.has('memory-word')));
    await desk.press('Escape');
    await until('the issue to be back', async () => (await desk.rows()).some((row) => row.id === id));
  });

  it('reaches beyond the issue from the form of a reason, by Tab', async () => {
    const [first] = await desk.rows();
    const id = first?.id ?? assert.fail('there is no issue');
    await desk.take(id);
    await desk.press('Shift+r');
    await until('the form', () => desk.has('reason-field'));
    // Reject, cancel, never in this article, never these words.
    await desk.press('TAB', 'TAB', 'TAB', 'TAB');
    const focused = await desk.driver.executeScript(() =>
      document.activeElement?.getAttribute('data-testid'),
    );
    assert.equal(focused, 'leave-alone');
    await desk.press('Enter');
    await until('the question', () => desk.has('silence'));
    await desk.press('Enter');
    await until('the issue to be gone', async () => !(await desk.rows()).some((row) => row.id === id));
    await desk.click('action-undo');
    await until('the issue to be back', async () => (await desk.rows()).some((row) => row.id === id));
  });

  it('gives a command another key, and takes a key from another command only when told', async () => {
    await desk.press('?');
    await until('the keys', () => desk.has('keys-help'));
    await desk.enter('[data-testid="keys-change"][data-command="confirm"]');
    await until('the question', () => desk.has('keys-waiting'));
    await desk.press('r');
    await until('the clash to be named', async () => /Reject/.test(await desk.textOf('keys-waiting')));
    await desk.press('u');
    await until('the key to be taken', async () => !(await desk.has('keys-waiting')));
    await desk.press('Escape');
    await until('the keys to be gone', async () => !(await desk.has('keys-help')));
    const { decided } = await desk.progress();
    await desk.press('u');
    await desk.untilDecided(decided + 1);
    await desk.press('Control+z');
    await until('the step to be undone', async () => (await desk.progress()).decided === decided);
  });

  it('says how often a rule was right, beside its next issue', async () => {
    const { decided } = await desk.progress();
    await desk.press('r');
    await desk.untilDecided(decided + 1);
    await desk.press('Control+Shift+m');
    await until('what was learned', () => desk.has('memory-learned'));
    assert.match(await desk.textOf('memory-learned'), /accepted 0 of 1/);
    await desk.press('Escape');
    await desk.press('Control+z');
    await until('the step to be undone', async () => (await desk.progress()).decided === decided);
  });

  it('checks the house style from the moment that it is chosen', async () => {
    const { total } = await desk.progress();
    await desk.press('Control+,');
    await until('the settings', () => desk.has('settings-dialog'));
    await desk.driver.executeScript(() => {
      const house = document.querySelector('[data-testid="house"]');
      /** @type {HTMLDetailsElement} */ (house).open = true;
      const select = document.querySelector('[data-testid="house-apostrophe"]');
      /** @type {HTMLSelectElement} */ (select).focus();
    });
    await desk.driver.executeScript(() => {
      const select = /** @type {HTMLSelectElement} */ (
        document.querySelector('[data-testid="house-apostrophe"]')
      );
      select.value = 'straight';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await desk.window.screenshot('settings');
    await desk.press('Escape');
    await until('more to be found', async () => (await desk.progress()).total > total);
  });

  it('remembers keys, house style and place after a restart', async () => {
    await desk.press('F8', 'F8');
    const there = await desk.inHand();
    const { total } = await desk.progress();
    await desk.openFromLibrary((words) => !words.includes(TITLE));
    await until('another issue in hand', async () => (await desk.inHand()) !== there);
    await desk.openFromLibrary((words) => words.includes(TITLE));
    await until('the same issue in hand', async () => (await desk.inHand()) === there);
    await desk.close();
    await desk.start({ data });
    await desk.ready();
    assert.equal(await desk.inHand(), there);
    assert.equal((await desk.progress()).total, total);
    const { decided } = await desk.progress();
    await desk.press('u');
    await desk.untilDecided(decided + 1);
  });
});
