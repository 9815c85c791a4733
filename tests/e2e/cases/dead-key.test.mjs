// A dead key of a real keyboard, at the edge of an issue, while the editor answers. WebDriver has no dead keys: xdotool
// presses them if it is installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, ...args) {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.error ?? done.stderr}`);
  return done.stdout.trim();
}

const installed = ['xdotool', 'setxkbmap'].every((program) => spawnSync('which', [program]).status === 0);

describe('a dead key', { timeout: 120_000, skip: installed ? false : 'xdotool is not installed' }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });
  const text = () => editor.textOf('article-text');

  it('composes « ê » at the edge of an issue, whatever the editor answers meanwhile', async () => {
    const { decided } = await editor.progress();
    const rows = await editor.rows();
    await editor.press('t');
    await until('the text to have the focus', async () => (await editor.focus()).id === 'article-text');
    const before = await text();
    run('setxkbmap', 'fr');
    try {
      run(
        'xdotool',
        'windowfocus',
        run('xdotool', 'search', '--onlyvisible', '--name', 'Copydesk').split('\n')[0] ?? '',
      );
      run('xdotool', 'key', 'dead_circumflex');
      await until('the dead key to show', async () => (await text()) === before.replace(' et et', ' ^et et'));
      const last = rows.at(-1)?.id ?? assert.fail('no issue');
      await editor.clickInPlace(`[data-testid="issue-row"][data-issue="${last}"]`);
      await editor.clickInPlace('[data-testid="reject"]');
      await until('the answer', async () => (await editor.progress()).decided === decided + 1);
      run('xdotool', 'key', 'e');
      await until('the letter', async () => (await text()) === before.replace(' et et', ' êet et'));
    } finally {
      run('setxkbmap', 'us');
    }
    await editor.press('Escape');
    await editor.quiet();
    assert.match((await editor.result()).join('\n'), / êet et/);
  });
});
