// A morning with forty articles, by keyboard alone: from the import of a folder to the export as tracked Word files.
// Prints what each step costs: key presses, and seconds with the waits of the test.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { paragraphsOf } from '../driver/command.mjs';
import { documentOf, docx } from '../driver/docx.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';
import { answerPath, missing } from '../driver/system-dialog.mjs';

const COUNT = 40;
/** The numbers of the articles with the most errors. */
const WORST = [7, 19, 33];
const BODY =
  'La commune de Montreval a présenté son budget devant une salle comble. Les habitants ont posé des questions ' +
  'pendant deux heures, et la directrice des services a répondu à chacun sans perdre patience.';
const CLAIM = 'Le maire de Montreval veut rénover la halle avant la fin de l’année.';
const ERRORS = [
  'Les commerçants du du centre attendent la suite.',
  'La fête aura lieu samedi , comme chaque année.',
  'Le conseil se se réunira lundi, et et le public est invité.',
  'Une piste cyclable reliera les les deux rives , dit la mairie.',
];
/** @param {number} at */
const paragraphs = (at) => [
  `Montreval, dépêche numéro ${at}`,
  CLAIM,
  `${BODY} C’était la séance numéro ${at}.`,
  ...(WORST.includes(at) ? ERRORS : ERRORS.slice(0, 1)),
];

describe('a morning', { timeout: 600_000, skip: missing() }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-morning-'));
  const [inbox, out] = [join(folder, 'inbox'), join(folder, 'out')];
  mkdirSync(inbox);
  mkdirSync(out);
  for (let at = 1; at <= COUNT; at += 1)
    writeFileSync(join(inbox, `depeche-${String(at).padStart(2, '0')}.docx`), docx(paragraphs(at)));

  const editor = standing({ folder }, (editor) =>
    until('the first screen', () => editor.has('open-sample'), 30_000),
  );

  /** @type {{ step: string, keys: number, seconds: number }[]} */
  const log = [];
  let keys = 0;
  /** @param {...string} chords */
  async function press(...chords) {
    keys += chords.length;
    await editor.press(...chords);
  }
  /** @param {string} text */
  async function type(text) {
    keys += text.length;
    await editor.type(text);
  }
  /** @param {string} title @param {string} path */
  async function choose(title, path) {
    keys += await answerPath(title, path);
  }
  /**
   * Runs a step, and notes the keys and seconds that it took.
   * @param {string} step
   * @param {() => Promise<unknown>} perform
   */
  function morning(step, perform) {
    it(step, async () => {
      keys = 0;
      const begun = performance.now();
      await perform();
      log.push({ step, keys, seconds: (performance.now() - begun) / 1000 });
    });
  }
  after(() => {
    const sum = log.reduce(
      (all, { keys, seconds }) => ({ keys: all.keys + keys, seconds: all.seconds + seconds }),
      {
        keys: 0,
        seconds: 0,
      },
    );
    for (const { step, keys, seconds } of [...log, { step: 'in all', ...sum }])
      console.log(`${step.padEnd(58)} ${String(keys).padStart(5)} keys ${seconds.toFixed(1).padStart(6)} s`);
  });

  /** Returns the files of the articles that the list shows, from its top, and which one is selected. */
  const list = () =>
    /** @type {Promise<{ rows: string[], at: number }>} */ (
      editor.driver.executeScript(() => {
        const rows = [...document.querySelectorAll('[data-testid="queue-row"]')];
        const fileOf = (/** @type {Element} */ row) =>
          row.querySelector('[data-testid="queue-file"]')?.textContent ?? '';
        return { rows: rows.map(fileOf), at: rows.findIndex((row) => row.classList.contains('on')) };
      })
    );
  const files = async () => (await list()).rows;
  /** Returns how many articles the list has, shown or not. */
  const found = async () => {
    const table = '[data-testid="queue"] [role="table"]';
    const rows = await editor.driver.executeScript(
      (/** @type {string} */ selector) => document.querySelector(selector)?.getAttribute('aria-rowcount'),
      table,
    );
    return Number(rows) - 1;
  };
  /**
   * Moves the focus until it is on an element.
   * @param {string} id
   * @param {string} chord
   */
  async function focusOn(id, chord = 'TAB') {
    for (let times = 0; times < 60; times += 1) {
      if ((await editor.focus()).id === id) return;
      await press(chord);
    }
    throw new Error(`the focus does not come to ${id}`);
  }

  /**
   * Selects an article of the list.
   * @param {string} file
   */
  async function select(file) {
    for (;;) {
      const { rows, at } = await list();
      const wanted = rows.indexOf(file);
      assert.ok(wanted >= 0, `${file} is not among ${rows.join(', ')}`);
      if (at === wanted) return;
      await press(at < wanted ? 'j' : 'k');
      await until('another article', async () => (await list()).at !== at);
    }
  }

  morning('moves the samples to the trash', async () => {
    await press('Control+0');
    await until('the queue', () => editor.has('queue-row'));
    await press('j', 'Control+a', 'DELETE');
    await until('an empty queue', async () => (await files()).length === 0);
  });

  morning(`imports a folder of ${COUNT} articles`, async () => {
    await press('Control+Shift+o');
    await choose('Import a folder', inbox);
    await until('the articles', async () => (await editor.has('queue')) && (await found()) >= COUNT, 60_000);
    await until('the import to be told', async () => (await editor.notices()).includes('import'), 30_000);
    assert.equal(await found(), COUNT);
  });

  morning('finds a name in all of them', async () => {
    await press('Control+f');
    await until('the dialog', async () => (await editor.focus()).id === 'many-field');
    await type('Montreval');
    await press('Enter');
    await until('the hits', async () =>
      (await editor.textOf('many-state')).startsWith(`${3 * COUNT} results in ${COUNT} articles`),
    );
    await press('Escape');
    await until('the dialog to be gone', async () => !(await editor.has('find-many')));
  });

  for (const place of WORST.keys())
    morning(`reviews and saves the worst article that waits, no. ${place + 1}`, async () => {
      if (place === 0) {
        // The worst is at the top.
        const [worst] = await files();
        await select(worst ?? '');
        await press('o');
      } else await press('n');
      await editor.ready();
      const title = await editor.driver.executeScript(
        () => document.querySelector('[data-testid="article-text"] .cm-line')?.textContent,
      );
      assert.ok(
        WORST.some((at) => title === paragraphs(at)[0]),
        `${title} is not one of the worst`,
      );
      await press('Control+Shift+a');
      await until('the preview', () => editor.has('bulk'));
      await press('Enter');
      await until('the preview to be gone', async () => !(await editor.has('bulk')));
      await editor.quiet();
      for (;;) {
        const { decided, total } = await editor.progress();
        if (decided === total) break;
        keys += 1;
        await editor.decide((await editor.has('accept')) && (await editor.isEnabled('accept')) ? 'a' : 'c');
      }
      await press('Control+s');
      await until('it to be saved', async () => (await editor.notices()).includes('saved'));
    });

  morning('replaces a term in all articles, after a preview', async () => {
    await press('Control+0');
    await until('the queue', async () => (await editor.has('queue')) && (await found()) === COUNT);
    await press('Control+h');
    await until('the dialog', async () => (await editor.focus()).id === 'many-field');
    await press('Control+a');
    await type('la halle');
    await focusOn('many-replacement');
    await type('le marché couvert');
    await press('Enter');
    await until('the preview', async () =>
      (await editor.textOf('many-state')).startsWith(`${COUNT} results in ${COUNT} articles`),
    );
    const shown = await editor.driver.executeScript(() => {
      const hit = document.querySelector('[data-testid="many-hit"]');
      return [hit?.querySelector('del')?.textContent, hit?.querySelector('ins')?.textContent];
    });
    assert.deepEqual(shown, ['la halle', 'le marché couvert']);
    await press('Control+Enter');
    await until('it to be done', async () => (await editor.notices()).includes('replaced-many'), 60_000);
    assert.equal(await editor.has('find-many'), false);
  });

  /** @type {string[]} */
  const deleted = [];
  morning('deletes two articles and restores one', async () => {
    for (const left of [COUNT - 1, COUNT - 2]) {
      await press('j');
      const { rows, at } = await list();
      deleted.push(rows[at] ?? assert.fail('no article is selected'));
      await press('DELETE');
      await until('it to be gone', async () => (await found()) === left);
    }
    await focusOn('shelf-trash');
    await press('Enter');
    await until('the trash', async () => {
      const there = await files();
      return deleted.every((file) => there.includes(file));
    });
    await press('Escape');
    await select(deleted[0] ?? '');
    await press('y');
    await until('it to be restored', async () => !(await files()).includes(deleted[0] ?? ''));
    assert.ok((await files()).includes(deleted[1] ?? ''));
    await focusOn('shelf-all', 'Shift+TAB');
    await press('Enter');
    await until('the queue', async () => (await found()) === COUNT - 1);
    await press('Escape');
  });

  morning('exports all as Word files with tracked changes', async () => {
    await press('j', 'Control+a', 'Control+Shift+f');
    await until('the dialog', () => editor.has('export-folder'));
    await press('Enter');
    await choose('Folder for the exported articles', out);
    await until('it to be done', async () => (await editor.notices()).includes('job'), 60_000);
    const written = readdirSync(out);
    assert.equal(written.length, COUNT - 1);
    assert.ok(!written.some((name) => name.startsWith(deleted[1]?.replace('.docx', '') ?? '?')));
    for (const name of written) assert.match(name, /\.tracked\.docx$/);
  });

  it('changed no original, and the tracked files hold the correction beside the former words', () => {
    for (let at = 1; at <= COUNT; at += 1) {
      const name = `depeche-${String(at).padStart(2, '0')}`;
      assert.deepEqual(readFileSync(join(inbox, `${name}.docx`)), docx(paragraphs(at)));
    }
    for (const name of readdirSync(out).slice(0, 5)) {
      const file = join(out, name);
      // The command reads a tracked file as its editor would, with the changes accepted.
      assert.equal(paragraphsOf(file)[1], CLAIM.replace('la halle', 'le marché couvert'));
      const xml = documentOf(file);
      assert.match(xml, /<w:delText[^>]*>halle<\/w:delText>/);
      assert.match(xml, /<w:ins [^>]*><w:r><w:t[^>]*>couvert<\/w:t>/);
    }
  });
});
