// Prints the performance of the real window with an article of 100,000 words, or of as many as the first argument says:
// how long it takes to open the file, and how long frames take while it is scrolled and typed into.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sweep } from '../driver/article.mjs';
import { Editor } from '../driver/editor.mjs';
import { ROOT, app, sample } from '../driver/places.mjs';
import { frames, report, watch } from './frames.mjs';

/** How long the window is idle before the measurement, in milliseconds. */
const SETTLED = 2_000;

/** How long the page is not queried after the file was opened, in milliseconds. */
const LONG = 4_000;

/** Time between two keys of a fast typist, in milliseconds. */
const BETWEEN_KEYS = 80;

/** More issues than any sample has. */
const MANY = 500;

/** How long frames are recorded, in milliseconds. */
const WATCHED = 3_000;

const data = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const file = join(data, 'long.txt');
const words = process.argv[2] ?? '100000';
execFileSync('python3', [join(ROOT, 'tools/time-long-article.py'), '--write', file, words]);
try {
  const editor = await Editor.open({ file: sample(), data });
  try {
    await editor.ready();
    await pause(SETTLED);
    console.log(
      `${Number(words).toLocaleString('en')} words shown with their issues ${(await opened(editor)).toFixed(0)} ms after their file was opened ` +
        `(goal: 1500 ms)`,
    );
    await flowing(editor);
    await watch(editor, '[data-testid="article-text"] .cm-scroller');
    await pause(WATCHED);
    report('scrolling', await frames(editor));
    await editor.press('Control+End');
    await pause(SETTLED);
    await listen(editor);
    // At typing speed, not all keys at once.
    for (const key of ' Les rues sont pavés de bonnes intentions.') {
      await editor.type(key);
      await pause(BETWEEN_KEYS);
    }
    report('typing, from key to drawn frame', await frames(editor));
  } finally {
    await editor.close();
  }
} finally {
  sweep(data);
}

/**
 * Opens the file as a file manager does, by starting the program a second time. Returns the milliseconds until the
 * article is drawn. The page is not queried in the meantime, which would delay it.
 * @param {Editor} editor
 */
async function opened(editor) {
  await editor.driver.executeScript((/** @type {number} */ many) => {
    new MutationObserver((_, observer) => {
      const progress = document.querySelector('[data-testid="progress"]')?.textContent ?? '';
      // Thousands are grouped as usual in the language.
      const numbers = progress.replace(/(\d)[\s,.](?=\d{3})/gu, '$1').match(/\d+/g) ?? [];
      if (Math.max(0, ...numbers.map(Number)) <= many) return;
      observer.disconnect();
      // The frame after the next one begins when the next one is drawn.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(window, { shownAt: Date.now() })),
      );
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, MANY);
  const begun = Date.now();
  spawn(app(), [file], { env: { ...process.env, COPYDESK_DATA_DIR: data }, stdio: 'ignore' });
  for (;;) {
    await pause(LONG);
    const shown = await editor.driver.executeScript(() => ('shownAt' in window ? window.shownAt : null));
    if (typeof shown === 'number') return shown - begun;
  }
}

/**
 * Starts recording the time from each key to the end of the frame that shows it.
 * @param {Editor} editor
 */
function listen(editor) {
  return editor.driver.executeScript(() => {
    /** @type {number[]} */
    const times = [];
    Object.assign(window, { frameTimes: times });
    let key = 0;
    addEventListener('keydown', () => (key = performance.now()), true);
    addEventListener(
      'input',
      () => {
        const began = key;
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - began), 0));
      },
      true,
    );
  });
}

/**
 * Waits until the web view draws smoothly: its first frames take seconds without a GPU.
 * @param {Editor} editor
 */
async function flowing(editor) {
  const FEW = 10;
  for (;;) {
    await watch(editor, null);
    await pause(500);
    const times = await frames(editor);
    if (times.length >= FEW && times.every((time) => time < 50)) return;
  }
}
