// Where the editor was in each article: the issue in hand and the segment at the top of the view.
import type { PlaceView } from '../generated/PlaceView';
import type { Desk } from './desk.svelte';

/** How long the editor stays somewhere before that is a place. */
const STAY_MS = 700;

export class Places {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** What the desk remembers of the open article, as text. */
  private known = '';

  constructor(private readonly desk: Desk) {}

  /** The place of an article; none where that cannot be found out, since it is no reason to keep it closed. */
  async find(article: number): Promise<PlaceView | null> {
    try {
      return await this.desk.host.call('place', article);
    } catch {
      return null;
    }
  }

  /** The editor went somewhere. */
  moved(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), STAY_MS);
  }

  /** Remembers the place now: the article is about to be left. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    const { review, issueId, editor, host } = this.desk;
    if (!review || !editor) return;
    const request = { article: review.article.id, place: { issue: issueId, segment: editor.top() } };
    const text = JSON.stringify(request);
    if (text === this.known) return;
    this.known = text;
    try {
      await host.call('remember_place', request);
    } catch {
      // Where one was is worth no message: the decisions say by themselves what stopped.
      this.known = '';
    }
  }
}
