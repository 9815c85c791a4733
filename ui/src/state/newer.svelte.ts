// A file of the watched folder that changed: its new version is offered with what it changes.
import type { NewerView } from '../generated/NewerView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Filing } from './filing.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Opening } from './opening.svelte';

export class Newer {
  /** What the dialog shows. */
  view = $state.raw<NewerView | null>(null);

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly opening: Opening,
    private readonly filing: Filing,
  ) {}

  /** The article whose file changed: the open one, or the current one of the queue. */
  get candidate(): number | null {
    const row =
      this.navigation.view === 'queue'
        ? this.library.view.articles.find(({ id }) => id === this.library.current)
        : this.article.review?.article;
    return row?.newer ? row.id : null;
  }

  /** Called when files have changed: the open article may be one of them. */
  async refresh(): Promise<void> {
    await this.library.refresh();
    const { review } = this.article;
    if (!review) return;
    const row = this.library.view.articles.find(({ id }) => id === review.article.id);
    if (!row) await this.article.reload();
    else if (row.newer !== review.article.newer) this.article.review = { ...review, article: row };
  }

  /** Shows what the new version changes. */
  async ask(id: number | null = this.candidate): Promise<void> {
    if (id === null || !(await this.article.flush())) return;
    const view = await this.notices.attempt(this.host.call('newer_version', id));
    if (!view) return;
    this.view = view;
    this.navigation.dialog = 'newer';
  }

  /** Takes the new version; the former article goes to the trash. */
  async take(): Promise<void> {
    const { view } = this;
    this.navigation.dialog = null;
    this.view = null;
    if (!view) return;
    const { id, title } = view.article;
    const open = this.article.id === id && this.navigation.view !== 'queue';
    if (!(await this.article.closeAny([id]))) return;
    const taken = await this.notices.attempt(this.host.call('take_newer', id));
    if (!taken) return;
    const { former, kept, lost } = taken;
    const now = taken.article.id;
    const swap = async (gone: number, back: number) => {
      await this.host.call('delete_articles', [gone]);
      await this.host.call('restore_articles', [back]);
    };
    this.library.forget(former);
    await this.filing.record({
      ids: [former, now],
      perform: () => swap(former, now),
      takeBack: () => swap(now, former),
      text: 'notice-new-version',
      args: { title, kept, lost },
    });
    this.library.current = now;
    if (open) await this.opening.openArticle(now);
  }

  /** Keeps the article as it is; these contents are not offered again. */
  async keep(id: number | null = this.candidate): Promise<void> {
    this.navigation.dialog = null;
    this.view = null;
    if (id === null) return;
    const row = await this.notices.attempt(this.host.call('keep_version', id));
    if (!row) return;
    this.library.update(row);
    const { review } = this.article;
    if (review?.article.id === id) this.article.review = { ...review, article: row };
    this.notices.info('newer', 'notice-version-kept');
  }
}
