import { describe, expect, it } from 'vitest';
import { issue, patchOf, review, segment } from '../testing/samples';
import { applyPatch, outcome } from './review';

const base = review(
  [segment(3, 'first'), segment(7, 'second'), segment(1, 'third')],
  [issue('a', { segment: 3 }), issue('b', { segment: 7 }), issue('c', { segment: 1 })],
);

describe('applyPatch', () => {
  it('replaces the segments and the issues of the rechecked segments, and keeps the rest', () => {
    const next = applyPatch(
      base,
      patchOf(base, {
        segments: [segment(7, 'changed', { version: 1 })],
        rechecked: [7],
        issues: [issue('e', { segment: 7, from: 4, to: 5 }), issue('d', { segment: 7, from: 2, to: 3 })],
      }),
    );
    expect(next?.segments.map((one) => one.text)).toEqual(['first', 'changed', 'third']);
    expect(next?.issues.map((one) => one.id)).toEqual(['a', 'd', 'e', 'c']);
    expect(next?.revision).toBe(2);
    expect(next?.segments[0]).toBe(base.segments[0]);
  });

  it('orders issues by the position of the segment, not by its id', () => {
    const next = applyPatch(base, patchOf(base, { rechecked: [1], issues: [issue('z', { segment: 1 })] }));
    expect(next?.issues.map((one) => one.id)).toEqual(['a', 'b', 'z']);
  });

  it('removes the issues of a rechecked segment that has none left', () => {
    const next = applyPatch(base, patchOf(base, { rechecked: [3, 1] }));
    expect(next?.issues.map((one) => one.id)).toEqual(['b']);
  });

  it('changes nothing when a patch arrives twice', () => {
    expect(applyPatch(base, patchOf(base, { revision: 1, rechecked: [3] }))).toBe(base);
  });

  it('requests the whole view when a revision was missed or for another article', () => {
    expect(applyPatch(base, patchOf(base, { revision: 3 }))).toBeNull();
    expect(applyPatch(base, patchOf(base, { article: { ...base.article, id: 2 } }))).toBeNull();
  });

  it('does not change the given review', () => {
    const before = structuredClone(base);
    applyPatch(base, patchOf(base, { segments: [segment(3, 'x')], rechecked: [3] }));
    expect(base).toEqual(before);
  });
});

describe('outcome', () => {
  it('is the replacement of a decided issue, and the first suggestion of an open one', () => {
    const suggestion = { label: 'l', safe: true, edits: [], preview: 'le mot', evidence: [], overtakes: [] };
    expect(outcome(issue('a', { suggestions: [suggestion] }))).toBe('le mot');
    expect(outcome(issue('a', { suggestions: [suggestion], replacement: 'autre' }))).toBe('autre');
    expect(outcome(issue('a', { replacement: '' }))).toBe('');
    expect(outcome(issue('a'))).toBeNull();
    const spaces = { ...suggestion, preview: ' ' };
    expect(outcome(issue('a', { suggestions: [spaces] }))).toBe(' ');
    expect(outcome(issue('a', { suggestions: [{ ...spaces, label: '' }] }))).toBe('');
  });
});
