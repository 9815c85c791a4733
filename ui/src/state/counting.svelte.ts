// The issues of articles that are not open are counted again in the background after the profile has changed.
import type { CountingView } from '../generated/CountingView';
import type { AppState } from './app.svelte';

/** How often the list of articles is refreshed while counts arrive, in milliseconds. */
const FOLLOW_MS = 800;

export class Counting {
  now = $state.raw<CountingView>({ done: 0, total: 0, running: false });
  /** Number of articles that keep their old counts, since the user stopped the counting. */
  left = $derived(this.now.running ? 0 : this.now.total - this.now.done);
  private followed = 0;

  constructor(private readonly app: AppState) {}

  /** Loads the state at the start: the counting may have begun before the window listened. */
  async load(): Promise<void> {
    try {
      this.now = await this.app.host.call('counting', null);
    } catch {
      // It continues in the background, and the list shows its results when it is loaded next.
    }
  }

  /** Handles a progress event; the list is refreshed. */
  heard(view: CountingView): void {
    const ended = this.now.running && !view.running;
    const begun = !this.now.running && view.running;
    this.now = view;
    if (begun) this.followed = Date.now();
    if (!ended && Date.now() - this.followed < FOLLOW_MS) return;
    this.followed = Date.now();
    void this.app.library.refresh();
    if (ended && view.done === view.total) this.app.announce(this.app.l10n.t('announce-counted'));
  }

  /** Stops or continues the counting. */
  async run(on: boolean): Promise<void> {
    try {
      this.now = await this.app.host.call('count_anew', on);
    } catch (thrown) {
      this.app.fail(thrown);
    }
  }
}
