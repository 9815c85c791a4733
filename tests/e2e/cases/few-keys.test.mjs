// A whole review with few keys: from opening a sample to the saved correction, in less than forty presses.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../driver/command.mjs';
import { sample } from '../driver/places.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('a whole review', { timeout: 180_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-article-'));
  const file = join(folder, 'article.txt');
  copyFileSync(sample(), file);
  const issues = check(file);
  let presses = 0;
  const editor = standing({ folder, file });

  /** @param {string} chord */
  async function press(chord) {
    presses += 1;
    await editor.press(chord);
    await editor.quiet();
  }

  it('takes under forty key presses', async (test) => {
    assert.ok(issues.length >= 15, `the sample has only ${issues.length} issues`);
    presses += 2;
    await editor.acceptSafe();
    await editor.quiet();
    for (;;) {
      const { decided, total } = await editor.progress();
      if (decided === total) break;
      // Issues with a suggestion are accepted; the others are confirmed for the author.
      presses += 1;
      await editor.decide((await editor.has('accept')) && (await editor.isEnabled('accept')) ? 'a' : 'c');
    }
    await press('Control+s');
    await until('the correction to be there', () => existsSync(join(folder, 'article.corrected.txt')));
    test.diagnostic(`${issues.length} issues, ${presses} key presses`);
    assert.ok(presses < 40, `${presses} key presses for ${issues.length} issues`);
  });
});
