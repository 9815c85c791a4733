// The command palette: every command by its name, and the articles of the queue.
import type { Command } from '../commands/command';
import type { ArticleRow } from '../generated/ArticleRow';
import { folded } from './filters';

/**
 * Returns how well a name matches the typed text, smaller is better; `null` if it does not. All words must occur as the
 * beginning of a word, in any order; a name that begins with the typed text comes first.
 */
export function fits(name: string, typed: string): number | null {
  const plain = folded(name);
  const wanted = folded(typed.trim());
  if (wanted === '') return 0;
  if (plain.startsWith(wanted)) return 0;
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  const starts = wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
  if (starts) return 1;
  // A match inside a word still helps if only that part is remembered.
  return plain.includes(wanted) ? 2 : null;
}

export type PaletteEntry =
  { kind: 'command'; name: string; command: Command } | { kind: 'article'; name: string; row: ArticleRow };

/** Maximum number of articles in the palette. */
const MOST_ARTICLES = 6;

/** Returns the matches, best first; commands before articles, and articles only once something is typed. */
export function entriesFor(
  typed: string,
  commands: readonly Command[],
  label: (command: Command) => string,
  rows: readonly ArticleRow[],
): PaletteEntry[] {
  const found: { rank: number; entry: PaletteEntry }[] = [];
  for (const command of commands) {
    const name = label(command);
    const rank = fits(name, typed);
    if (rank !== null) found.push({ rank, entry: { kind: 'command', name, command } });
  }
  found.sort((a, b) => a.rank - b.rank);
  if (typed.trim() === '') return found.map(({ entry }) => entry);
  const articles: PaletteEntry[] = [];
  for (const row of rows) {
    if (articles.length >= MOST_ARTICLES) break;
    if (fits(row.title, typed) !== null) articles.push({ kind: 'article', name: row.title, row });
  }
  return [...found.map(({ entry }) => entry), ...articles];
}
