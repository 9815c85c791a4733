import { describe, expect, it } from 'vitest';
import { issue } from '../testing/samples';
import { neighbour, openFrom } from './selection';

const ISSUES = [
  issue('a', { segment: 0, from: 0 }),
  issue('b', { segment: 0, from: 9, status: 'accepted' }),
  issue('c', { segment: 0, from: 20 }),
  issue('d', { segment: 5, from: 3 }),
];
const order = (segment: number) => segment;

describe('openFrom', () => {
  it.each([
    ['the next open one', { segment: 0, from: 1 }, 1, 'c'],
    ['over the segment’s end', { segment: 0, from: 21 }, 1, 'd'],
    ['round at the end', { segment: 5, from: 4 }, 1, 'a'],
    ['the previous open one', { segment: 0, from: 20 }, -1, 'a'],
    ['round at the beginning', { segment: 0, from: 0 }, -1, 'd'],
    ['the first without a place', null, 1, 'a'],
    ['the last without a place', null, -1, 'd'],
  ] as const)('finds %s', (_name, place, direction, expected) => {
    expect(openFrom(ISSUES, place, direction, order)?.id).toBe(expected);
  });

  it('finds the successor of an issue that no longer exists', () => {
    expect(openFrom(ISSUES, { segment: 2, from: 0 }, 1, order)?.id).toBe('d');
  });

  it('never returns the excluded issue, and returns null when none is open', () => {
    expect(openFrom(ISSUES.slice(0, 2), null, 1, order, 'a')).toBeNull();
    expect(openFrom([], null, 1, order)).toBeNull();
  });
});

describe('neighbour', () => {
  it('wraps around in both directions', () => {
    expect(neighbour(ISSUES, 'd', 1)?.id).toBe('a');
    expect(neighbour(ISSUES, 'a', -1)?.id).toBe('d');
    expect(neighbour(ISSUES, null, -1)?.id).toBe('d');
    expect(neighbour([], 'a', 1)).toBeNull();
  });
});
