// An article in a language without rules: the window permanently shows that it was not checked.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

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
    const desk = standing({ folder, file });

    it('is said not to be checked, without a score', async () => {
      assert.match(await desk.textOf('unchecked'), new RegExp(`^Not checked: .*${language}`));
      assert.equal(await desk.textOf('status-unchecked'), 'Not checked');
      assert.equal(await desk.has('score'), false);
      await desk.window.screenshot(`unchecked-${language}`);
      await desk.press('Control+i');
      await until('the reason', () => desk.has('quality-unchecked'));
      await desk.press('Escape');
    });

    it('is not done when it was saved, and the queue says why', async () => {
      await desk.press('Control+s');
      await until('it to be saved', async () => (await desk.notices()).includes('saved'));
      await desk.press('Control+0');
      await until('the queue', () => desk.has('queue-unchecked'));
      assert.equal(await desk.textOf('queue-unchecked'), 'Not checked');
      assert.doesNotMatch(await desk.textOf('queue-progress'), /[1-9]\d* done/);
      await desk.window.screenshot(`unchecked-queue-${language}`);
    });
  });
