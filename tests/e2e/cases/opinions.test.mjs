// A corrected version of the article is pasted, and its changes are reviewed like issues, up to the saved file.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const ARTICLE = `La bibliothèque municipale rouvre lundi

La bibliothèque municipale rouvre lundi après six mois de travaux, annonce la mairie.

Les lecteurs y trouveront douze mille livres, une salle de travail et un café ouvert sur le jardin.
`;
const CORRECTED = ARTICLE.replace('rouvre lundi après', 'rouvre mardi après').replace(
  'une salle de travail',
  'deux salles de lecture',
);

describe('a corrected version', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-opinions-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, ARTICLE);
  const editor = standing({ folder, file });

  it('is pasted, and its changes are listed with their source', async () => {
    await editor.press('Control+Alt+v');
    await until('the dialog', () => editor.has('corrected-field'));
    await editor.driver.executeScript((/** @type {string} */ text) => {
      document.execCommand('insertText', false, text);
    }, CORRECTED);
    await editor.press('Control+Enter');
    await until('the issues', () => editor.has('issue-source'));
    assert.match(await editor.textOf('issue-source'), /Corrected version|Version corrigée/);
    assert.equal((await editor.progress()).total, 2);
    await editor.window.screenshot('corrected-version');
  });

  it('is accepted change by change, and saved', async () => {
    for (const decided of [1, 2]) {
      await editor.press('a');
      await editor.untilDecided(decided);
    }
    await editor.save();
    await until('the file', async () => (await editor.notices()).includes('saved'));
    assert.equal(readFileSync(join(folder, 'article.corrected.txt'), 'utf8'), CORRECTED);
  });
});
