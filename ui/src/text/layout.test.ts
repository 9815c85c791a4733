import { describe, expect, it } from 'vitest';
import type { PlaceView } from '../generated/PlaceView';
import { blocksOf, cellName, markerOf } from './layout';

const item = (number: number | null): PlaceView => ({ kind: 'item', level: 1, number });
const cell = (table: number, row: number, column: number): PlaceView => ({
  kind: 'cell',
  table,
  row,
  column,
});

it('shows the number of a list item, or a bullet, unless the text begins with one', () => {
  for (const [text, place, expected] of [
    ['un point', item(null), '–'],
    ['un point', item(4), '4.'],
    ['un point', null, '–'],
    ['- un point', null, ''],
    ['3. un point', null, ''],
    ['a) un point', null, ''],
    ['2020 fut une année', null, '–'],
  ] as const)
    expect([text, markerOf(text, place)]).toEqual([text, expected]);
});

it('names cells as a spreadsheet does', () => {
  expect([cellName(0, 0), cellName(9, 25), cellName(1, 26), cellName(0, 701), cellName(0, 702)]).toEqual([
    'A1',
    'Z10',
    'AA2',
    'ZZ1',
    'AAA1',
  ]);
});

describe('tables', () => {
  const segments = (...places: (PlaceView | null)[]) => places.map((place, id) => ({ id, place }));
  const shown = (...places: (PlaceView | null)[]) =>
    blocksOf(segments(...places)).map((block) =>
      block.kind === 'row'
        ? [block.first, block.columns.map((column) => column.map(({ id }) => id))]
        : block.of.id,
    );

  it('have a row for the cells of each row, with empty cells and cells of several paragraphs', () => {
    expect(
      shown(null, cell(0, 0, 0), cell(0, 0, 1), cell(0, 1, 1), cell(0, 1, 1), null, cell(1, 0, 0)),
    ).toEqual([0, [true, [[1], [2]]], [false, [[], [3, 4]]], 5, [true, [[6]]]]);
  });

  it('beside each other stay apart', () => {
    expect(shown(cell(0, 0, 0), cell(1, 0, 0), cell(1, 0, 1))).toEqual([
      [true, [[0]]],
      [true, [[1], [2]]],
    ]);
  });
});
