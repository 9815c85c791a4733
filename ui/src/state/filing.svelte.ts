// Moves articles between the queue, the archive and the trash. The last move, or change of details, is undone first.
import type { ArticleRow } from '../generated/ArticleRow';
import type { DetailsChange } from '../generated/DetailsChange';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Arguments, Localisation } from './l10n.svelte';
import { EVERY_ARTICLE, type Library, type LibraryFilter } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Preferences } from './preferences.svelte';
import type { Queue } from './queue.svelte';

/** A move of some articles. */
export interface Act {
  ids: number[];
  perform: () => Promise<unknown>;
  takeBack: () => Promise<unknown>;
  /** The key of its notice, and arguments besides the number of articles. */
  text: string;
  args?: Arguments;
  /** Whether the articles stay in the list. */
  stays?: boolean;
}

/** Articles to be deleted permanently after confirmation. */
export interface Purge {
  articles: ArticleRow[];
  /** Number of their decided issues. */
  decisions: number;
}

export class Filing {
  /** The articles that the dialog asks about. */
  purge = $state.raw<Purge | null>(null);
  private done: Act[] = [];
  private undone: Act[] = [];

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly preferences: Preferences,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Moves articles to the trash. */
  async remove(rows: ArticleRow[]): Promise<void> {
    const ids = rows.map((row) => row.id);
    const [first] = rows;
    if (!first || !(await this.article.closeAny(ids))) return;
    await this.move({
      ids,
      perform: () => this.host.call('delete_articles', ids),
      takeBack: () => this.host.call('restore_articles', ids),
      text: rows.length === 1 ? 'notice-removed' : 'notice-removed-many',
      args: { title: first.title, count: rows.length },
    });
    const { last_article } = this.preferences.now;
    if (last_article !== null && ids.includes(last_article))
      void this.preferences.set({ last_article: null });
  }

  /** Restores articles from the trash. */
  async restore(rows: ArticleRow[]): Promise<void> {
    const ids = rows.map((row) => row.id);
    await this.move({
      ids,
      perform: () => this.host.call('restore_articles', ids),
      takeBack: () => this.host.call('delete_articles', ids),
      text: 'notice-articles-restored',
    });
  }

  /** Archives articles, or returns them to the queue. */
  async archive(ids: number[], archived = true): Promise<void> {
    await this.move({
      ids,
      perform: () => this.host.call('archive', { articles: ids, archived }),
      takeBack: () => this.host.call('archive', { articles: ids, archived: !archived }),
      text: archived ? 'notice-archived' : 'notice-unarchived',
    });
  }

  /** Archives every article that is done, exported or not. */
  async archiveDone(): Promise<void> {
    const done = await this.all({ status: 'done' });
    const exported = done && (await this.all({ status: 'exported' }));
    if (exported) await this.archive([...done, ...exported].map((row) => row.id));
  }

  /** Explains why an article in the trash cannot be opened, and offers to restore it. */
  offerRestore(row: ArticleRow): void {
    this.notices.info('in-trash', 'notice-in-trash', {
      args: { title: row.title },
      actions: [{ label: 'action-restore', perform: () => this.restore([row]) }],
    });
  }

  /** Asks whether articles in the trash may be deleted permanently. */
  askPurge(articles: ArticleRow[]): void {
    if (articles.length === 0) return;
    this.purge = { articles, decisions: articles.reduce((sum, row) => sum + row.decided, 0) };
    this.navigation.dialog = 'purge';
  }

  /** Asks whether the whole trash may be emptied. */
  async askEmpty(): Promise<void> {
    this.askPurge((await this.all({ shelf: 'trash' })) ?? []);
  }

  /** Returns all articles that a filter allows; `null` after a fault, which is shown. */
  private async all(filter: Partial<LibraryFilter>): Promise<ArticleRow[] | null> {
    const query = { ...EVERY_ARTICLE, ...filter, offset: 0, limit: null };
    return (await this.notices.attempt(this.host.call('list_articles', query)))?.articles ?? null;
  }

  /** Permanently deletes the articles that the dialog asked about, and no others. */
  async confirmPurge(): Promise<void> {
    const { purge } = this;
    this.navigation.dialog = null;
    this.purge = null;
    if (!purge) return;
    const ids = purge.articles.map((row) => row.id);
    const count = await this.notices.attempt(this.queue.run(() => this.host.call('purge_articles', ids)));
    if (count !== null) {
      // Deleted articles cannot be moved any more.
      const gone = new Set(ids);
      const remains = (act: Act) => act.ids.some((id) => !gone.has(id));
      this.done = this.done.filter(remains);
      this.undone = this.undone.filter(remains);
      this.notices.dismissCode('filed');
      this.notices.success('purged', 'notice-purged', { args: { count } });
    }
    this.library.forget(...ids);
    await this.library.refresh();
  }

  /** Undoes the last move. */
  async undo(): Promise<void> {
    const act = this.done.at(-1);
    if (!act || !(await this.run(act.takeBack))) return;
    this.done.pop();
    this.undone.push(act);
    await this.show(act, 'announce-undone');
  }

  /** Repeats the move that was undone last. */
  async redo(): Promise<void> {
    const act = this.undone.at(-1);
    if (!act) return;
    if (act.stays !== true && !(await this.article.closeAny(act.ids))) return;
    if (!(await this.run(act.perform))) return;
    this.undone.pop();
    this.done.push(act);
    await this.show(act, 'announce-redone');
  }

  /** Adds a change of details that was just made to the steps of the queue; `set` makes others. */
  async described(
    changes: DetailsChange[],
    set: (changes: DetailsChange[]) => Promise<unknown>,
    text: string,
    args: Arguments,
    next = '',
    quiet = false,
  ): Promise<void> {
    if (changes.length === 0) {
      if (!quiet) this.notices.info('filed', text, { args });
      return;
    }
    const back = changes.map(({ article, before, after }) => ({ article, before: after, after: before }));
    const ids = changes.map(({ article }) => article);
    await this.record(
      { ids, perform: () => set(changes), takeBack: () => set(back), text, args, stays: true },
      next,
    );
  }

  /** Adds an action that was just done to the steps of the queue. */
  async record(act: Act, next = ''): Promise<void> {
    this.done.push(act);
    this.undone = [];
    await this.library.refresh();
    this.tell(act, next);
  }

  private tell(act: Act, next = ''): void {
    const undo = async () => {
      if (this.done.at(-1) === act) await this.undo();
    };
    this.notices.show({
      tone: 'info',
      code: 'filed',
      message: this.l10n.t(act.text, { count: act.ids.length, ...act.args }),
      next,
      stays: next !== '',
      actions: [{ label: 'action-undo', perform: undo }],
    });
  }

  private async move(act: Act): Promise<void> {
    if (act.ids.length === 0 || !(await this.run(act.perform))) return;
    this.done.push(act);
    this.undone = [];
    this.library.forget(...act.ids);
    await this.library.refresh();
    this.tell(act);
  }

  private async run(change: () => Promise<unknown>): Promise<boolean> {
    return (await this.notices.attempt(this.queue.run(() => change().then(() => true)))) ?? false;
  }

  /** Shows the list after a move, with the moved articles selected if they are listed. */
  private async show(act: Act, announcement: string): Promise<void> {
    const { library } = this;
    this.notices.dismissCode('filed');
    if (act.stays !== true) library.forget(...act.ids);
    await library.refresh();
    const listed = library.view.articles.find((row) => act.ids.includes(row.id));
    if (listed) library.current = listed.id;
    this.notices.announce(announcement);
  }
}
