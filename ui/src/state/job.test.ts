import { expect, it } from 'vitest';
import { Job } from './job.svelte';

const rows = ['a', 'b', 'c'].map((title) => ({ title }));
const fault = { code: 'x', message: 'It failed.', next_step: '', args: {} };

it('goes on after an article that fails', async () => {
  const job = new Job();
  const done: string[] = [];
  const end = await job.run('recheck', rows, ({ title }) => {
    if (title === 'b') return Promise.reject(Object.assign(new Error(), fault));
    done.push(title);
    return Promise.resolve();
  });
  expect(done).toEqual(['a', 'c']);
  expect(end).toEqual({ done: 2, failed: [{ title: 'b', message: 'It failed.' }], left: 0 });
  expect(job.now).toBeNull();
});

it('stops, and runs one at a time', async () => {
  const job = new Job();
  const end = job.run('export', rows, ({ title }) => {
    if (title === 'b') job.stop();
    return Promise.resolve();
  });
  expect(job.now).toEqual({ kind: 'export', done: 0, total: 3 });
  expect(await job.run('export', rows, () => Promise.resolve())).toBeNull();
  expect(await end).toEqual({ done: 2, failed: [], left: 1 });
});
