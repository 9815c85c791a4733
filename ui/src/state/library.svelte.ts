// The articles of the library, in the list at the left and in the queue.
import type { ArticleRow } from '../generated/ArticleRow';
import type { LibraryQuery } from '../generated/LibraryQuery';
import type { LibraryView } from '../generated/LibraryView';
import type { Host } from '../host/host';
import type { Notices } from './notices.svelte';
import { neighbourAt, type Direction } from './selection';

/** Number of rows per request. */
export const PAGE = 200;

/** What the user wants to see; paging is handled here. */
export type LibraryFilter = Omit<LibraryQuery, 'offset' | 'limit'>;

export const EVERY_ARTICLE: LibraryFilter = {
  text: '',
  status: null,
  language: null,
  shelf: 'queue',
  order: 'damage',
};

const NOTHING: LibraryView = {
  articles: [],
  found: 0,
  total: 0,
  new: 0,
  in_review: 0,
  done: 0,
  exported: 0,
  archived: 0,
  trashed: 0,
  languages: [],
};

/** Whether a filter excludes anything. */
export function isFiltered(filter: LibraryFilter): boolean {
  return filter.text.trim() !== '' || filter.status !== null || filter.language !== null;
}

/** Converts minutes for display: hours from sixty on. */
export function hoursOf(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

export class Library {
  filter = $state.raw<LibraryFilter>(EVERY_ARTICLE);
  view = $state.raw<LibraryView>(NOTHING);
  loaded = $state(false);
  /** The current article of the queue. */
  current = $state<number | null>(null);
  /** Further articles that the next action applies to. */
  selected = $state.raw<ReadonlySet<number>>(new Set());
  private asked = 0;
  private asking = false;

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
  ) {}

  /** Loads the list again. */
  refresh(): Promise<void> {
    return this.ask(0, Math.max(PAGE, this.view.articles.length));
  }

  /** Changes the filter. */
  async show(change: Partial<LibraryFilter>): Promise<void> {
    this.filter = { ...this.filter, ...change };
    this.selected = new Set();
    await this.ask(0, PAGE);
    if (!this.view.articles.some((row) => row.id === this.current))
      this.current = this.view.articles[0]?.id ?? null;
  }

  /** Loads the next page, if there is one. */
  async more(): Promise<void> {
    const have = this.view.articles.length;
    if (this.asking || have >= this.view.found) return;
    await this.ask(have, PAGE);
  }

  private async ask(offset: number, limit: number): Promise<void> {
    const asked = ++this.asked;
    this.asking = true;
    try {
      const view = await this.host.call('list_articles', { ...this.filter, offset, limit });
      // A late answer to an earlier request must not replace a newer one.
      if (asked !== this.asked) return;
      const before = this.view.articles.slice(0, offset);
      const known = new Set(before.map((row) => row.id));
      this.view = { ...view, articles: [...before, ...view.articles.filter((row) => !known.has(row.id))] };
    } catch (thrown) {
      this.notices.fail(thrown);
    } finally {
      if (asked === this.asked) this.asking = false;
    }
    this.loaded = true;
  }

  /** Returns the articles that an action applies to: the selected ones, else the current one. */
  get chosen(): ArticleRow[] {
    const { articles } = this.view;
    const selected = articles.filter((row) => this.selected.has(row.id));
    return selected.length > 0 ? selected : articles.filter((row) => row.id === this.current);
  }

  /** Adds an article to the selection, or removes it. */
  toggle(id: number): void {
    const selected = new Set(this.selected);
    // The first article that is added to the current one selects both.
    if (selected.size === 0 && this.current !== null && this.current !== id) selected.add(this.current);
    if (!selected.delete(id)) selected.add(id);
    this.selected = selected;
    this.current = id;
  }

  /** Selects every article from the current one to this one. */
  selectTo(id: number): void {
    const ids = this.view.articles.map((row) => row.id);
    const to = ids.indexOf(id);
    const from = this.current === null ? to : ids.indexOf(this.current);
    if (from < 0 || to < 0) return;
    const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.selected = new Set([...this.selected, ...range]);
    this.current = id;
  }

  /** Goes to the neighbour and selects both. */
  extend(direction: Direction): void {
    const before = this.current;
    this.step(direction);
    const both = [before, this.current].filter((id) => id !== null);
    this.selected = new Set([...this.selected, ...both]);
  }

  /** Selects every article in the list. */
  selectAll(): void {
    this.selected = new Set(this.view.articles.map((row) => row.id));
  }

  /** Clears the selection. Returns whether there was one. */
  unselect(): boolean {
    const was = this.selected.size > 0;
    this.selected = new Set();
    return was;
  }

  /** Goes to the neighbour of the current article. */
  step(direction: Direction): void {
    const at = this.view.articles.findIndex((row) => row.id === this.current);
    const next = neighbourAt(at, this.view.articles.length, direction);
    this.current = this.view.articles[next]?.id ?? null;
    if (next >= this.view.articles.length - 20) void this.more();
  }

  /** Returns the worst waiting article other than `except`, from the app and independent of the list. */
  async next(except: number | null): Promise<ArticleRow | null> {
    for (const status of ['in-review', 'new'] as const) {
      const view = await this.host.call('list_articles', {
        ...EVERY_ARTICLE,
        status,
        offset: 0,
        limit: 2,
      });
      const row = view.articles.find((candidate) => candidate.id !== except);
      if (row) return row;
    }
    return null;
  }

  /** Shows a row's new counts without loading the whole list again. */
  update(row: ArticleRow): void {
    const at = this.view.articles.findIndex((article) => article.id === row.id);
    if (at < 0) return;
    this.view = { ...this.view, articles: this.view.articles.with(at, row) };
  }

  /** Removes rows from the list; the neighbour of the current article becomes current. */
  forget(...ids: number[]): void {
    const gone = new Set(ids);
    this.selected = new Set([...this.selected].filter((id) => !gone.has(id)));
    const rows = this.view.articles;
    const articles = rows.filter((row) => !gone.has(row.id));
    if (this.current !== null && gone.has(this.current)) {
      const at = rows.findIndex((row) => row.id === this.current);
      const after = rows.slice(at).find((row) => !gone.has(row.id));
      this.current = (after ?? articles.at(-1))?.id ?? null;
    }
    const fewer = rows.length - articles.length;
    this.view = { ...this.view, articles, found: Math.max(0, this.view.found - fewer) };
  }
}
