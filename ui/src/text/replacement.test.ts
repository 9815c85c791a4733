import { describe, expect, it } from 'vitest';
import { mapPosition, mapRange, replacementBetween, type Replacement } from './replacement';

function apply(text: string, change: Replacement | null): string {
  return change ? text.slice(0, change.from) + change.insert + text.slice(change.to) : text;
}

const PAIRS: [string, string][] = [
  ['', ''],
  ['', 'a'],
  ['a', ''],
  ['une event', 'un événement'],
  ['aaa', 'aa'],
  ['aa', 'aaa'],
  ['le 😀 rit', 'le 😁 rit'],
  ['😀', '😀😀'],
  ['x😀', 'x'],
  ['abcabc', 'abc'],
];

describe('replacementBetween', () => {
  it.each(PAIRS)('turns %j into %j', (before, after) => {
    expect(apply(before, replacementBetween(before, after))).toBe(after);
    expect(apply(after, replacementBetween(after, before))).toBe(before);
  });

  it.each(PAIRS)('never cuts a surrogate pair: %j to %j', (before, after) => {
    const change = replacementBetween(before, after);
    if (!change) return;
    const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
    expect(isLow(before.charCodeAt(change.from))).toBe(false);
    expect(isLow(before.charCodeAt(change.to))).toBe(false);
    expect(isLow(change.insert.charCodeAt(0))).toBe(false);
  });

  it('returns null for equal texts', () => {
    expect(replacementBetween('é', 'é')).toBeNull();
  });
});

describe('mapRange', () => {
  const change = { from: 5, to: 8, insert: 'xy' };

  it('keeps ranges before the change, moves those after it, and drops those inside it', () => {
    expect(mapRange(change, 0, 5)).toEqual({ from: 0, to: 5 });
    expect(mapRange(change, 8, 10)).toEqual({ from: 7, to: 9 });
    expect(mapRange(change, 7, 10)).toBeNull();
    expect(mapRange(change, 4, 9)).toBeNull();
    expect(mapRange(null, 4, 9)).toEqual({ from: 4, to: 9 });
  });

  it('does not grow a range when words are typed at its edges', () => {
    const typed = { from: 5, to: 5, insert: 'abc' };
    expect(mapRange(typed, 2, 5)).toEqual({ from: 2, to: 5 });
    expect(mapRange(typed, 5, 9)).toEqual({ from: 8, to: 12 });
  });
});

describe('mapPosition', () => {
  it('stays before or moves behind text inserted at it', () => {
    const typed = { from: 5, to: 5, insert: 'abc' };
    expect(mapPosition(typed, 5, -1)).toBe(5);
    expect(mapPosition(typed, 5, 1)).toBe(8);
    expect(mapPosition({ from: 2, to: 6, insert: 'z' }, 4, -1)).toBe(2);
    expect(mapPosition({ from: 2, to: 6, insert: 'z' }, 4, 1)).toBe(3);
    expect(mapPosition(null, 4, 1)).toBe(4);
  });
});
