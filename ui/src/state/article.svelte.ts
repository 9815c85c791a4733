// The open article: its review, the selected issue, and the filter of its issues.
import type { IssueView } from '../generated/IssueView';
import type { PositionRequest } from '../generated/PositionRequest';
import type { PositionView } from '../generated/PositionView';
import type { ReviewPatch } from '../generated/ReviewPatch';
import type { ReviewView } from '../generated/ReviewView';
import type { Host } from '../host/host';
import type { Fields } from './fields.svelte';
import { filterIssues, NO_FILTERS, type Filters } from './filters';
import type { Library } from './library.svelte';
import type { Anchor } from './menu.svelte';
import type { Notices } from './notices.svelte';
import type { Places } from './places';
import type { Preferences } from './preferences.svelte';
import type { Queue } from './queue.svelte';
import { applyPatch, isOpen } from './review';
import { neighbour, openFrom, type Direction, type Place } from './selection';

/** Words selected in the article, in their segment's current text. */
export interface SelectedWords {
  segment: number;
  version: number;
  from: number;
  to: number;
  text: string;
}

/** A place in a segment's text, UTF-16. */
export interface TextPlace {
  segment: number;
  from: number;
}

/** The interface of the editor of the article's text. */
export interface EditorPort {
  /** Sends unsent typing, and waits until all of it is on disk; `false` if some of it is not. */
  flush(): Promise<boolean>;
  /** Focuses the text, with the caret at an issue if one is given. */
  focus(issue: IssueView | null): void;
  /** Returns the id of the open issue at the caret; `null` if there is none. */
  issueAt(): string | null;
  /** Scrolls a segment into view. */
  reveal(segment: number): void;
  /** Returns the segment at the top of the view. */
  top(): number;
  /** Scrolls a segment to the top. */
  scrollTo(segment: number): void;
  /** Returns the selected words, or the word at the caret of a focused text; `null` if there is none. */
  selection(): SelectedWords | null;
  /** Returns the text of the selection, with or without the focus; empty if there is none. */
  selectedText(): string;
  /** Replaces the selection as typing would. */
  insert(text: string): void;
  /** Returns the position of the caret in the window; `null` if it is not in view. */
  caret(): Anchor | null;
  /** Returns the place of the cursor. */
  caretPlace(): TextPlace | null;
  /** Selects words of a segment, and focuses the text if requested. */
  selectRange(segment: number, from: number, to: number, focused: boolean): void;
  /** Shows a review now; unsent typing is kept. */
  show(review: ReviewView): void;
}

export class OpenArticle {
  review = $state.raw<ReviewView | null>(null);
  /** The id of the selected issue. */
  issueId = $state<string | null>(null);
  /** The index of its selected suggestion, from 0. */
  suggestion = $state(0);
  filters = $state.raw<Filters>(NO_FILTERS);
  /** Whether typed text waits to be sent, or could not be sent. */
  unsent = $state(false);
  /** Whether the cursor is in the article's text: single letters are typed there. */
  textFocused = $state(false);
  /** Whether words are selected in the article's text, with or without the focus. */
  textSelected = $state(false);
  /** The segment at the cursor of the text; `null` before the cursor was placed. */
  caret = $state<number | null>(null);
  /** Incremented to scroll to the selected issue although it has not changed. */
  attention = $state(0);

  editor: EditorPort | null = null;

  issue = $derived.by(() => this.review?.issues.find((issue) => issue.id === this.issueId) ?? null);
  shown = $derived.by(() => filterIssues(this.review?.issues ?? [], this.filters));
  readonly order = $derived.by(
    () => new Map(this.review?.segments.map((segment, index) => [segment.id, index] as const) ?? []),
  );

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly preferences: Preferences,
    private readonly library: Library,
    private readonly places: Places,
    private readonly fields: Fields,
    /** Called after the article has changed. */
    private readonly changed: () => void,
  ) {}

  get id(): number | undefined {
    return this.review?.article.id;
  }

  /** The editor's place in the article; `null` if there is none. */
  get place(): PositionRequest | null {
    const { id, issueId, editor } = this;
    return id === undefined || !editor
      ? null
      : { article: id, place: { issue: issueId, segment: editor.top() } };
  }

  /** Sends typed text. Returns whether everything is on disk. */
  async flush(): Promise<boolean> {
    return (await this.editor?.flush()) ?? true;
  }

  /** Sends typed text. Returns the id of the article if everything is on disk, and otherwise `null`. */
  async flushed(): Promise<number | null> {
    const { id } = this;
    return id !== undefined && (await this.flush()) ? id : null;
  }

  /** Sends typed text. Returns the selected words, or the word at the cursor; `null` if there are none, which a notice tells. */
  async selectedWords(): Promise<SelectedWords | null> {
    if ((await this.flushed()) === null) return null;
    const words = this.editor?.selection() ?? null;
    if (!words) this.notices.info('select-words', 'own-select-first');
    return words;
  }

  /** Shows an article from its beginning, with nothing decided in this window yet. */
  show(review: ReviewView, place: PositionView | null = null): void {
    const same = this.id === review.article.id;
    this.review = review;
    this.editor?.show(review);
    if (!same) {
      this.filters = NO_FILTERS;
      this.caret = null;
    }
    if (!same || !this.issue) {
      const there = review.issues.find((issue) => issue.id === place?.issue) ?? null;
      this.select(this.openFrom(there) ?? there);
      if (!same && place) this.editor?.scrollTo(place.segment);
    }
    for (const notice of review.notices)
      this.notices.show({ tone: 'info', code: `article-${notice}`, message: notice });
    this.host.setTitle(`${review.article.title} – Copydesk`);
    if (this.preferences.now.last_article !== review.article.id)
      void this.preferences.set({ last_article: review.article.id });
    if (this.library.view.articles.some((row) => row.id === review.article.id))
      this.library.update(review.article);
    else void this.library.refresh();
  }

  /** Closes the article if it is one of these. Returns whether none of them is open any more. */
  async closeAny(ids: number[]): Promise<boolean> {
    const { id } = this;
    if (id === undefined || !ids.includes(id)) return true;
    if (!(await this.flush())) return false;
    this.review = null;
    this.issueId = null;
    this.host.setTitle('Copydesk');
    return true;
  }

  /**
   * Runs a command in the queue, unless another article is open by then, and applies its patch; `after` runs before the
   * next command.
   */
  change(
    id: number,
    ask: (revision: number) => Promise<ReviewPatch | null>,
    after?: (patch: ReviewPatch) => void | Promise<void>,
  ): Promise<ReviewPatch | null> {
    return this.queue.run(async () => {
      if (!this.review || this.id !== id) return null;
      const patch = await ask(this.review.revision);
      if (!patch) return null;
      await this.take(patch);
      await after?.(patch);
      return patch;
    });
  }

  /** Applies a patch; loads the whole view if one was missed. */
  private async take(patch: ReviewPatch): Promise<void> {
    const { review } = this;
    // Its button would now undo this step instead.
    this.notices.dismissCode('ignored');
    if (!review || review.article.id !== patch.article.id) {
      this.library.update(patch.article);
      return;
    }
    const next = applyPatch(review, patch);
    if (next) {
      this.review = next;
      if (next.progress.decided < next.progress.total) this.notices.dismissCode('all-decided');
      // At once, not with the next paint: the next call in the queue reads the editor's text and versions.
      this.editor?.show(next);
    } else await this.reload();
    this.library.update(patch.article);
    this.changed();
  }

  /** Loads the whole view again (a patch was missed, or the language changed). */
  async reload(): Promise<void> {
    const { id } = this;
    if (id === undefined) return;
    const review = await this.notices.attempt(this.host.call('open_article', id));
    if (review) this.show(review);
  }

  /** Loads the whole view again after typed text was sent: how the app checks it has changed. */
  async checkAgain(): Promise<void> {
    if (await this.flush()) await this.queue.run(() => this.reload());
  }

  select(issue: IssueView | null, suggestion = 0): void {
    this.fields.leave();
    this.issueId = issue?.id ?? null;
    this.suggestion = suggestion;
    this.attention++;
    this.places.moved();
  }

  selectId(id: string): void {
    const issue = this.review?.issues.find((candidate) => candidate.id === id);
    if (issue) this.select(issue);
  }

  /** Selects the open issue at the caret, for a command given in the text. Returns whether there is one. */
  selectAtCaret(): boolean {
    const id = this.editor?.issueAt() ?? null;
    if (id !== null && id !== this.issueId) this.selectId(id);
    return id !== null;
  }

  /** Chooses a suggestion of the selected issue. */
  choose(index: number): void {
    const { issue } = this;
    if (!issue || !isOpen(issue)) return;
    if (index < issue.suggestions.length) this.suggestion = index;
    else this.notices.cannot('no-suggestion');
  }

  /** Goes to the next or previous issue of the list; only to open ones, unless the list shows only decided ones. */
  step(direction: Direction): void {
    if (!this.review) return;
    const { issue, shown } = this;
    const place = issue && { segment: issue.segment, from: issue.from + (direction === 1 ? 1 : 0) };
    const next =
      this.filters.status === 'decided'
        ? neighbour(shown, this.issueId, direction)
        : this.openFrom(place, { issues: shown, direction, except: issue?.id });
    if (next) {
      this.select(next);
      // In the text, the caret follows the selection: the next letter and the next decision act there.
      if (this.textFocused) this.editor?.focus(next);
    } else this.notices.cannot('none-open');
  }

  /** Returns the open issue to go to from a place; see {@link openFrom}. */
  openFrom(
    place: Place | null,
    among: { issues?: IssueView[]; direction?: Direction; except?: string | null | undefined } = {},
  ): IssueView | null {
    const rank = (segment: number) => this.order.get(segment) ?? 0;
    const { issues = this.review?.issues ?? [], direction = 1, except = null } = among;
    return openFrom(issues, place, direction, rank, except);
  }

  /** Shows why the text of a segment cannot be changed. Returns whether it is locked. */
  refuseLocked(segment: number): boolean {
    const lock = this.review?.segments.find((candidate) => candidate.id === segment)?.locked ?? null;
    if (lock === null) return false;
    this.notices.info('locked-segment', `lock-${lock}`, { next: 'cannot-locked-next' });
    return true;
  }
}
