// The title of an article in the library, and its slug, desk, deadline and assignee.
import type { ArticleRow } from '../generated/ArticleRow';
import type { BadRowView } from '../generated/BadRowView';
import type { DetailsChange } from '../generated/DetailsChange';
import type { DetailsView } from '../generated/DetailsView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Filing } from './filing.svelte';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';

export const DETAILS = ['slug', 'desk', 'deadline', 'assignee'] as const;
export type DetailName = 'title' | (typeof DETAILS)[number];

export function detailsOf({ title, slug, desk, deadline, assignee }: ArticleRow): DetailsView {
  return { title, slug, desk, deadline, assignee };
}

/** Returns the value that all articles share; `null` if they differ. */
export function shared(rows: readonly ArticleRow[], name: DetailName): string | null {
  const first = rows[0]?.[name] ?? '';
  return rows.every((row) => row[name] === first) ? first : null;
}

export class Describing {
  /** The articles that the dialog is about. */
  rows = $state.raw<ArticleRow[]>([]);
  /** The rows of the last table that could not be read. */
  bad = $state.raw<BadRowView[]>([]);

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly filing: Filing,
  ) {}

  /** The articles that the dialog would be about: those of the queue, or the open one. */
  get chosen(): ArticleRow[] {
    if (this.navigation.view === 'queue') return this.library.chosen;
    const { review } = this.article;
    return review ? [review.article] : [];
  }

  ask(): void {
    this.rows = this.chosen;
    if (this.rows.length > 0) this.navigation.dialog = 'details';
  }

  /** Sets the values that were changed in the dialog, for all of its articles. */
  async set(values: Partial<DetailsView>): Promise<void> {
    const { rows } = this;
    this.navigation.dialog = null;
    const changes = rows.map((row): DetailsChange => {
      const before = detailsOf(row);
      return { article: row.id, before, after: { ...before, ...values } };
    });
    await this.apply(changes, 'notice-details');
  }

  private async apply(changes: DetailsChange[], text: string): Promise<void> {
    const set = await this.notices.attempt(this.host.call('set_details', changes));
    if (!set || set.changes.length === 0) return;
    set.articles.forEach((row) => this.show(row));
    const [first] = set.changes;
    const another = set.changes.find(({ article }) => set.overtaken.includes(article));
    await this.filing.described(
      set.changes,
      (back) => this.setAll(back),
      text,
      { count: set.changes.length, title: first?.after.title ?? '' },
      another ? this.l10n.t('notice-details-overtaken', { title: another.before.title }) : '',
    );
  }

  /** Sets details without a step to undo. */
  private async setAll(changes: DetailsChange[]): Promise<unknown> {
    const set = await this.host.call('set_details', changes);
    set.articles.forEach((row) => this.show(row));
    return set;
  }

  private show(row: ArticleRow): void {
    this.library.update(row);
    const { review } = this.article;
    if (review?.article.id !== row.id) return;
    this.article.review = { ...review, article: row };
    this.host.setTitle(`${row.title} – Copydesk`);
  }

  /** Takes details from a table. */
  async chooseTable(): Promise<void> {
    const paths = await this.notices.attempt(this.host.chooseFiles(this.l10n.t('dialog-details-table')));
    const path = paths?.[0];
    if (path === undefined) return;
    const view = await this.notices.attempt(this.host.call('import_details', path));
    if (!view) return;
    this.bad = view.bad;
    await this.library.refresh();
    await this.filing.described(
      view.changes,
      (back) => this.setAll(back),
      'notice-details-imported',
      { count: view.rows, changed: view.changes.length },
      '',
      view.bad.length > 0,
    );
    if (view.bad.length > 0) this.navigation.dialog = 'bad-rows';
  }
}
