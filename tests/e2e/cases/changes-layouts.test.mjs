// Changes of a long article: complete in every layout and size, and scrolled to the change that the bar names.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const folder = mkdtempSync(join(tmpdir(), 'copydesk-long-'));
const file = join(folder, 'port.txt');
const SENTENCES = [
  'La mairie ouvre le chantier du quai nord',
  'Les pêcheurs vendent leur poisson avant le lever du jour',
  'Le musée expose les cartes marines du capitaine',
  'Une école de voile accueille les enfants du quartier',
  'Le vent du large a couché trois arbres sur la route',
  'Les habitants réclament un bus vers la gare',
  'La directrice du théâtre annonce une saison plus courte',
  'Un boulanger distribue son pain aux sinistrés',
  'Le phare éclaire de nouveau la passe',
  'Les archives gardent les plans du vieux marché',
  'La pluie a rempli les citernes du jardin',
];
writeFileSync(
  file,
  Array.from({ length: 160 }, (_, at) => {
    const pick = (/** @type {number} */ step) => SENTENCES[(at * step + Math.floor(at / 11)) % 11];
    return at % 3 === 0
      ? `${pick(1)} , et le maire ${at} s’en réjouit. ${pick(3)}. ${pick(5)}.`
      : `${pick(2)}. ${pick(4)}, dit la note ${at}. ${pick(6)}.`;
  }).join('\n\n'),
);

describe('the changes of a long article', { timeout: 180_000 }, () => {
  const editor = standing({ folder, file }, async (editor) => {
    await editor.ready();
    await editor.acceptSafe();
    await until('something to be decided', async () => (await editor.progress()).decided > 10);
    await editor.quiet();
    await editor.press('Control+2');
    await until('the changes to be shown', () => editor.has('change-row'));
  });

  /** @param {string} where */
  async function whole(where) {
    await until(`the named change to be in sight: ${where}`, async () => (await editor.changeRows()).current);
    const { rows, blank, clipped, bare } = await editor.changeRows();
    assert.ok(rows > 1, `${where}: ${rows} rows in sight`);
    assert.deepEqual({ blank, clipped, bare }, { blank: 0, clipped: 0, bare: 0 }, where);
  }

  it('are opened at the change that the bar names', async () => {
    await until('a change to be named', async () => /^\d+ \/ \d+$/.test((await editor.changeRows()).count));
    await whole('opened');
  });

  it('are whole and at the named change in every layout, after every switch', async () => {
    for (const key of ['j', '2', 'k', 'k', 'k', '1', '3', 'j', '4', '2', '1']) {
      await editor.press(key);
      await whole(`after ${key}`);
      await editor.window.screenshot(`changes-after-${key}`);
    }
  });

  it('are whole after the window changed its size', async () => {
    const window = editor.driver.manage().window();
    const before = await window.getRect();
    for (const [width, height] of /** @type {const} */ ([
      [1040, 700],
      [1400, 860],
    ])) {
      await window.setRect({ width, height });
      await whole(`at ${width} × ${height}`);
      await editor.press('2');
      await whole(`inline at ${width} × ${height}`);
      await editor.press('1');
    }
    await window.setRect(before);
  });

  it('are at the first one after another comparison', async () => {
    await editor.press('k');
    await editor.press('v');
    await until('the versions to be listed', () => editor.has('version'));
    assert.equal((await editor.focus()).id, 'version-compare');
    await editor.press('Enter');
    await until('the first change to be named', async () => /^1 \//.test((await editor.changeRows()).count));
    await whole('compared');
  });

  it('have their bar free of notices', async () => {
    await editor.save();
    await until('a notice', async () => (await editor.notices()).includes('saved'));
    assert.equal(await editor.overlap('[data-testid="notices"]', '[data-testid="change-bar"]'), false);
    await whole('with a notice');
  });
});
