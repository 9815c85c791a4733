// Opens articles.
import type { ReviewView } from '../generated/ReviewView';
import { asFault, type Host } from '../host/host';
import type { Acceptance } from './acceptance.svelte';
import type { OpenArticle } from './article.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Places } from './places';
import type { Queue } from './queue.svelte';

export class Opening {
  running = $state(false);

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly library: Library,
    private readonly places: Places,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly acceptance: Acceptance,
  ) {}

  private async open(
    ask: () => Promise<ReviewView>,
    passOver: (thrown: unknown) => boolean = () => false,
  ): Promise<boolean> {
    const { article, navigation } = this;
    // An article with unsent text stays open: leaving it would lose the text.
    if (!(await article.flush())) return false;
    await this.places.keep();
    this.running = true;
    try {
      const review = await this.queue.run(ask);
      const place = await this.places.find(review.article.id);
      navigation.dialog = null;
      // Opening an article shows it; reloading the open one does not change the view.
      if (article.id !== review.article.id || navigation.view === 'queue') navigation.view = 'review';
      article.show(review, place);
      void this.acceptance.load();
      return true;
    } catch (thrown) {
      if (!passOver(thrown)) this.notices.fail(thrown);
      return false;
    } finally {
      this.running = false;
    }
  }

  openFile(path: string): Promise<boolean> {
    return this.open(() => this.host.call('open_file', path));
  }

  openText(text: string): Promise<boolean> {
    return this.open(() => this.host.call('open_text', text));
  }

  openArticle(id: number): Promise<boolean> {
    return this.open(() => this.host.call('open_article', id));
  }

  /** Opens the last article; it is not an error if it no longer exists. */
  openLast(id: number): Promise<boolean> {
    const gone = (thrown: unknown) => asFault(thrown).code === 'unknown-article';
    return this.open(() => this.host.call('open_article', id), gone);
  }

  /** Opens the first sample, or any other article. */
  async openSample(): Promise<void> {
    const id = await this.notices.attempt(this.host.call('sample', null));
    if (id !== null) await this.openArticle(id);
  }

  /** Opens the worst waiting article. */
  async openNext(): Promise<void> {
    try {
      const next = await this.library.next(this.article.id ?? null);
      if (next) await this.openArticle(next.id);
      else this.notices.success('queue-empty', 'queue-all-done');
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }
}
