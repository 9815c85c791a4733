// What is looked up in a dialog: a rule, the manual of all rules, the article's scores.
import type { QualityView } from '../generated/QualityView';
import type { RuleView } from '../generated/RuleView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';

export class Reference {
  rule = $state.raw<RuleView | null>(null);
  /** The whole manual, once it was loaded. */
  manual = $state.raw<RuleView[]>([]);
  /** The open article's scores, once they were loaded. */
  quality = $state.raw<QualityView | null>(null);

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  async showRule(id: string): Promise<void> {
    const rule = await this.notices.attempt(this.host.call('rule', id));
    if (!rule) return;
    this.rule = rule;
    this.navigation.dialog = 'rule';
  }

  /** Shows the manual of all rules. */
  async showManual(): Promise<void> {
    const manual = await this.notices.attempt(this.host.call('rules', null));
    if (!manual) return;
    this.manual = manual;
    this.navigation.dialog = 'manual';
  }

  /** Shows the open article's MQM score, before and after. */
  async showQuality(): Promise<void> {
    const article = await this.article.flushed();
    if (article === null) return;
    const quality = await this.notices.attempt(this.queue.run(() => this.host.call('quality', article)));
    if (!quality) return;
    this.quality = quality;
    this.navigation.dialog = 'quality';
  }

  /** Shows that a rule was turned on or off. */
  turned(id: string, on: boolean): void {
    const turned = (page: RuleView) => (page.id === id ? { ...page, on } : page);
    this.manual = this.manual.map(turned);
    if (this.rule) this.rule = turned(this.rule);
  }
}
