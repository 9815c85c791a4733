// The issues of articles that are not open are counted again in the background after the profile has changed.
import type { CountingView } from '../generated/CountingView';
import type { Host } from '../host/host';
import type { Library } from './library.svelte';
import type { Notices } from './notices.svelte';

/** How often the list of articles is refreshed while counts arrive, in milliseconds. */
const FOLLOW_MS = 800;

export class Counting {
  now = $state.raw<CountingView>({ done: 0, total: 0, running: false });
  /** Number of articles that keep their old counts, since the user stopped the counting. */
  left = $derived(this.now.running ? 0 : this.now.total - this.now.done);
  private followed = 0;

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly library: Library,
  ) {}

  /** Loads the state at the start: the counting may have begun before the window listened. */
  async load(): Promise<void> {
    try {
      this.now = await this.host.call('counting', null);
    } catch {
      // It continues in the background, and the list shows its results when it is loaded next.
    }
  }

  /** Handles a progress event; the list is refreshed. */
  update(view: CountingView): void {
    const ended = this.now.running && !view.running;
    const begun = !this.now.running && view.running;
    this.now = view;
    if (begun) this.followed = Date.now();
    if (!ended && Date.now() - this.followed < FOLLOW_MS) return;
    this.followed = Date.now();
    void this.library.refresh();
    if (ended && view.done === view.total) this.notices.announce('announce-counted');
  }

  /** Stops or continues the counting. */
  async run(on: boolean): Promise<void> {
    this.now = (await this.notices.attempt(this.host.call('set_counting', on))) ?? this.now;
  }
}
