// Words of an article shown alone (a suggestion, a row of a list): invisible text is described instead.

import type { IssueView } from '../generated/IssueView';
import type { SuggestionView } from '../generated/SuggestionView';

type Blank = 'list-removed' | 'blank-line-break' | 'blank-narrow-no-break' | 'blank-no-break' | 'blank-space';

function nameOf(words: string): Blank | null {
  if (words === '') return 'list-removed';
  if (words.trim() !== '') return null;
  if (/[\n\r]/.test(words)) return 'blank-line-break';
  if (words.includes('\u202F')) return 'blank-narrow-no-break';
  return words.includes('\u00A0') ? 'blank-no-break' : 'blank-space';
}

/** Returns the words; if they are empty or only spaces, a description in the interface's language. */
export function seen(words: string, t: (key: Blank) => string): string {
  const name = nameOf(words);
  return name === null ? words : t(name);
}

/** Returns what a suggestion is called in a list: its words, or that it removes some. */
export function suggestionName(
  suggestion: SuggestionView,
  issue: IssueView,
  t: (key: Blank | 'card-remove', args?: { quote: string }) => string,
): string {
  if (suggestion.label === '') return t('card-remove', { quote: seen(issue.quote, t).trim() });
  return seen(suggestion.label, t);
}
