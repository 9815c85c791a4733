// The articles that are not open are counted anew in the background after the editor has taught the desk something.
import type { CountingView } from '../generated/CountingView';
import type { Desk } from './desk.svelte';

/** How often the list of articles follows while counts come in. */
const FOLLOW_MS = 800;

export class Counting {
  now = $state.raw<CountingView>({ done: 0, total: 0, running: false });
  /** Articles that keep their old counts, since the editor stopped it. */
  left = $derived(this.now.running ? 0 : this.now.total - this.now.done);
  private followed = 0;

  constructor(private readonly desk: Desk) {}

  /** Asks at the start: it may have begun before the window listened. */
  async load(): Promise<void> {
    try {
      this.now = await this.desk.host.call('counting', null);
    } catch {
      // It goes on unseen, and the list shows what it brought whenever it is asked for.
    }
  }

  /** Takes what the desk says of it; the list follows. */
  heard(view: CountingView): void {
    const ended = this.now.running && !view.running;
    const begun = !this.now.running && view.running;
    this.now = view;
    if (begun) this.followed = Date.now();
    if (!ended && Date.now() - this.followed < FOLLOW_MS) return;
    this.followed = Date.now();
    void this.desk.library.refresh();
    if (ended && view.done === view.total) this.desk.announce(this.desk.l10n.t('announce-counted'));
  }

  /** Stops it, or goes on with it. */
  async run(on: boolean): Promise<void> {
    try {
      this.now = await this.desk.host.call('count_anew', on);
    } catch (thrown) {
      this.desk.fail(thrown);
    }
  }
}
