// The state of the window in one place: the open article, the selected issue, the view.
import type { Fault } from '../generated/Fault';
import type { HouseChoices } from '../generated/HouseChoices';
import type { IssueView } from '../generated/IssueView';
import type { PositionView } from '../generated/PositionView';
import type { QualityView } from '../generated/QualityView';
import type { ReviewPatch } from '../generated/ReviewPatch';
import type { ReviewView } from '../generated/ReviewView';
import type { RuleView } from '../generated/RuleView';
import { asFault, type Host, type Unlisten } from '../host/host';
import { Comparing } from './comparing.svelte';
import { Counting } from './counting.svelte';
import { Decisions } from './decisions.svelte';
import { Filing } from './filing.svelte';
import { filterIssues, NO_FILTERS, type Filters } from './filters';
import { Importing } from './importing.svelte';
import { KeyChanges } from './keys.svelte';
import { Localisation } from './l10n.svelte';
import { Library } from './library.svelte';
import { Profile } from './profile.svelte';
import { Notices } from './notices.svelte';
import { OwnIssue, type SelectedWords } from './own-issue.svelte';
import { Places } from './places';
import { Preferences, zoomFrom } from './preferences.svelte';
import { Queue } from './queue.svelte';
import type { Reason } from './reasons';
import { applyPatch, isOpen } from './review';
import { Saving } from './saving.svelte';
import { Watching } from './watching.svelte';
import { neighbour, openFrom, type Direction } from './selection';

export type ViewName = 'queue' | 'review' | 'changes' | 'result';
export type DialogName =
  | 'keys'
  | 'settings'
  | 'paste'
  | 'rule'
  | 'import'
  | 'bulk'
  | 'own-issue'
  | 'palette'
  | 'manual'
  | 'profile'
  | 'forms'
  | 'versions'
  | 'quality'
  | 'purge'
  | 'silence'
  | 'save-new';

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
  /** Shows a review now; unsent typing is kept. */
  show(review: ReviewView): void;
}

export class AppState {
  readonly l10n = new Localisation();
  readonly notices = new Notices();
  readonly queue = new Queue();
  readonly preferences: Preferences;
  readonly library: Library;
  readonly filing: Filing;
  readonly decisions: Decisions;
  readonly comparing: Comparing;
  readonly saving: Saving;
  readonly importing: Importing;
  readonly own: OwnIssue;
  readonly profile: Profile;
  readonly keys: KeyChanges;
  readonly counting: Counting;
  readonly watching: Watching;
  readonly places: Places;

  review = $state.raw<ReviewView | null>(null);
  /** The id of the selected issue. */
  issueId = $state<string | null>(null);
  /** The index of its selected suggestion, from 0. */
  suggestion = $state(0);
  view = $state<ViewName>('review');
  filters = $state.raw<Filters>(NO_FILTERS);
  dialog = $state<DialogName | null>(null);
  /** The initial text of the paste dialog. */
  pasted = $state('');
  rule = $state.raw<RuleView | null>(null);
  /** The whole manual, once it was loaded. */
  manual = $state.raw<RuleView[]>([]);
  /** The open article's scores, once they were loaded. */
  quality = $state.raw<QualityView | null>(null);
  opening = $state(false);
  dropping = $state(false);
  /** Whether typed text waits to be sent, or could not be sent. */
  unsent = $state(false);
  /** Whether the cursor is in the article's text: single letters are typed there. */
  textFocused = $state(false);
  /** Whether words are selected in the article's text, with or without the focus. */
  textSelected = $state(false);
  /** The next announcement for screen readers. */
  announcement = $state('');
  /** Incremented to scroll to the selected issue although it has not changed. */
  attention = $state(0);

  /** Whether closing was refused once, since typed text is not on disk. */
  private closing = false;

  editor: EditorPort | null = null;
  focusSearch: (() => void) | null = null;

  /** The article that is shown: none in the queue, even if one is open. */
  shownArticle = $derived(this.view === 'queue' ? null : this.review);
  issue = $derived.by(() => this.review?.issues.find((issue) => issue.id === this.issueId) ?? null);
  shown = $derived.by(() => filterIssues(this.review?.issues ?? [], this.filters));
  readonly order = $derived.by(
    () => new Map(this.review?.segments.map((segment, index) => [segment.id, index] as const) ?? []),
  );

  constructor(readonly host: Host) {
    const onFault = (thrown: unknown) => this.fail(thrown);
    this.preferences = new Preferences(host, this.l10n, onFault);
    this.library = new Library(host, onFault);
    this.filing = new Filing(this);
    this.decisions = new Decisions(this);
    this.comparing = new Comparing(this);
    this.saving = new Saving(this);
    this.importing = new Importing(this);
    this.own = new OwnIssue(this);
    this.profile = new Profile(this);
    this.keys = new KeyChanges(this);
    this.counting = new Counting(this);
    this.watching = new Watching(this);
    this.places = new Places(this);
  }

  /** Starts: loads settings and library, then opens the file the program was started with or the last article. */
  async start(): Promise<Unlisten> {
    const file = await this.preferences.load().then(
      (start) => start.file,
      (thrown: unknown) => {
        this.fail(thrown);
        return null;
      },
    );
    const stops = [
      this.host.onFileDrop((event) => {
        this.dropping = event.kind === 'over';
        if (event.kind === 'drop') void this.importing.bring(event.paths);
      }),
      this.host.on('open-file', (path) => void this.importing.bring([path])),
      this.host.on('counting', (view) => this.counting.heard(view)),
      this.host.on('watched', (view) => this.watching.heard(view)),
      this.host.onClose(() => this.mayClose()),
    ];
    const listed = this.library.refresh();
    const last = this.preferences.now.last_article;
    if (file !== null) await this.importing.bring([file]);
    else if (last !== null) await this.openLast(last);
    await listed;
    await Promise.all([this.profile.load(), this.counting.load(), this.watching.load()]);
    return () => stops.forEach((stop) => stop());
  }

  /** Opens the last article; it is not an error if it no longer exists. */
  private async openLast(id: number): Promise<void> {
    const gone = (thrown: unknown) => asFault(thrown).code === 'unknown-article';
    await this.open(() => this.host.call('open_article', id), gone);
  }

  /** Whether the window may close: not while typed text could not be written, unless it is closed a second time. */
  private async mayClose(): Promise<boolean> {
    const written = await this.flush();
    await this.places.keep();
    await this.queue.idle();
    const may = written || this.closing;
    this.closing = !written;
    return may;
  }

  /** Shows a fault as a notice, with the ways out that its code allows. */
  fail(thrown: unknown, saving = false): Fault {
    const fault = asFault(thrown);
    this.notices.show({
      tone: 'error',
      code: fault.code,
      message: fault.message,
      next: fault.next_step,
      actions: this.saving.actionsFor(fault, saving),
    });
    return fault;
  }

  /** Shows why a command cannot act now, and what can be done instead. */
  cannot(reason: Reason): void {
    this.notices.show({
      tone: 'info',
      code: 'cannot',
      message: this.l10n.t(`cannot-${reason}`),
      next: this.l10n.t(`cannot-${reason}-next`),
    });
  }

  /** Shows why the text of a segment cannot be changed. Returns whether it is locked. */
  refuseLocked(segment: number): boolean {
    const lock = this.review?.segments.find((candidate) => candidate.id === segment)?.locked ?? null;
    if (lock === null) return false;
    this.notices.show({
      tone: 'info',
      code: 'locked-segment',
      message: this.l10n.t(`lock-${lock}`),
      next: this.l10n.t('cannot-locked-next'),
    });
    return true;
  }

  /** Sends typed text. Returns whether everything is on disk. */
  async flush(): Promise<boolean> {
    return (await this.editor?.flush()) ?? true;
  }

  private async open(
    ask: () => Promise<ReviewView>,
    passOver: (thrown: unknown) => boolean = () => false,
  ): Promise<boolean> {
    // An article with unsent text stays open: leaving it would lose the text.
    if (!(await this.flush())) return false;
    await this.places.keep();
    this.opening = true;
    try {
      const review = await this.queue.run(ask);
      const place = await this.places.find(review.article.id);
      this.dialog = null;
      // Opening an article shows it; reloading the open one does not change the view.
      if (this.review?.article.id !== review.article.id || this.view === 'queue') this.view = 'review';
      this.show(review, place);
      void this.profile.count();
      return true;
    } catch (thrown) {
      if (!passOver(thrown)) this.fail(thrown);
      return false;
    } finally {
      this.opening = false;
    }
  }

  /** Shows an article from its beginning, with nothing decided in this window yet. */
  private show(review: ReviewView, place: PositionView | null = null): void {
    const same = this.review?.article.id === review.article.id;
    this.review = review;
    this.editor?.show(review);
    if (!same) {
      this.filters = NO_FILTERS;
    }
    if (!same || !this.issue) {
      const there = review.issues.find((issue) => issue.id === place?.issue) ?? null;
      const rank = (segment: number) => this.order.get(segment) ?? 0;
      this.select(openFrom(review.issues, there, 1, rank) ?? there);
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

  openFile(path: string): Promise<boolean> {
    return this.open(() => this.host.call('open_file', path));
  }

  openText(text: string): Promise<boolean> {
    return this.open(() => this.host.call('open_text', text));
  }

  openArticle(id: number): Promise<boolean> {
    return this.open(() => this.host.call('open_article', id));
  }

  /** Lets the user choose files to open. */
  async chooseFiles(): Promise<void> {
    const paths = await this.host
      .chooseFiles(this.l10n.t('dialog-open-title'))
      .catch((thrown: unknown) => (this.fail(thrown), null));
    if (paths !== null) await this.importing.bring(paths);
  }

  /** Lets the user choose a folder to import. */
  async chooseFolder(): Promise<void> {
    const path = await this.host
      .chooseFolder(this.l10n.t('dialog-folder-title'))
      .catch((thrown: unknown) => (this.fail(thrown), null));
    if (path !== null) await this.importing.bring([path]);
  }

  /** Opens the worst waiting article. */
  async openNext(): Promise<void> {
    try {
      const next = await this.library.next(this.review?.article.id ?? null);
      if (next) await this.openArticle(next.id);
      else
        this.notices.show({ tone: 'success', code: 'queue-empty', message: this.l10n.t('queue-all-done') });
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Closes the open article. Returns whether this was possible without losing anything. */
  private async close(): Promise<boolean> {
    if (!(await this.flush())) return false;
    this.review = null;
    this.issueId = null;
    this.host.setTitle('Copydesk');
    return true;
  }

  /** Closes the open article if it is one of these. Returns whether none of them is open any more. */
  async closeAny(ids: number[]): Promise<boolean> {
    const open = this.review?.article.id;
    return open === undefined || !ids.includes(open) || (await this.close());
  }

  /** Applies a patch; loads the whole view if one was missed. */
  async take(patch: ReviewPatch): Promise<void> {
    const { review } = this;
    // Its button would now undo this step instead.
    this.notices.dismissCode('silenced');
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
    this.saving.soon();
  }

  /** Loads the whole view of the open article again (a patch was missed, or the language changed). */
  async reload(): Promise<void> {
    const id = this.review?.article.id;
    if (id === undefined) return;
    try {
      this.show(await this.host.call('open_article', id));
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Selects an issue. */
  select(issue: IssueView | null, suggestion = 0): void {
    this.decisions.leave();
    this.issueId = issue?.id ?? null;
    this.suggestion = suggestion;
    this.attention++;
    this.places.moved();
  }

  selectId(id: string): void {
    const issue = this.review?.issues.find((candidate) => candidate.id === id);
    if (issue) this.select(issue);
  }

  choose(index: number): void {
    const { issue } = this;
    if (!issue || !isOpen(issue)) return;
    if (index < issue.suggestions.length) this.suggestion = index;
    else this.cannot('no-suggestion');
  }

  /** Goes to the next or previous issue of the list; only to open ones, unless the list shows only decided ones. */
  step(direction: Direction): void {
    if (this.view === 'changes') {
      this.comparing.step(direction);
      return;
    }
    if (this.view === 'queue') {
      this.library.step(direction);
      return;
    }
    if (!this.review) return;
    const { issue } = this;
    const rank = (segment: number) => this.order.get(segment) ?? 0;
    const next =
      this.filters.status === 'decided'
        ? neighbour(this.shown, this.issueId, direction)
        : openFrom(
            this.shown,
            issue && { segment: issue.segment, from: issue.from + (direction === 1 ? 1 : 0) },
            direction,
            rank,
            issue?.id ?? null,
          );
    if (next) {
      this.select(next);
      // In the text, the caret follows the selection: the next letter and the next decision act there.
      if (this.textFocused) this.editor?.focus(next);
    } else this.cannot('none-open');
  }

  /** Selects the open issue at the caret, for a command given in the text. Returns whether there is one. */
  takeAtCaret(): boolean {
    const id = this.editor?.issueAt() ?? null;
    if (id !== null && id !== this.issueId) this.selectId(id);
    return id !== null;
  }

  async showView(view: ViewName): Promise<void> {
    if (this.view === view || (!this.review && view !== 'queue')) return;
    await this.flush();
    this.view = view;
    if (view === 'queue') {
      this.library.current = this.review?.article.id ?? this.library.view.articles[0]?.id ?? null;
      await this.library.refresh();
    }
  }

  async showRule(id: string): Promise<void> {
    try {
      this.rule = await this.host.call('rule', id);
      this.dialog = 'rule';
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Shows the open article's MQM score, before and after. */
  async showQuality(): Promise<void> {
    const article = this.review?.article.id;
    if (article === undefined || !(await this.flush())) return;
    try {
      this.quality = await this.queue.run(() => this.host.call('quality', article));
      this.dialog = 'quality';
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Shows the manual of all rules. */
  async showManual(): Promise<void> {
    try {
      this.manual = await this.host.call('rules', null);
      this.dialog = 'manual';
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Opens the first sample, or any other article. */
  async openSample(): Promise<void> {
    try {
      await this.openArticle(await this.host.call('sample', null));
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  /** Zooms the whole window by a step. */
  async zoomBy(direction: 1 | -1): Promise<void> {
    await this.preferences.set({ zoom: zoomFrom(this.preferences.now.zoom, direction) });
    this.announce(this.l10n.t('announce-zoom', { percent: this.preferences.now.zoom }));
  }

  /** Changes a choice of the house style; the open article is checked again. */
  async setHouse(change: Partial<HouseChoices>): Promise<void> {
    await this.preferences.set({ house: { ...this.preferences.now.house, ...change } });
    if (await this.flush()) await this.queue.run(() => this.reload());
  }

  async setLanguage(language: 'system' | 'en' | 'fr'): Promise<void> {
    const before = this.l10n.tongue;
    await this.preferences.set({ language });
    // The messages of issues come from the app, in its language.
    if (this.l10n.tongue !== before && (await this.flush())) await this.queue.run(() => this.reload());
  }

  announce(text: string): void {
    // Repeated text is not a change of the page, and would not be read out: an invisible space makes it one.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
  }
}
