// A LanguageTool server is turned on in the settings and asked; its suggestion is accepted and saved.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { LanguageTool } from '../driver/languagetool.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** Sent in two requests. */
const ARTICLE = [
  'La bibliothèque municipale rouvre lundi',
  ...Array.from(
    { length: 40 },
    (_, at) =>
      `La salle ${at + 1} de la bibliothèque municipale rouvre au public après six mois de travaux, annonce la mairie. ` +
      'Les lecteurs y trouveront douze mille livres, une table de travail et un café ouvert sur le jardin. '.repeat(
        3,
      ),
  ).map((paragraph) => paragraph.trim()),
].join('\n\n');
const PARAGRAPHS = 41;

const section = '[data-testid="provider-languagetool"]';

describe('a server for second opinions', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-ask-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, ARTICLE);
  const server = new LanguageTool({ 'rouvre lundi': 'rouvre mardi', 'La salle 40': 'La pièce 40' });
  before(() => server.start());
  after(() => server.stop());
  const editor = standing({ folder, file });

  /** @param {string} code the beginning of the notice's code */
  const notice = async (code) => {
    const find = () =>
      editor.driver.executeScript((/** @type {string} */ start) => {
        const found = document.querySelector(`[data-testid="notice"][data-code^="${start}"]`);
        return found instanceof HTMLElement ? found.innerText : null;
      }, code);
    return /** @type {string} */ (await until(`the notice ${code}`, find, 20_000));
  };

  /**
   * Sets the address, and leaves the field.
   * @param {string} address
   */
  const enterAddress = async (address) => {
    await editor.driver.executeScript((/** @type {string} */ part) => {
      const field = document.querySelector(`${part} [data-testid="provider-address"]`);
      /** @type {HTMLInputElement} */ (field).focus();
      /** @type {HTMLInputElement} */ (field).select();
    }, section);
    await editor.type(address);
    await editor.press('TAB');
  };

  /** Whether the switch of the server is on. */
  const isOn = () =>
    editor.driver.executeScript((/** @type {string} */ part) => {
      const input = document.querySelector(`${part} [data-testid="provider-on"]`);
      return /** @type {HTMLInputElement} */ (input).checked;
    }, section);

  it('is sent nothing while it is off: the command shows its settings', async () => {
    await editor.press('Control+Alt+g');
    await until('the settings', () => editor.has('provider-on'));
    assert.deepEqual(await editor.focus(), { id: 'provider-on', inDialog: true });
    await enterAddress(server.address);
    assert.equal(await isOn(), false);
    await editor.press('Escape');
    await until('the settings to be closed', async () => !(await editor.has('settings-dialog')));
    await editor.press('Control+Alt+g');
    await until('the settings', () => editor.has('provider-on'));
    assert.equal(server.connections, 0);
  });

  it('is turned on and tried with the keyboard alone', async () => {
    await editor.press('SPACE');
    await until('the server to be on', isOn);
    await editor.enter(`${section} [data-testid="provider-try"]`);
    const result = `${section} [data-testid="provider-result"]`;
    await until('the answer', () =>
      editor.driver.executeScript(
        (/** @type {string} */ part) =>
          /Answered in \d+ ms/.test(document.querySelector(part)?.textContent ?? ''),
        result,
      ),
    );
    assert.deepEqual(server.texts, ['This is a short test.']);
    await editor.window.screenshot('ask-settings');
    await editor.press('Escape');
  });

  it('is slow and is stopped, and the editor works on meanwhile', async () => {
    server.answers = 1;
    await editor.press('Control+Alt+g');
    const progress = new RegExp(`LanguageTool: \\d+ of ${PARAGRAPHS} paragraphs`);
    // WebDriver takes words with an ellipsis to be invisible.
    const line = () =>
      editor.driver.executeScript(() => document.querySelector('[data-testid="asking"]')?.textContent ?? '');
    await until('the progress', async () => progress.test(String(await line())));
    await editor.window.screenshot('ask-progress');
    await editor.caretAt('La bibliothèque', 2);
    await editor.type(' belle');
    await until('the typed word', async () => (await editor.lines())[0]?.startsWith('La belle bibliothèque'));
    await editor.press('Escape');
    await editor.enter('[data-testid="asking-stop"]');
    assert.match(await notice('asked-'), /LanguageTool was stopped\. It had found 1 possible error\./);
    assert.equal(await editor.has('asking'), false);
    assert.equal(server.texts.length, 3);
  });

  it('is asked again, and its suggestion is accepted and saved', async () => {
    server.answers = Number.POSITIVE_INFINITY;
    await editor.press('Control+Alt+g');
    await until('the answer', async () =>
      /LanguageTool found 2 possible errors\./.test(await notice('asked-')),
    );
    assert.ok(server.texts[3]?.startsWith('La belle bibliothèque'));
    const rows = (await editor.rows()).filter((row) => /rouvre lundi|La salle 40/.test(row.words));
    assert.deepEqual(
      rows.map((row) => row.words),
      ['rouvre lundi', 'La salle 40'],
    );
    await editor.take(rows[0]?.id ?? '');
    assert.match(await editor.textOf('issue-source'), /LanguageTool/);
    await editor.window.screenshot('ask-issue');
    await editor.press('a');
    await editor.quiet();
    await until(
      'the text to change',
      async () => (await editor.lines())[0] === 'La belle bibliothèque municipale rouvre mardi',
    );
    await editor.save();
    await until('the file', async () => (await editor.notices()).includes('saved'));
    const saved = readFileSync(join(folder, 'article.corrected.txt'), 'utf8');
    const expected = ARTICLE.replace(
      'La bibliothèque municipale rouvre lundi',
      'La belle bibliothèque municipale rouvre mardi',
    );
    assert.equal(saved, expected);
  });
});
