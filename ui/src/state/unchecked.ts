// Messages for an article that the rules cannot check.
import type { ArticleRow } from '../generated/ArticleRow';
import type { Localisation } from './l10n.svelte';

/** Returns why the rules cannot check an article, as one sentence; `null` if they can. */
export function uncheckedReason(row: ArticleRow, l10n: Localisation): string | null {
  if (row.unchecked === null) return null;
  return l10n.t(`unchecked-${row.unchecked}`, { language: languageName(row.language, l10n.tongue) });
}

/** Returns the name of a BCP 47 tag in the language of the window; the tag itself if it has no name. */
export function languageName(tag: string | null, tongue: string): string {
  if (tag === null) return '';
  try {
    return new Intl.DisplayNames(tongue, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
