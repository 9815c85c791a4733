// The profile and the settings, by keyboard, kept after a restart.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { TEXT, article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** The heading of the article, which is its title in the library. */
const TITLE = TEXT.slice(0, TEXT.indexOf('\r\n'));

describe('profile and settings', { timeout: 240_000 }, () => {
  const { folder, file } = article();
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const editor = standing({ folder, file, data });

  it('never flags words again, lists them, and flags them again', async () => {
    const id = await editor.inHand();
    await editor.press('Shift+i');
    await until('the question', () => editor.has('ignore-dialog'));
    assert.equal((await editor.focus()).id, 'ignore-article');
    await editor.press('ARROW_DOWN', 'Enter');
    await until('the issue to be gone', async () => !(await editor.rows()).some((row) => row.id === id));
    await editor.press('Control+z');
    await until('the issue to be back', async () => (await editor.rows()).some((row) => row.id === id));
    await editor.press('Control+Shift+z');
    await until('the issue to be gone', async () => !(await editor.rows()).some((row) => row.id === id));
    await editor.press('Control+Shift+m');
    await until('the list', () => editor.has('profile-word'));
    await editor.enter('[data-testid="profile-flag"]');
    await until('the word to be gone', async () => !(await editor.has('profile-word')));
    await editor.press('Escape');
    await until('the issue to be back', async () => (await editor.rows()).some((row) => row.id === id));
  });

  it('reaches beyond the issue from the form of a reason, by Tab', async () => {
    const [first] = await editor.rows();
    const id = first?.id ?? assert.fail('there is no issue');
    await editor.take(id);
    await editor.press('Shift+r');
    await until('the form', () => editor.has('reason-field'));
    // Reject, cancel, never in this article, never these words.
    await editor.press('TAB', 'TAB', 'TAB', 'TAB');
    const focused = await editor.driver.executeScript(() =>
      document.activeElement?.getAttribute('data-testid'),
    );
    assert.equal(focused, 'leave-alone');
    await editor.press('Enter');
    await until('the question', () => editor.has('ignore-dialog'));
    await editor.press('Enter');
    await until('the issue to be gone', async () => !(await editor.rows()).some((row) => row.id === id));
    await editor.click('action-undo');
    await until('the issue to be back', async () => (await editor.rows()).some((row) => row.id === id));
  });

  it('gives a command another key, and takes a key from another command only when told', async () => {
    await editor.press('?');
    await until('the keys', () => editor.has('keys-help'));
    await editor.enter('[data-testid="keys-change"][data-command="confirm"]');
    await until('the question', () => editor.has('keys-waiting'));
    await editor.press('r');
    await until('the clash to be named', async () => /Reject/.test(await editor.textOf('keys-waiting')));
    await editor.press('u');
    await until('the key to be taken', async () => !(await editor.has('keys-waiting')));
    await editor.press('Escape');
    await until('the keys to be gone', async () => !(await editor.has('keys-help')));
    const { decided } = await editor.progress();
    await editor.press('u');
    await editor.untilDecided(decided + 1);
    await editor.press('Control+z');
    await until('the step to be undone', async () => (await editor.progress()).decided === decided);
  });

  it('says how often a rule was right, beside its next issue', async () => {
    const { decided } = await editor.progress();
    await editor.press('r');
    await editor.untilDecided(decided + 1);
    await editor.press('Control+Shift+m');
    await until('what was learned', () => editor.has('profile-learned'));
    assert.match(await editor.textOf('profile-learned'), /accepted 0 of 1/);
    await editor.press('Escape');
    await editor.press('Control+z');
    await until('the step to be undone', async () => (await editor.progress()).decided === decided);
  });

  it('checks the house style from the moment that it is chosen', async () => {
    const { total } = await editor.progress();
    await editor.press('Control+,');
    await until('the settings', () => editor.has('settings-dialog'));
    await editor.driver.executeScript(() => {
      const house = document.querySelector('[data-testid="house"]');
      /** @type {HTMLDetailsElement} */ (house).open = true;
      const select = document.querySelector('[data-testid="house-apostrophe"]');
      /** @type {HTMLSelectElement} */ (select).focus();
    });
    await editor.driver.executeScript(() => {
      const select = /** @type {HTMLSelectElement} */ (
        document.querySelector('[data-testid="house-apostrophe"]')
      );
      select.value = 'straight';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await editor.window.screenshot('settings');
    await editor.press('Escape');
    await until('more to be found', async () => (await editor.progress()).total > total);
  });

  it('remembers keys, house style and place after a restart', async () => {
    await editor.press('F8', 'F8');
    const there = await editor.inHand();
    const { total } = await editor.progress();
    await editor.openFromLibrary((words) => !words.includes(TITLE));
    await until('another issue in hand', async () => (await editor.inHand()) !== there);
    await editor.openFromLibrary((words) => words.includes(TITLE));
    await until('the same issue in hand', async () => (await editor.inHand()) === there);
    await editor.close();
    await editor.start({ data });
    await editor.ready();
    assert.equal(await editor.inHand(), there);
    assert.equal((await editor.progress()).total, total);
    const { decided } = await editor.progress();
    await editor.press('u');
    await editor.untilDecided(decided + 1);
  });
});
