import { describe, expect, it } from 'vitest';
import { issue } from '../testing/samples';
import { categoriesOf, filterIssues, folded, NO_FILTERS } from './filters';

const ISSUES = [
  issue('a', {
    quote: 'l’Etat',
    message: 'Accent',
    severity: 'minor',
    category: 'linguistic-conventions/spelling',
  }),
  issue('b', { status: 'rejected', severity: 'major' }),
  issue('c', { status: 'accepted', replacement: 'événement' }),
];
const ids = (change: object) => filterIssues(ISSUES, { ...NO_FILTERS, ...change }).map((one) => one.id);

describe('filterIssues', () => {
  it('shows all issues without a filter', () => expect(ids({})).toEqual(['a', 'b', 'c']));
  it('distinguishes open from decided issues', () => {
    expect(ids({ status: 'open' })).toEqual(['a']);
    expect(ids({ status: 'decided' })).toEqual(['b', 'c']);
  });
  it('shows locked issues only without a status filter: they are neither open nor decided', () => {
    const locked = issue('d', { status: 'locked' });
    const shown = (status: 'all' | 'open' | 'decided') => filterIssues([locked], { ...NO_FILTERS, status });
    expect([shown('all'), shown('open'), shown('decided')]).toEqual([[locked], [], []]);
  });
  it('filters by severity and category', () => {
    expect(ids({ severity: 'major' })).toEqual(['b']);
    expect(ids({ category: 'linguistic-conventions/spelling' })).toEqual(['a']);
  });
  it('finds words regardless of accents and case', () => {
    expect(ids({ text: 'ÉTAT' })).toEqual(['a']);
    expect(ids({ text: ' evenement ' })).toEqual(['c']);
    expect(ids({ text: 'nothing' })).toEqual([]);
  });
  it('combines filters', () => expect(ids({ status: 'decided', severity: 'critical' })).toEqual(['c']));
});

it('removes accents and case', () => expect(folded('Çà ÉTÉ')).toBe('ca ete'));
it('lists categories in the order of their first issue', () =>
  expect(categoriesOf(ISSUES)).toEqual(['linguistic-conventions/spelling', 'accuracy/mistranslation']));
