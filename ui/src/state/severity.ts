// Severities and categories: their order, and their names in the window.
import type { Category } from '../generated/Category';
import type { Severity } from '../generated/Severity';
import type { SeverityCounts } from '../generated/SeverityCounts';

/** From worst to mildest, as in everything that lists severities. */
export const SEVERITIES: readonly Severity[] = ['critical', 'major', 'minor', 'neutral'];

export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function countAll(counts: SeverityCounts): number {
  return counts.critical + counts.major + counts.minor + counts.neutral;
}

/** Returns Fluent's key for a category: `accuracy/mistranslation` becomes `category-accuracy-mistranslation`. */
export function categoryKey(category: Category): string {
  return `category-${category.replaceAll('/', '-')}`;
}
