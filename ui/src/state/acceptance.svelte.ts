// How often the editor accepts the suggestions of each rule.
import type { AcceptanceView } from '../generated/AcceptanceView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Localisation } from './l10n.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';

export class Acceptance {
  /** The statistics of each rule, by its id. */
  byRule = $state.raw<ReadonlyMap<string, AcceptanceView>>(new Map());

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
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
    try {
      await this.queue.run(async () => {
        this.take(await this.host.call('reset_acceptance', null));
        await this.article.reload();
      });
      this.notices.show({ tone: 'success', code: 'forgotten', message: this.l10n.t('profile-forgotten') });
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  private take(views: AcceptanceView[]): void {
    this.byRule = new Map(views.map((view) => [view.rule, view]));
  }
}
