// Tracked changes and comments of the file, and the editor's comments, from the file to the saved file.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const SIGNED =
  '<office:change-info><dc:creator>Agence</dc:creator><dc:date>2026-03-02T09:00:00</dc:date></office:change-info>';
const INSERTED = '<text:change-start text:change-id="i"/> mardi soir<text:change-end text:change-id="i"/>';
const REGION = `<text:changed-region text:id="i"><text:insertion>${SIGNED}</text:insertion></text:changed-region>`;
const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:tracked-changes>${REGION}<text:changed-region text:id="d"><text:deletion>${SIGNED}<text:p><text:s/>et bruyante</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Le conseil a adopté${INSERTED} le budget de la ville.</text:p><text:p>La séance, longue<text:change text:change-id="d"/>, a réuni <office:annotation office:name="a"><dc:creator>Relecteur</dc:creator><dc:date>2026-03-03T10:00:00</dc:date><text:p>Vérifier le nombre.</text:p></office:annotation>trente élus<office:annotation-end office:name="a"/> dans la grande salle.</text:p></office:text></office:body></office:document>`;

describe('changes and comments of the file', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-remarks-'));
  const file = join(folder, 'conseil.fr.fodt');
  writeFileSync(file, FILE);
  const editor = standing({ folder, file });
  const text = () => editor.textOf('article-text');
  const statuses = () =>
    /** @type {Promise<string[]>} */ (
      editor.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid=remark]')].map((row) => row.getAttribute('data-status')),
      )
    );

  it('are listed and marked', async () => {
    await until('the article', async () => (await text()).includes('mardi soir'));
    await editor.press('Control+Shift+l');
    await until('the list', async () => (await statuses()).length === 3);
    const marked = await editor.driver.executeScript(() =>
      ['insertion', 'deletion', 'comment'].map(
        (kind) => document.querySelectorAll(`.cd-remark-${kind}`).length,
      ),
    );
    assert.deepEqual(marked, [1, 1, 1]);
    await editor.window.screenshot('remarks');
  });

  it('are decided by keyboard, and undone', async () => {
    await editor.press('DOWN', 'TAB', 'TAB', 'Enter');
    await until('the words to be back', async () => (await text()).includes('longue et bruyante, a réuni'));
    assert.deepEqual(await statuses(), ['left', 'rejected', 'left']);
    await editor.press('Control+z');
    await until('the change to be left again', async () => (await statuses())[1] === 'left');
    await editor.press('Control+Shift+l');
    await until('the list', async () => (await editor.focus()).id === 'remark-row');
    await until('the button', async () => {
      await editor.press('Shift+TAB');
      return (await editor.focus()).id === 'remarks-reject-all';
    });
    await editor.press('Enter');
    await until(
      'all changes to be rejected',
      async () => (await statuses()).join() === 'rejected,rejected,left',
    );
    await editor.press('Control+z');
    await until('all changes to be left again', async () => (await statuses()).join() === 'left,left,left');
    await editor.click('remarks-accept-all');
    await until(
      'all changes to be accepted',
      async () => (await statuses()).join() === 'accepted,accepted,left',
    );
    await editor.press('Control+z');
    await until('them to be left again', async () => (await statuses()).join() === 'left,left,left');
    await editor.click('remark-row');
    await editor.click('remark-accept');
    await until('the insertion to be accepted', async () => (await statuses())[0] === 'accepted');
  });

  it('are saved with a comment of the editor, and nothing else changes', async () => {
    await editor.driver.executeScript(() => {
      const line = [...document.querySelectorAll('.cm-line')].find((candidate) =>
        candidate.textContent?.includes('grande salle'),
      );
      const walker = document.createTreeWalker(/** @type {Node} */ (line), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf('grande salle') ?? -1;
        if (at < 0) continue;
        /** @type {HTMLElement} */ (document.querySelector('[data-testid=article-text]')).focus();
        document.getSelection()?.setBaseAndExtent(node, at, node, at + 'grande salle'.length);
      }
    });
    await editor.press('Control+Shift+c');
    await until('the field', async () => (await editor.focus()).id === 'comment-text');
    await editor.type('Laquelle ?');
    await editor.press('Enter');
    await until('the comment', () => editor.has('issue-message'));
    assert.equal(await editor.textOf('issue-message'), 'Laquelle ?');
    await editor.press('Control+s');
    const saved = join(folder, 'conseil.fr.corrected.fodt');
    const written = await until('the file', async () => {
      try {
        return readFileSync(saved, 'utf8');
      } catch {
        return '';
      }
    });
    const [, comment = ''] =
      /(<office:annotation office:name="__Annotation__cd1">.*?<\/office:annotation>)grande salle/.exec(
        written,
      ) ?? [];
    assert.match(comment, /<text:p>Laquelle \?<\/text:p>/);
    const expected = FILE.replace(REGION, '')
      .replace(INSERTED, ' mardi soir')
      .replace(
        'grande salle',
        `${comment}grande salle<office:annotation-end office:name="__Annotation__cd1"/>`,
      );
    assert.equal(written, expected);
  });
});
