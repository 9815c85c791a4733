// How the position of a paragraph in a list or a table is shown.
import type { PlaceView } from '../generated/PlaceView';

/** Text that begins with a bullet or a number of its own, as in plain text. */
const OWN_MARKER = /^\s*(?:[-–—•‣◦▪*·]|\p{L}[.)]|\d{1,3}[.)])\s/u;

/** Returns the bullet or the number before the text of a list item; empty if the text begins with its own. */
export function markerOf(text: string, place: PlaceView | null): string {
  if (OWN_MARKER.test(text)) return '';
  return place?.kind === 'item' && place.number !== null ? `${place.number}.` : '–';
}

/** Returns how deep a list item is, from 1. */
export function levelOf(place: PlaceView | null): number {
  return place?.kind === 'item' ? Math.min(place.level, 4) : 1;
}

/** Returns the name of a cell, as in a spreadsheet: `B2` for the second column of the second row. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + String(row + 1);
}

/** One thing below the other: a paragraph, or a row of a table with the paragraphs of each column. */
export type Block<T> = { kind: 'paragraph'; of: T } | { kind: 'row'; first: boolean; columns: T[][] };

/** Groups the cells of each row of a table. */
export function blocksOf<T extends { place: PlaceView | null }>(elements: readonly T[]): Block<T>[] {
  const blocks: Block<T>[] = [];
  const widths = new Map<number, number>();
  const cells = elements.map(({ place }) => {
    if (place?.kind !== 'cell') return null;
    widths.set(place.table, Math.max(widths.get(place.table) ?? 0, place.column + 1));
    return place;
  });
  let row: { table: number; row: number; columns: T[][] } | null = null;
  elements.forEach((element, index) => {
    const cell = cells[index];
    if (!cell) {
      blocks.push({ kind: 'paragraph', of: element });
      row = null;
      return;
    }
    if (row?.table !== cell.table || row.row !== cell.row) {
      const first = row?.table !== cell.table;
      const columns = Array.from({ length: widths.get(cell.table) ?? 1 }, (): T[] => []);
      row = { table: cell.table, row: cell.row, columns };
      blocks.push({ kind: 'row', first, columns });
    }
    row.columns[cell.column]?.push(element);
  });
  return blocks;
}
