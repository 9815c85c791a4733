// Severities and categories: their order, and their names in the window.
import type { SeverityCounts } from '../generated/SeverityCounts';

/** From worst to mildest, as in everything that lists severities. */
export const SEVERITIES = ['critical', 'major', 'minor', 'neutral'] as const;

export type SeverityName = (typeof SEVERITIES)[number];

/** Returns the severity; one that a newer app might send is shown as a remark rather than dropped. */
export function severityOf(code: string): SeverityName {
  return (SEVERITIES as readonly string[]).includes(code) ? (code as SeverityName) : 'neutral';
}

export function severityRank(code: string): number {
  return SEVERITIES.indexOf(severityOf(code));
}

export function countAll(counts: SeverityCounts): number {
  return counts.critical + counts.major + counts.minor + counts.neutral;
}

/** Returns Fluent's key for a category code: `accuracy/mistranslation` becomes `category-accuracy-mistranslation`. */
export function categoryKey(code: string): string {
  return `category-${code.replaceAll('/', '-')}`;
}

/** MQM categories known to the app; tests check that both languages have a text for each. */
export const CATEGORIES = [
  'terminology/wrong-term',
  'terminology/inconsistent',
  'accuracy/mistranslation',
  'accuracy/untranslated',
  'accuracy/omission',
  'accuracy/addition',
  'linguistic-conventions/grammar',
  'linguistic-conventions/spelling',
  'linguistic-conventions/punctuation',
  'linguistic-conventions/textual-conventions',
  'linguistic-conventions/character-encoding',
  'style/verbosity',
  'style/inconsistent',
  'style/unidiomatic',
  'locale-conventions/typography',
  'locale-conventions/capitalisation',
  'locale-conventions/format',
  'design-and-markup/markup',
  'design-and-markup/layout',
] as const;
