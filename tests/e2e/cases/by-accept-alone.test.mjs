// Every golden article from opening to saving with one key: no press fails, nothing with a suggestion stays open, and
// the saved file has only issues that the window counts as open.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../desk/command.mjs';
import { goldenArticles } from '../desk/places.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

/** Maximum number of presses for an article; more than any has issues. */
const MOST_PRESSES = 90;

for (const { name, path } of goldenArticles())
  describe(`${name} by A alone`, { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-article-'));
    const file = join(folder, 'article.txt');
    copyFileSync(path, file);
    const desk = standing({ folder, file });

    /**
     * Returns the open issues, and those without a suggestion among them; an article without any issue shows no
     * figures.
     */
    async function open() {
      const { decided, total } = await desk.progress();
      return Number.isNaN(total) ? 0 : total - decided;
    }

    it('is decided and saved', async () => {
      // An issue without a suggestion needs the editor's own words; the next one may have a suggestion.
      let passed = 0;
      for (let presses = 0; passed < (await open()); presses += 1) {
        assert.ok(presses < MOST_PRESSES, `${presses} presses and no end`);
        if ((await desk.has('accept')) && (await desk.isEnabled('accept'))) {
          await desk.decide('a');
          passed = 0;
        } else {
          await desk.press('j');
          passed += 1;
        }
      }
      assert.deepEqual(
        (await desk.notices()).filter((code) => code !== 'all-decided' && code !== 'cannot'),
        [],
      );
      const left = await open();
      await desk.save();
      const saved = join(folder, 'article.corrected.txt');
      await until('the file to be there', () => existsSync(saved));
      assert.equal(check(saved).length, left);
    });
  });
