import { expect, it } from 'vitest';
import { seen } from './blank';

it('names invisible characters', () => {
  const t = (key: string) => `(${key})`;
  for (const [words, expected] of [
    [' sa vision\u00A0', ' sa vision\u00A0'],
    ['', '(list-removed)'],
    [' ', '(blank-space)'],
    ['\u00A0', '(blank-no-break)'],
    ['\u202F', '(blank-narrow-no-break)'],
    [' \n', '(blank-line-break)'],
  ] as const)
    expect(seen(words, t)).toBe(expected);
});
