import { describe, expect, it } from 'vitest';
import { issue, segment } from '../testing/samples';
import { alikeTo, entryOf, previewOf } from './bulk';

const LONG = 'mot '.repeat(30);
const TEXT = `${LONG}une event que${' mot'.repeat(30)}`;
const AT = LONG.length;
const suggestion = (label: string, from: number, to: number) => ({
  label,
  safe: false,
  edits: [{ from, to, insert: label }],
  preview: label,
  evidence: [],
  overtakes: [],
});

describe('a preview', () => {
  const corrected = issue('a', {
    from: AT + 4,
    to: AT + 9,
    suggestions: [suggestion('un événement', AT, AT + 9)],
  });

  it('shows the deleted and inserted words in their context', () => {
    const entry = entryOf(corrected, segment(0, TEXT), 'accept');
    expect([entry.deleted, entry.inserted]).toEqual(['une event', 'un événement']);
    expect(entry.before).toMatch(/^…mot (mot )*$/);
    expect(entry.after).toMatch(/^ que( mot)*…$/);
    expect(entryOf(corrected, segment(0, TEXT), 'reject').deleted).toBe('event');
  });

  it('counts issues without the suggestion, and excludes decided ones', () => {
    const bare = issue('b', { from: AT + 4, to: AT + 9 });
    const other = issue('c', { from: AT, to: AT + 3, suggestions: [suggestion('des', AT, AT + 3)] });
    const done = issue('d', { status: 'rejected' });
    const view = previewOf([corrected, bare, other, done], [segment(0, TEXT)], 'accept', 'un événement');
    expect([view.entries.map((entry) => entry.issue.id), view.without]).toEqual([['a'], 2]);
    const all = previewOf([corrected, bare, other, done], [segment(0, TEXT)], 'reject');
    expect(all.entries.map((entry) => entry.issue.id)).toEqual(['a', 'b', 'c']);
  });

  it('finds similar issues regardless of case', () => {
    const upper = issue('e', { quote: 'Event' });
    const rule = issue('f', { rule: 'style.other' });
    expect(alikeTo([corrected, upper, rule], corrected).map((one) => one.id)).toEqual(['a', 'e']);
  });
});
