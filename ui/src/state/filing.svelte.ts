// Moves articles between the queue, the archive and the trash. The last move is undone first.
import type { ArticleRow } from '../generated/ArticleRow';
import type { ArticleStatus } from '../generated/ArticleStatus';
import type { Host } from '../host/host';
import type { Localisation } from './l10n.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';
import type { Preferences } from './preferences.svelte';
import type { Library } from './library.svelte';
import type { OpenArticle } from './article.svelte';
import type { Navigation } from './navigation.svelte';
import { EVERY_ARTICLE } from './library.svelte';

/** A move of some articles. */
interface Act {
  ids: number[];
  perform: () => Promise<unknown>;
  takeBack: () => Promise<unknown>;
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
    const message =
      rows.length === 1
        ? this.l10n.t('notice-removed', { title: first.title })
        : this.l10n.t('notice-removed-many', { count: rows.length });
    await this.act(
      {
        ids,
        perform: () => this.host.call('delete_articles', ids),
        takeBack: () => this.host.call('restore_articles', ids),
      },
      message,
    );
    const { last_article } = this.preferences.now;
    if (last_article !== null && ids.includes(last_article))
      void this.preferences.set({ last_article: null });
  }

  /** Restores articles from the trash. */
  async restore(rows: ArticleRow[]): Promise<void> {
    const ids = rows.map((row) => row.id);
    if (ids.length === 0) return;
    await this.act(
      {
        ids,
        perform: () => this.host.call('restore_articles', ids),
        takeBack: () => this.host.call('delete_articles', ids),
      },
      this.l10n.t('notice-articles-restored', { count: ids.length }),
    );
  }

  /** Archives articles, or returns them to the queue. */
  async archive(articles: number[], archived = true): Promise<void> {
    if (articles.length === 0) return;
    await this.act(
      {
        ids: articles,
        perform: () => this.host.call('archive', { articles, archived }),
        takeBack: () => this.host.call('archive', { articles, archived: !archived }),
      },
      this.l10n.t(archived ? 'notice-archived' : 'notice-unarchived', { count: articles.length }),
    );
  }

  /** Archives every article that is done, exported or not. */
  async archiveDone(): Promise<void> {
    const of = (status: ArticleStatus) =>
      this.host.call('list_articles', { ...EVERY_ARTICLE, status, offset: 0, limit: null });
    try {
      const found = [await of('done'), await of('exported')];
      await this.archive(found.flatMap((view) => view.articles.map((row) => row.id)));
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  /** Explains why an article in the trash cannot be opened, and offers to restore it. */
  offerRestore(row: ArticleRow): void {
    this.notices.show({
      tone: 'info',
      code: 'in-trash',
      message: this.l10n.t('notice-in-trash', { title: row.title }),
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
    try {
      const query = { ...EVERY_ARTICLE, shelf: 'trash' as const, offset: 0, limit: null };
      this.askPurge((await this.host.call('list_articles', query)).articles);
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  /** Permanently deletes the articles that the dialog asked about, and no others. */
  async confirmPurge(): Promise<void> {
    const { purge } = this;
    this.navigation.dialog = null;
    this.purge = null;
    if (!purge) return;
    const ids = purge.articles.map((row) => row.id);
    try {
      const count = await this.queue.run(() => this.host.call('purge_articles', ids));
      // Deleted articles cannot be moved any more.
      const gone = new Set(ids);
      const remains = (act: Act) => act.ids.some((id) => !gone.has(id));
      this.done = this.done.filter(remains);
      this.undone = this.undone.filter(remains);
      this.notices.dismissCode('filed');
      this.notices.show({
        tone: 'success',
        code: 'purged',
        message: this.l10n.t('notice-purged', { count }),
      });
    } catch (thrown) {
      this.notices.fail(thrown);
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
    if (!act || !(await this.article.closeAny(act.ids)) || !(await this.run(act.perform))) return;
    this.undone.pop();
    this.done.push(act);
    await this.show(act, 'announce-redone');
  }

  private async act(act: Act, message: string): Promise<void> {
    if (!(await this.run(act.perform))) return;
    this.done.push(act);
    this.undone = [];
    this.library.forget(...act.ids);
    await this.library.refresh();
    this.notices.show({
      tone: 'info',
      code: 'filed',
      message,
      actions: [
        {
          label: 'action-undo',
          perform: async () => {
            if (this.done.at(-1) === act) await this.undo();
          },
        },
      ],
    });
  }

  private async run(change: () => Promise<unknown>): Promise<boolean> {
    try {
      await this.queue.run(change);
      return true;
    } catch (thrown) {
      this.notices.fail(thrown);
      return false;
    }
  }

  /** Shows the list after a move, with the moved articles selected if they are listed. */
  private async show(act: Act, announcement: string): Promise<void> {
    const { library } = this;
    this.notices.dismissCode('filed');
    library.forget(...act.ids);
    await library.refresh();
    const listed = library.view.articles.find((row) => act.ids.includes(row.id));
    if (listed) library.current = listed.id;
    this.notices.announce(this.l10n.t(announcement));
  }
}
