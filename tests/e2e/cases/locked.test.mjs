// Text that must not be edited: shown as locked, typing refused with the reason, its issues listed as locked.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

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
  const desk = standing({ folder, file });
  const text = () => desk.textOf('article-text');
  const statuses = async () => (await desk.rows()).map((row) => row.status);

  it('have a padlock that says why', async () => {
    const labels = await desk.driver.executeScript(() =>
      [...document.querySelectorAll('.cd-lock')].map((lock) => lock.getAttribute('aria-label')),
    );
    assert.deepEqual(labels, [
      'Locked by a translation tool.',
      'Locked and not checked: marked as not to be translated.',
    ]);
    await desk.window.screenshot('locked');
    await desk.driver.executeScript(() => (document.documentElement.dataset['theme'] = 'dark'));
    await desk.window.screenshot('locked-dark');
    await desk.driver.executeScript(() => (document.documentElement.dataset['theme'] = 'light'));
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
      await desk.caretAt('public', 2);
      await desk.press(...keys);
      await until('the reason', async () => (await desk.notices()).includes('locked-segment'));
      assert.equal(await text(), before, keys.join(' '));
      await desk.press('Escape', 'Escape');
      await until('the notice to be gone', async () => !(await desk.notices()).includes('locked-segment'));
    }
    // Also at the edge, where a merge would change it.
    await desk.caretAt('Le public attendait la fin , sans rien savoir.');
    await desk.press('BACK_SPACE');
    await until('the reason', async () => (await desk.notices()).includes('locked-segment'));
    assert.equal(await text(), before);
    await desk.press('Escape', 'Escape');
  });

  it('have their issues listed as locked, and counted nowhere', async () => {
    assert.deepEqual(await statuses(), ['open', 'locked', 'open']);
    assert.deepEqual(await desk.progress(), { decided: 0, total: 2 });
    assert.match(await desk.textOf('list-heading'), /2 open · 0 decided/i);
    assert.match(await desk.textOf('accept-safe'), /2/);
    const locked = (await desk.rows())[1]?.id ?? assert.fail('no issue');
    for (const key of ['a', 'r', 'c', 'e', 'o']) {
      // A key that accepts goes on to the next open issue.
      await desk.take(locked);
      await desk.press('Escape');
      await desk.press(key);
      await until(`the reason for ${key}`, async () => (await desk.notices()).includes('cannot'));
      await desk.press('Escape');
      await until('the notice to be gone', async () => !(await desk.notices()).includes('cannot'));
    }
    await desk.window.screenshot('locked-issue');
    await desk.press('Control+Shift+a');
    await desk.untilDecided(2);
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
  const desk = standing({ folder, file });

  it('are not offered, and the key to accept goes on', async () => {
    const [kept, free] = await desk.rows();
    await desk.take(kept?.id ?? assert.fail('no issue'));
    await desk.press('Escape');
    assert.match(await desk.textOf('issue-no-suggestion'), /cannot be written into this file/);
    assert.equal(await desk.isEnabled('accept'), false);
    await desk.press('a');
    await until('the reason', async () => (await desk.notices()).includes('cannot'));
    await desk.press('a');
    await desk.untilDecided(1);
    const now = await desk.rows();
    assert.deepEqual(
      now.map(({ id, status }) => [id, status]),
      [
        [kept.id, 'open'],
        [free?.id, 'accepted'],
      ],
    );
  });
});
