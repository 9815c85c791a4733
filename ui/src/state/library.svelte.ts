// The articles at the left.
import type { ArticleRow } from '../generated/ArticleRow';
import type { LibraryView } from '../generated/LibraryView';
import type { Host } from '../host/host';

export interface LibraryGroup {
  /** Fluent key of its heading. */
  label: string;
  articles: ArticleRow[];
}

/** What is being worked on first, then what waits, then what is done; each with the last touched first. */
export function groupArticles(articles: ArticleRow[]): LibraryGroup[] {
  const of = (status: ArticleRow['status']) => articles.filter((article) => article.status === status);
  return [
    { label: 'library-in-review', articles: of('in-review') },
    { label: 'library-new', articles: of('new') },
    { label: 'library-done', articles: of('done') },
  ].filter((group) => group.articles.length > 0);
}

export class Library {
  query = $state('');
  view = $state.raw<LibraryView>({ articles: [], total: 0 });
  loaded = $state(false);
  private asked = 0;

  constructor(
    private readonly host: Host,
    private readonly onFault: (thrown: unknown) => void,
  ) {}

  async refresh(): Promise<void> {
    const asked = ++this.asked;
    try {
      const view = await this.host.call('list_articles', this.query);
      // An answer to an earlier query must not replace a later one's.
      if (asked === this.asked) this.view = view;
    } catch (thrown) {
      this.onFault(thrown);
    }
    this.loaded = true;
  }

  async search(query: string): Promise<void> {
    this.query = query;
    await this.refresh();
  }

  /** Shows a row's new counts without asking for the whole list again. */
  update(row: ArticleRow): void {
    const at = this.view.articles.findIndex((article) => article.id === row.id);
    if (at < 0) return;
    this.view = { ...this.view, articles: this.view.articles.with(at, row) };
  }

  forget(id: number): void {
    const articles = this.view.articles.filter((article) => article.id !== id);
    this.view = {
      articles,
      total: Math.max(0, this.view.total - (this.view.articles.length - articles.length)),
    };
  }
}
