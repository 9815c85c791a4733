// The source text beside an article: pasted, shown, its pairs changed, found again after a restart.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { findings } from '../driver/axe.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/** Paragraphs with numbers of their own, long enough to scroll. */
const PARAGRAPHS = Array.from({ length: 40 }, (_, at) => ({
  source: `Room ${at + 101} of the museum shows ${3 * at + 210} paintings that were bought in ${1700 + 7 * at}, and it is open on weekdays.`,
  target: `La salle ${at + 101} du musée présente ${3 * at + 210} tableaux achetés en ${1700 + 7 * at}, et et elle est ouverte en semaine.`,
}));
const ARTICLE = ['Les quarante salles du musée', ...PARAGRAPHS.map((paragraph) => paragraph.target)].join(
  '\n\n',
);
/** The third paragraph is missing from the article. */
const EXTRA =
  'A paragraph about the 4,812 visitors of the first day and the 95 guides was left out by the translation.';
const SOURCE = ['The forty rooms of the museum', ...PARAGRAPHS.map((paragraph) => paragraph.source)]
  .toSpliced(3, 0, EXTRA)
  .join('\n\n');

const SCROLLER = '[data-testid="source-pane"] .scroll';

describe('the source text', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-source-'));
  const file = join(folder, 'musée.txt');
  writeFileSync(file, ARTICLE);
  const editor = standing({ folder, file });

  /** Returns the pairs that are rendered: their paragraphs, whether they are marked and set by hand, and their height. */
  const pairs = () =>
    /** @type {Promise<{ texts: string[], current: boolean, fixed: boolean, top: number }[]>} */ (
      editor.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="source-pair"]')].map((pair) => ({
          texts: [...pair.querySelectorAll('[data-testid="source-item"]')].map((item) =>
            item.textContent.trim(),
          ),
          current: pair.getAttribute('aria-current') === 'true',
          fixed: pair.querySelector('[data-testid="source-fixed"]') !== null,
          top: pair.getBoundingClientRect().top,
        })),
      )
    );

  /**
   * Returns the height in the window of the paragraph of the article with these words; `null` if it is not rendered.
   * @param {string} words
   */
  const topInText = (words) =>
    /** @type {Promise<number | null>} */ (
      editor.driver.executeScript((/** @type {string} */ wanted) => {
        const lines = document.querySelectorAll('[data-testid="article-text"] .cm-line');
        const line = [...lines].find((one) => one.textContent?.includes(wanted));
        return line?.getBoundingClientRect().top ?? null;
      }, words)
    );

  /** @param {string} words */
  const topInPane = async (words) =>
    (await pairs()).find((pair) => pair.texts.some((text) => text.includes(words)))?.top ?? null;

  /**
   * Scrolls an element.
   * @param {string} selector
   * @param {number} top
   */
  const scroll = (selector, top) =>
    editor.driver.executeScript(
      (/** @type {string} */ wanted, /** @type {number} */ to) => {
        const element = document.querySelector(wanted);
        if (element) element.scrollTop = to;
      },
      selector,
      top,
    );

  const paneTop = () =>
    /** @type {Promise<number>} */ (
      editor.driver.executeScript(
        (/** @type {string} */ wanted) => document.querySelector(wanted)?.scrollTop ?? 0,
        SCROLLER,
      )
    );

  /** @param {string} words */
  const focusItem = (words) =>
    editor.driver.executeScript((/** @type {string} */ wanted) => {
      const items = [...document.querySelectorAll('[data-testid="source-item"]')];
      const item = items.find((one) => one.textContent?.includes(wanted));
      if (item instanceof HTMLElement) item.focus();
    }, words);

  it('is pasted into the empty pane', async () => {
    await editor.press('s');
    await until('the pane', () => editor.has('source-none'));
    await editor.window.screenshot('source-none');
    await editor.click('source-paste');
    await until('the dialog', () => editor.has('source-text-field'));
    await editor.driver.executeScript((/** @type {string} */ text) => {
      document.execCommand('insertText', false, text);
    }, SOURCE);
    await editor.press('Control+Enter');
    await until('the pairs', async () => (await pairs()).length > 30);
    await editor.quiet();
    const untranslated = (await pairs()).filter((pair) => pair.texts.some((text) => text.includes('4,812')));
    assert.equal(untranslated.length, 1);
  });

  it('marks the pair of the selected issue at the same height', async () => {
    await until('the mark', async () => (await pairs()).some((pair) => pair.current));
    await until('the mark in the text', () =>
      editor.driver.executeScript(() => document.querySelector('.cd-paired') !== null),
    );
    await editor.window.screenshot('source-pane');
    assert.deepEqual(await findings(editor.driver), []);
  });

  it('scrolls with the text, and the text with it', async () => {
    await scroll('.cm-scroller', 1500);
    await until('the pane to follow', async () => {
      const [text, pane] = [await topInText('La salle 118 '), await topInPane('Room 118 ')];
      return text !== null && pane !== null && Math.abs(text - pane) < 150;
    });
    // The editor corrects its own position for a moment after it was scrolled.
    await pause(500);
    const before = (await topInText('La salle 118 ')) ?? 0;
    await focusItem('Room 118 ');
    await scroll(SCROLLER, (await paneTop()) + 900);
    await until('the text to follow', async () => {
      const [text, pane] = [await topInText('La salle 122 '), await topInPane('Room 122 ')];
      const moved = await topInText('La salle 118 ');
      const followed = moved === null || moved < before - 100;
      return followed && text !== null && pane !== null && Math.abs(text - pane) < 150;
    });
  });

  it('pairs a paragraph otherwise, which undo takes back', async () => {
    await pause(500);
    await scroll('.cm-scroller', 0);
    await until('the beginning', async () => ((await topInPane('Room 101 ')) ?? -1) > 0);
    await focusItem('Room 102 ');
    await until('the actions', () => editor.has('pair-actions'));
    assert.deepEqual(await findings(editor.driver), []);
    await editor.window.screenshot('source-actions');
    const joined = async () =>
      (await pairs()).some(
        (pair) => pair.fixed && pair.texts.join(' ').match(/Room 101 .*Room 102 /s) !== null,
      );
    await editor.press('Alt+ARROW_UP');
    await until('the pair', joined);
    await editor.quiet();
    await editor.press('Control+z');
    await until('undo', async () => !(await joined()));
    await editor.press('Control+Shift+z');
    await until('redo', joined);
    await editor.quiet();
  });

  it('is there again after a restart, with its pairs and its pane', async () => {
    const { data } = editor.window;
    await editor.close();
    await editor.start({ file, data });
    await editor.ready();
    await until('the pane', async () =>
      (await pairs()).some(
        (pair) => pair.fixed && pair.texts.join(' ').match(/Room 101 .*Room 102 /s) !== null,
      ),
    );
    const name = await editor.driver.executeScript(
      () => document.querySelector('[data-testid="source-name"]')?.textContent,
    );
    assert.match(String(name), /pasted text|texte collé/);
    await editor.click('source-remove-text');
    await until('the empty pane', () => editor.has('source-none'));
    await editor.press('Control+z');
    await until('the pairs', async () => (await pairs()).length > 30);
  });
});
