// The saved file equals the output of the command: with nothing decided, and with everything that is safe.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TEXT, article } from '../driver/article.mjs';
import { check, fixed } from '../driver/command.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('saving', { timeout: 120_000 }, () => {
  const { folder, file, corrected } = article();
  const safe = check(file).filter((issue) => issue.suggestions[0]?.applicability === 'safe').length;
  const editor = standing({ folder, file });

  it('without a decision gives the same bytes', async () => {
    await editor.press('Control+s');
    await until('the file to be there', () => existsSync(corrected));
    assert.equal(readFileSync(corrected, 'utf8'), TEXT);
  });

  it('after all safe suggestions gives what the command writes', async () => {
    assert.ok(safe > 0, 'the article has no issue with a safe suggestion');
    const before = statSync(corrected).ino;
    await editor.acceptSafe();
    await editor.untilDecided(safe);
    await editor.press('Control+s');
    await until('the file to be written again', () => statSync(corrected).ino !== before);
    assert.deepEqual(readFileSync(corrected), fixed('--safe', file));
  });

  it('takes all safe ones back in one step', async () => {
    await editor.press('Control+z');
    await editor.untilDecided(0);
  });
});
