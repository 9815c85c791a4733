// The editor's place in each article: the selected issue and the segment at the top of the view.
import type { PositionRequest } from '../generated/PositionRequest';
import type { PositionView } from '../generated/PositionView';
import type { Host } from '../host/host';

/** How long a place must be unchanged before it is stored, in milliseconds. */
const STAY_MS = 700;

export class Places {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The stored place of the open article, as text. */
  private known = '';

  constructor(
    private readonly host: Host,
    /** Returns the place in the open article; `null` if there is none. */
    private readonly now: () => PositionRequest | null,
  ) {}

  /** Returns the place in an article; none if it cannot be loaded, which must not prevent opening the article. */
  find(article: number): Promise<PositionView | null> {
    return this.host.call('position', article).catch(() => null);
  }

  /** Called when the place changes. */
  moved(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), STAY_MS);
  }

  /** Stores the place now: the article is about to be closed. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    const request = this.now();
    if (!request) return;
    const text = JSON.stringify(request);
    if (text === this.known) return;
    this.known = text;
    try {
      await this.host.call('store_position', request);
    } catch {
      // Losing the place is not worth a message.
      this.known = '';
    }
  }
}
