// The editor's place in each article: the selected issue and the segment at the top of the view.
import type { PositionView } from '../generated/PositionView';
import type { AppState } from './app.svelte';

/** How long a place must be unchanged before it is stored, in milliseconds. */
const STAY_MS = 700;

export class Places {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The stored place of the open article, as text. */
  private known = '';

  constructor(private readonly app: AppState) {}

  /** Returns the place in an article; none if it cannot be loaded, which must not prevent opening the article. */
  async find(article: number): Promise<PositionView | null> {
    try {
      return await this.app.host.call('position', article);
    } catch {
      return null;
    }
  }

  /** Called when the place changes. */
  moved(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), STAY_MS);
  }

  /** Stores the place now: the article is about to be closed. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    const { review, issueId, editor, host } = this.app;
    if (!review || !editor) return;
    const request = { article: review.article.id, place: { issue: issueId, segment: editor.top() } };
    const text = JSON.stringify(request);
    if (text === this.known) return;
    this.known = text;
    try {
      await host.call('store_position', request);
    } catch {
      // Losing the place is not worth a message.
      this.known = '';
    }
  }
}
