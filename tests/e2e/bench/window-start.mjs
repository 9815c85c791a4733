// Prints how long the window takes from the start of its process until the sample's issues are marked and keys work.
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweep } from '../driver/article.mjs';
import { Editor } from '../driver/editor.mjs';
import { sample } from '../driver/places.mjs';
import { ageOf } from '../driver/processes.mjs';

const runs = process.argv.includes('--once') ? 1 : 5;
const data = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const file = join(data, 'sample.txt');
copyFileSync(sample(), file);
const times = [];
try {
  for (let run = 0; run < runs; run += 1) {
    const editor = await Editor.open({ file, data });
    try {
      await editor.ready();
      times.push(ageOf(editor.window.pid()));
    } finally {
      await editor.close();
    }
  }
} finally {
  sweep(data);
}
times.sort((a, b) => a - b);
const ms = (/** @type {number | undefined} */ time) => `${(time ?? NaN).toFixed(0)} ms`;
console.log(
  `window interactive with a sample: quickest ${ms(times[0])}, median ${ms(times[times.length >> 1])} ` +
    `after the start of its process (goal: 1000 ms)`,
);
