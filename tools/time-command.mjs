// Prints the quickest, the middle and the slowest of 20 cold runs for each article.
import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

const [program, ...articles] = process.argv.slice(2);
for (const article of articles) {
  const times = [];
  for (let run = 0; run < 20; run += 1) {
    const begun = process.hrtime.bigint();
    const done = spawnSync(program, ['check', '--format', 'json', article], { stdio: ['ignore', 'pipe', 'inherit'] });
    times.push(Number(process.hrtime.bigint() - begun) / 1e6);
    if (done.status === null || done.status > 1) process.exit(2);
  }
  times.sort((a, b) => a - b);
  const [quickest, middle, slowest] = [times[0], times[10], times[19]].map((ms) => ms.toFixed(1).padStart(6));
  const name = `${basename(dirname(article))}/${basename(article)}`;
  console.log(`copydesk check ${name.padEnd(36)} ${quickest} ms  median ${middle} ms  slowest ${slowest} ms  (goal: 60 ms)`);
}
