// A tour of the window in five steps on a sample article. Each step ends when the editor does what it says.
import type { OpenArticle } from './article.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Opening } from './opening.svelte';
import type { Preferences } from './preferences.svelte';

/** Each has the texts `tour-<step>` and `tour-<step>-what`. */
export const TOUR_STEPS = ['look', 'accept', 'edit', 'undo', 'check'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** What a step compares the present with. */
interface Start {
  issue: string | null;
  decided: number;
}

export class Tour {
  /** Index of the current step; `null` if the tour is not running. */
  at = $state<number | null>(null);
  private from = $state.raw<Start>({ issue: null, decided: 0 });

  step = $derived.by((): TourStep | null => (this.at === null ? null : (TOUR_STEPS[this.at] ?? null)));

  constructor(
    private readonly preferences: Preferences,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly opening: Opening,
  ) {}

  /** Whether the tour is offered: until the offer was answered once. */
  get offered(): boolean {
    return !this.preferences.now.tour_offered && this.at === null;
  }

  /** Whether what the current step says was done. */
  get done(): boolean {
    const { step, article, from } = this;
    const decided = article.review?.progress.decided ?? 0;
    if (step === 'look') return article.issueId !== null && article.issueId !== from.issue;
    if (step === 'accept' || step === 'edit') return decided > from.decided;
    if (step === 'undo') return decided < from.decided;
    return step === 'check' && this.navigation.view === 'changes';
  }

  /** Opens a sample and begins. */
  async start(): Promise<void> {
    this.decline();
    this.navigation.dialog = null;
    await this.opening.openSample();
    if (!this.article.review) return;
    await this.navigation.showView('review');
    this.go(0);
  }

  /** Does not offer the tour again. */
  decline(): void {
    if (!this.preferences.now.tour_offered) void this.preferences.set({ tour_offered: true });
  }

  /** Goes to a step; ends after the last one. */
  go(at: number): void {
    if (at >= TOUR_STEPS.length) {
      this.end();
      return;
    }
    this.at = Math.max(0, at);
    this.from = {
      issue: this.article.issueId,
      decided: this.article.review?.progress.decided ?? 0,
    };
  }

  /** Ends the tour. Returns whether it was running. */
  end(): boolean {
    const was = this.at !== null;
    this.at = null;
    if (was) this.notices.announce('announce-tour-ended');
    return was;
  }
}
