// How often the editor accepts the suggestions of each rule.
import type { AcceptanceView } from '../generated/AcceptanceView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';

export class Acceptance {
  /** The statistics of each rule, by its id. */
  byRule = $state.raw<ReadonlyMap<string, AcceptanceView>>(new Map());

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly article: OpenArticle,
  ) {}

  /** Loads the statistics. If that fails, the review is not disturbed. */
  async load(): Promise<void> {
    this.take(await this.host.call('acceptance', null).catch(() => []));
  }

  /** Ignores all decisions made so far. */
  async forget(): Promise<void> {
    if (!(await this.article.flush())) return;
    const forget = this.queue.run(async () => {
      this.take(await this.host.call('reset_acceptance', null));
      await this.article.reload();
      this.notices.success('forgotten', 'profile-forgotten');
    });
    await this.notices.attempt(forget);
  }

  private take(views: AcceptanceView[]): void {
    this.byRule = new Map(views.map((view) => [view.rule, view]));
  }
}
