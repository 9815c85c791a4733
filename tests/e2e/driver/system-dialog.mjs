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
  xdotool('type', '--delay', '25', path);
  // The field appears with the first sign, and follows what is typed.
  await new Promise((resume) => setTimeout(resume, 800));
  let keys = path.length;
  await until(`“${title}” to be gone`, () => {
    if (find(title) !== id) return true;
    xdotool('key', 'Return');
    keys += 1;
    return new Promise((resume) => setTimeout(() => resume(find(title) !== id), 500));
  });
  return keys;
}
