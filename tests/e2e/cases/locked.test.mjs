// Text that must not be edited: shown as locked, typing refused with the reason, its issues listed as locked.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const UNIT = (/** @type {number} */ id, /** @type {string} */ attributes, /** @type {string} */ words) =>
  `<trans-unit id="${id}"${attributes}><source>One.</source><target>${words}</target></trans-unit>`;
const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0">
<file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>
${UNIT(1, '', 'Le maire est parti , dit-on dans la ville.')}
${UNIT(2, ' m:locked="true"', 'Le public attendait la fin , sans rien savoir.')}
${UNIT(3, ' translate="no"', 'Les élus ont voté la loi , à une voix près.')}
${UNIT(4, '', 'La pluie tombe depuis deux jours , et la rivière monte.')}
</body></file></xliff>
`;

describe('locked paragraphs', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-locked-'));
  const file = join(folder, 'article.xlf');
  writeFileSync(file, FILE);
  const editor = standing({ folder, file });
  const text = () => editor.textOf('article-text');
  const statuses = async () => (await editor.rows()).map((row) => row.status);

  it('have a padlock that says why', async () => {
    const labels = await editor.driver.executeScript(() =>
      [...document.querySelectorAll('.cd-lock')].map((lock) => lock.getAttribute('aria-label')),
    );
    assert.deepEqual(labels, [
      'Locked by a translation tool.',
      'Locked and not checked: marked as not to be translated.',
    ]);
    await editor.window.screenshot('locked');
    await editor.driver.executeScript(() => (document.documentElement.dataset['theme'] = 'dark'));
    await editor.window.screenshot('locked-dark');
    await editor.driver.executeScript(() => (document.documentElement.dataset['theme'] = 'light'));
  });

  it('take the caret and refuse typing', async () => {
    const before = await text();
    for (const keys of [
      ['x'],
      ['BACK_SPACE'],
      ['Enter'],
      ['Shift+Enter'],
      ['Control+Shift+ARROW_RIGHT', 'x'],
    ]) {
      await editor.caretAt('public', 2);
      await editor.press(...keys);
      await until('the reason', async () => (await editor.notices()).includes('locked-segment'));
      assert.equal(await text(), before, keys.join(' '));
      await editor.press('Escape', 'Escape');
      await until('the notice to be gone', async () => !(await editor.notices()).includes('locked-segment'));
    }
    // Also at the edge, where a merge would change it.
    await editor.caretAt('Le public attendait la fin , sans rien savoir.');
    await editor.press('BACK_SPACE');
    await until('the reason', async () => (await editor.notices()).includes('locked-segment'));
    assert.equal(await text(), before);
    await editor.press('Escape', 'Escape');
  });

  it('have their issues listed as locked, and counted nowhere', async () => {
    assert.deepEqual(await statuses(), ['open', 'locked', 'open']);
    assert.deepEqual(await editor.progress(), { decided: 0, total: 2 });
    assert.match(await editor.textOf('list-heading'), /2 open · 0 decided/i);
    assert.match(await editor.textOf('accept-safe'), /2/);
    const locked = (await editor.rows())[1]?.id ?? assert.fail('no issue');
    for (const key of ['a', 'r', 'c', 'e', 'o']) {
      // A key that accepts goes on to the next open issue.
      await editor.take(locked);
      await editor.press('Escape');
      await editor.press(key);
      await until(`the reason for ${key}`, async () => (await editor.notices()).includes('cannot'));
      await editor.press('Escape');
      await until('the notice to be gone', async () => !(await editor.notices()).includes('cannot'));
    }
    await editor.window.screenshot('locked-issue');
    await editor.acceptSafe();
    await editor.untilDecided(2);
    assert.deepEqual(await statuses(), ['accepted', 'locked', 'accepted']);
    assert.match(await text(), /Le public attendait la fin , sans/);
  });
});

const REPEATED = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="en" target-language="fr" datatype="plaintext"><body>
<trans-unit id="1"><source/><target>Le maire est parti hier soir avec le conseil.</target></trans-unit>
<trans-unit id="2"><source/><target>Le maire est parti<x id="1"/> hier soir avec le conseil.</target></trans-unit>
${UNIT(3, '', 'La pluie tombe depuis deux jours , et la rivière monte.')}
</body></file></xliff>
`;

describe('suggestions that the file cannot hold', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-refused-'));
  const file = join(folder, 'article.xlf');
  writeFileSync(file, REPEATED);
  const editor = standing({ folder, file });

  it('are not offered, and the key to accept goes on', async () => {
    const [kept, free] = await editor.rows();
    await editor.take(kept?.id ?? assert.fail('no issue'));
    await editor.press('Escape');
    assert.match(await editor.textOf('issue-no-suggestion'), /cannot be written into this file/);
    assert.equal(await editor.isEnabled('accept'), false);
    await editor.press('a');
    await until('the reason', async () => (await editor.notices()).includes('cannot'));
    await editor.press('a');
    await editor.untilDecided(1);
    const now = await editor.rows();
    assert.deepEqual(
      now.map(({ id, status }) => [id, status]),
      [
        [kept.id, 'open'],
        [free?.id, 'accepted'],
      ],
    );
  });
});
