import { describe, expect, it } from 'vitest';
import type { Category } from '../generated/Category';
import type { Severity } from '../generated/Severity';
import { qualityRows, sumOf } from './quality';

const score = (errors: [Category, Severity, number][]) => ({
  words: 100,
  penalty: 0,
  quality: 100,
  errors: errors.map(([category, severity, count]) => ({ category, severity, count })),
});

describe('the quality table', () => {
  it('has every category of either side, the worst first, with both counts', () => {
    const rows = qualityRows({
      before: score([
        ['style/unidiomatic', 'minor', 1],
        ['accuracy/mistranslation', 'major', 3],
        ['accuracy/mistranslation', 'critical', 1],
      ]),
      now: score([
        ['accuracy/mistranslation', 'major', 1],
        ['accuracy/omission', 'major', 1],
      ]),
    });
    expect(rows.map((row) => row.category)).toEqual([
      'accuracy/mistranslation',
      'style/unidiomatic',
      'accuracy/omission',
    ]);
    expect(rows[0]?.cells.major).toEqual({ before: 3, now: 1 });
    expect(rows[0]?.sum).toEqual({ before: 4, now: 1 });
    expect(sumOf(rows.map((row) => row.sum))).toEqual({ before: 5, now: 2 });
  });

  it('is empty if nothing was found', () => {
    expect(qualityRows({ before: score([]), now: score([]) })).toEqual([]);
  });
});
