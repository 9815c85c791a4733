// Every golden article from opening to saving with one key: no press fails, nothing with a suggestion stays open, and
// the saved file has only issues that the window counts as open.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../driver/command.mjs';
import { goldenArticles } from '../driver/places.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** Maximum number of presses for an article; more than any has issues. */
const MOST_PRESSES = 90;

for (const { name, path } of goldenArticles())
  describe(`${name} by A alone`, { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-article-'));
    const file = join(folder, 'article.txt');
    copyFileSync(path, file);
    const editor = standing({ folder, file });

    /**
     * Returns the open issues, and those without a suggestion among them; an article without any issue shows no
     * figures.
     */
    async function open() {
      const { decided, total } = await editor.progress();
      return Number.isNaN(total) ? 0 : total - decided;
    }

    it('is decided and saved', async () => {
      // An issue without a suggestion needs the editor's own words; the next one may have a suggestion.
      let passed = 0;
      for (let presses = 0; passed < (await open()); presses += 1) {
        assert.ok(presses < MOST_PRESSES, `${presses} presses and no end`);
        if ((await editor.has('accept')) && (await editor.isEnabled('accept'))) {
          await editor.decide('a');
          passed = 0;
        } else {
          await editor.press('j');
          passed += 1;
        }
      }
      assert.deepEqual(
        (await editor.notices()).filter((code) => code !== 'all-decided' && code !== 'cannot'),
        [],
      );
      const left = await open();
      await editor.save();
      const saved = join(folder, 'article.corrected.txt');
      await until('the file to be there', () => existsSync(saved));
      assert.equal(check(saved).length, left);
    });
  });
