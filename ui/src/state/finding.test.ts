import { expect, it } from 'vitest';
import { hitFrom } from './finding.svelte';

const order = new Map([
  [7, 0],
  [3, 1],
  [9, 2],
]);
const hit = (segment: number, from: number) => ({ segment, from, to: from + 2 });
const hits = [hit(7, 4), hit(3, 0), hit(3, 10), hit(9, 1)];

it.each([
  [7, 0, 0],
  [7, 4, 0],
  [7, 5, 1],
  [3, 1, 2],
  [3, 11, 3],
  // After the last one, the search begins again.
  [9, 2, 0],
])('finds the next hit from segment %i, %i', (segment, from, at) => {
  expect(hitFrom(hits, order, { segment, from })).toBe(at);
});

it('finds none where there is none', () => {
  expect(hitFrom([], order, { segment: 7, from: 0 })).toBe(-1);
});
