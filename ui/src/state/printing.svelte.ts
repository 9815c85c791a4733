// Printing the report of the open article: the window holds it as a part that is only printed.
import { tick } from 'svelte';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';

export class Printing {
  private latest = $state.raw<{ article: number; element: Element } | null>(null);

  /**
   * The report that was printed last. It stays until another article is opened: the system draws the pages after its
   * dialog was closed.
   */
  report = $derived.by(() =>
    this.latest !== null && this.latest.article === this.article.id ? this.latest.element : null,
  );

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly article: OpenArticle,
  ) {}

  /** Opens the system's dialog to print the report, or to save it as PDF. */
  async print(): Promise<void> {
    const article = await this.article.flushed();
    if (article === null) return;
    const html = await this.notices.attempt(this.queue.run(() => this.host.call('report_element', article)));
    if (html === null) return;
    // Markup of the application, in which every text is escaped. The parser runs no script and loads nothing.
    const element = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
    if (element === null) return;
    this.latest = { article, element: document.adoptNode(element) };
    await tick();
    this.host.print();
  }
}
