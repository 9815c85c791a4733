// Prints the performance of the real window with a queue of 5,000 articles, or of as many as the first argument says:
// how long it takes to show the queue and to search it, and how long frames take while it is scrolled and walked through.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sweep } from '../driver/article.mjs';
import { Editor } from '../driver/editor.mjs';
import { until } from '../driver/processes.mjs';
import { frames, report, watch } from './frames.mjs';

const COUNT = Number(process.argv[2] ?? 5_000);
const WATCHED = 3_000;
const data = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const inbox = join(data, 'inbox');
mkdirSync(inbox);
for (let at = 0; at < COUNT; at += 1)
  writeFileSync(
    join(inbox, `${at}.txt`),
    `Dépêche ${at}\n\nLe maire a remercié les les habitants du quartier ${at} , dit-on.\n`,
  );

/** @param {Editor} editor */
async function found(editor) {
  const rows = await editor.driver.executeScript(() =>
    document.querySelector('[data-testid="queue"] [role="table"]')?.getAttribute('aria-rowcount'),
  );
  return Number(rows) - 1;
}

try {
  const first = await Editor.open({ file: inbox, data });
  const begun = performance.now();
  await until('the import', async () => (await found(first)) >= COUNT, 600_000);
  console.log(
    `${COUNT} articles imported and checked in ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );
  await first.close();
  const editor = await Editor.open({ data });
  try {
    await until('the window', () => editor.has('view-queue'), 20_000);
    const asked = performance.now();
    await editor.press('Control+0');
    await until(
      'the queue',
      async () => (await editor.has('queue-row')) && (await found(editor)) >= COUNT,
      30_000,
    );
    console.log(`queue shown ${(performance.now() - asked).toFixed(0)} ms after its key`);
    await pause(WATCHED);
    await watch(editor, '[data-testid="queue-rows"]');
    await pause(WATCHED);
    report('scrolling the queue', await frames(editor));
    await watch(editor, null);
    for (let times = 0; times < 40; times += 1) await editor.press('j');
    report('walking through the queue', await frames(editor));
    await editor.press('/');
    const typed = performance.now();
    await editor.type('quartier 4321');
    await until('one article', async () => (await found(editor)) < 20, 20_000);
    console.log(`search shown ${(performance.now() - typed).toFixed(0)} ms after its first key`);
  } finally {
    await editor.close();
  }
} finally {
  sweep(data);
}
