// Paragraphs split and merged with the usual keys, undone, and saved, in three formats.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { paragraphsOf } from '../driver/command.mjs';
import { ROOT } from '../driver/places.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const FIRST = 'Les commerçants s’installent vendredi.';
const SECOND = 'Le public entre samedi à dix heures.';
const TEXT = `Le marché couvert rouvre ses portes\n\n${FIRST}\n\n${SECOND}\n\nLa place sera fermée aux voitures.\n`;

/** @type {Record<string, (file: string) => void>} */
const ARTICLES = {
  txt: (file) => writeFileSync(file, TEXT),
  md: (file) => writeFileSync(file, `# ${TEXT}`),
  docx: (file) => copyFileSync(join(ROOT, 'crates/formats/tests/fixtures/pandoc-article.docx'), file),
};

for (const [extension, write] of Object.entries(ARTICLES))
  describe(`paragraphs in ${extension}`, { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-paragraphs-'));
    const file = join(folder, `article.${extension}`);
    const saved = join(folder, `article.corrected.${extension}`);
    write(file);
    const editor = standing({ folder, file });

    /**
     * Waits until the text has these consecutive lines.
     * @param {string[]} wanted
     */
    const shows = (...wanted) =>
      until(`the lines ${wanted.join(' | ')}`, async () =>
        `\n${(await editor.lines()).join('\n')}\n`.includes(`\n${wanted.join('\n')}\n`),
      );
    const undone = async () => {
      await editor.quiet();
      await editor.press('Control+z');
      await shows(FIRST, SECOND);
      await editor.quiet();
      assert.equal(await editor.isEnabled('undo'), false, 'one step was not all');
    };

    it('are split by Enter', async () => {
      await editor.caretAt('s’installent');
      await editor.press('Enter');
      await shows('Les commerçants ¶s’installent vendredi.');
      await undone();
    });

    it('are merged by Backspace at the start', async () => {
      await editor.caretAt('Le public entre');
      await editor.press('BACK_SPACE');
      await shows(`${FIRST} ${SECOND}`);
      await undone();
    });

    it('are merged by Delete at the end', async () => {
      await editor.caretAt('vendredi.', 'vendredi.'.length);
      await editor.press('DELETE');
      await shows(`${FIRST} ${SECOND}`);
      await undone();
    });

    it('are merged by what replaces a selection over both, and kept apart by Enter', async () => {
      const kept = 'Les commerçants s’installent';
      const rest = 'public entre samedi à dix heures.';
      for (const { keys, lines } of [
        { keys: ['DELETE'], lines: [`${kept} ${rest}`] },
        { keys: ['BACK_SPACE'], lines: [`${kept} ${rest}`] },
        { keys: ['x'], lines: [`${kept} x${rest}`] },
        { keys: ['Enter'], lines: [kept, rest] },
      ]) {
        await editor.caretAt('vendredi.');
        // The words, the end of the paragraph, and the first word of the next one.
        for (let count = 'vendredi.'.length + 1 + 'Le '.length; count > 0; count -= 1)
          await editor.press('Shift+ARROW_RIGHT');
        await editor.press(...keys);
        await shows(...lines);
        assert.deepEqual(await editor.notices(), []);
        await undone();
      }
    });

    it('are saved as they are shown', async () => {
      const before = paragraphsOf(file);
      await editor.caretAt('s’installent');
      await editor.press('Enter');
      await shows('Les commerçants ¶s’installent vendredi.');
      await editor.caretAt('Le public entre');
      await editor.press('BACK_SPACE');
      await shows(`Les commerçants ¶s’installent vendredi. ${SECOND}`);
      await editor.quiet();
      await editor.press('Control+s');
      await until('the file to be there', () => existsSync(saved));
      const at = before.indexOf(FIRST);
      const after = ['Les commerçants', `s’installent vendredi. ${SECOND}`];
      assert.deepEqual(
        paragraphsOf(saved).map((text) => text.trim()),
        before.toSpliced(at, 2, ...after),
      );
    });
  });
