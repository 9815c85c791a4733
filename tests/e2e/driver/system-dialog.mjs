// Dialogs of the system, which WebDriver does not see: keys for them come from xdotool, as from a keyboard.
import { spawnSync } from 'node:child_process';
import { until } from './processes.mjs';

/** @param {string[]} args */
function xdotool(...args) {
  const done = spawnSync('xdotool', args, { encoding: 'utf8' });
  return { ok: done.status === 0, lines: (done.stdout ?? '').split('\n').filter((line) => line !== '') };
}

/** Returns why there can be no keys for dialogs; `false` if there can. */
export function missing() {
  return spawnSync('which', ['xdotool']).status === 0 ? false : 'xdotool is not installed';
}

/** @param {string} title */
const find = (title) => xdotool('search', '--onlyvisible', '--name', title).lines[0];

/**
 * Waits for a window and gives it the keyboard: there is no window manager that does.
 * @param {string} title a part of its title
 * @param {number} [ms]
 */
export async function focused(title, ms = 20_000) {
  const id = await until(`the window “${title}”`, () => find(title), ms);
  await until(`“${title}” to have the focus`, () => xdotool('windowfocus', '--sync', id).ok);
  return id;
}

/**
 * Presses keys in the window that has the keyboard.
 * @param {...string} keys as xdotool names them
 */
export function press(...keys) {
  xdotool('key', '--delay', '100', ...keys);
}

/**
 * Types a path into a file dialog and accepts it.
 * @param {string} title a part of its title
 * @param {string} path
 * @returns {Promise<number>} how many keys were pressed
 */
export async function answerPath(title, path) {
  const id = await focused(title);
  const gone = () => find(title) !== id;
  const pause = (/** @type {number} */ ms) => new Promise((resume) => setTimeout(resume, ms));
  const type = async () => {
    xdotool('type', '--delay', '25', path);
    // The field appears with the first character, and follows what is typed.
    await pause(800);
    return path.length;
  };
  let keys = await type();
  let tries = 0;
  await until(
    `“${title}” to be gone`,
    async () => {
      if (gone()) return true;
      // On a busy machine the first characters can be lost.
      if (tries > 0 && tries % 4 === 0) {
        xdotool('key', 'ctrl+a');
        keys += 1 + (await type());
      }
      tries += 1;
      xdotool('key', 'Return');
      keys += 1;
      await pause(500);
      return gone();
    },
    30_000,
  );
  return keys;
}
