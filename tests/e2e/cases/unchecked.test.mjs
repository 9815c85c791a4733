// An article in a language without rules: the window permanently shows that it was not checked.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const ARTICLES = {
  German:
    'Der Bürgermeister hat gestern die neue Brücke eröffnet, und viele Leute haben in der Sonne auf den ersten Zug gewartet.',
  Spanish:
    'El alcalde inauguró ayer el puente nuevo, y mucha gente esperaba bajo el sol la llegada de los primeros trenes del día.',
};

for (const [language, words] of Object.entries(ARTICLES))
  describe(`an article in ${language}`, { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-unchecked-'));
    const file = join(folder, 'article.txt');
    writeFileSync(file, words);
    const editor = standing({ folder, file });

    it('is said not to be checked, without a score', async () => {
      assert.match(await editor.textOf('unchecked'), new RegExp(`^Not checked: .*${language}`));
      assert.equal(await editor.textOf('status-unchecked'), 'Not checked');
      assert.equal(await editor.has('score'), false);
      await editor.window.screenshot(`unchecked-${language}`);
      await editor.press('Control+i');
      await until('the reason', () => editor.has('quality-unchecked'));
      await editor.press('Escape');
    });

    it('is not done when it was saved, and the queue says why', async () => {
      await editor.press('Control+s');
      await until('it to be saved', async () => (await editor.notices()).includes('saved'));
      await editor.press('Control+0');
      await until('the queue', () => editor.has('queue-unchecked'));
      assert.equal(await editor.textOf('queue-unchecked'), 'Not checked');
      assert.doesNotMatch(await editor.textOf('queue-progress'), /[1-9]\d* done/);
      await editor.window.screenshot(`unchecked-queue-${language}`);
    });
  });
