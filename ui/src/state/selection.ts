// Which issue comes next, in reading order, wrapping around at the ends.
import type { IssueView } from '../generated/IssueView';
import { isOpen } from './review';

export type Direction = 1 | -1;

/** Returns the neighbour of `current` among `issues`; the first (or last) one if there is no current. */
export function neighbour(
  issues: IssueView[],
  current: string | null,
  direction: Direction,
): IssueView | null {
  if (issues.length === 0) return null;
  const at = issues.findIndex((issue) => issue.id === current);
  if (at < 0) return (direction === 1 ? issues[0] : issues.at(-1)) ?? null;
  return issues[(at + direction + issues.length) % issues.length] ?? null;
}

/** The place of an issue: finds its successor even if the issue itself is gone. */
export interface Place {
  segment: number;
  from: number;
}

/**
 * Returns the open issue to go to from `place` in the given direction, wrapping around at the ends; `null` if none is
 * open. `order` is each segment's position in the article.
 */
export function openFrom(
  issues: IssueView[],
  place: Place | null,
  direction: Direction,
  order: (segment: number) => number,
  except: string | null = null,
): IssueView | null {
  const open = issues.filter((issue) => isOpen(issue) && issue.id !== except);
  if (open.length === 0) return null;
  const ends = { first: open[0] ?? null, last: open.at(-1) ?? null };
  if (!place) return direction === 1 ? ends.first : ends.last;
  const compare = (issue: IssueView) =>
    order(issue.segment) - order(place.segment) || issue.from - place.from;
  if (direction === 1) return open.find((issue) => compare(issue) >= 0) ?? ends.first;
  return open.findLast((issue) => compare(issue) < 0) ?? ends.last;
}

/**
 * Returns the index next to `at` in a list of `count`, without wrapping around; the first (or last) one without a
 * current.
 */
export function neighbourAt(at: number, count: number, direction: Direction): number {
  if (at < 0) return direction === 1 ? 0 : count - 1;
  return Math.min(count - 1, Math.max(0, at + direction));
}
