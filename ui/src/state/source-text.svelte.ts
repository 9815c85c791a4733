// The source text beside the open article: attached, removed, paired otherwise, shown in its pane.
import type { PairChange } from '../generated/PairChange';
import type { ReviewView } from '../generated/ReviewView';
import type { SourceParagraphView } from '../generated/SourceParagraphView';
import type { SourceTextView } from '../generated/SourceTextView';
import { asFault, type Host, type Point } from '../host/host';
import type { OpenArticle } from './article.svelte';
import { isStale } from './faults';
import type { Localisation } from './l10n.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices, NoticeAction } from './notices.svelte';
import { itemsOf, pairsBySegment, possibleActions, type PairAction, type PaneItem } from './pairs';
import type { Preferences } from './preferences.svelte';
import { Queue } from './queue.svelte';
import { sourceLayout } from './source-layout';

export class SourceText {
  /** Whether a command is running. */
  running = $state(false);
  /** Width of the window in CSS pixels. */
  windowWidth = $state(0);
  /** Whether a file is being dragged over the pane. */
  dropping = $state(false);
  /** The pane, while it is shown. */
  pane: { element: HTMLElement; focus: () => void } | null = null;
  /** A change of pairs begins with the result of the one before it. */
  private readonly changes = new Queue();

  view: SourceTextView | null = $derived.by(() => this.article.review?.source_text ?? null);
  layout = $derived.by(() => sourceLayout(this.windowWidth, this.preferences.now));
  /** Whether the pane is open and the view is the one that it belongs to. */
  private wanted = $derived.by(
    () =>
      this.preferences.now.source_open && this.article.review !== null && this.navigation.view === 'review',
  );
  /** Whether the pane is shown: it is open, and there is room for it. */
  shown = $derived.by(() => this.wanted && this.layout.width !== null);
  /** Whether the library gives way to the pane. */
  coversLibrary = $derived.by(() => this.shown && !this.layout.library);
  private bySegment = $derived.by(() => pairsBySegment(this.view));
  /** The index of the pair at the cursor or of the selected issue; `null` if there is none. */
  current: number | null = $derived.by(() => {
    const { textFocused, caret, issue } = this.article;
    const segment = textFocused ? caret : (issue?.segment ?? caret);
    return segment === null ? null : this.pairOf(segment);
  });

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly preferences: Preferences,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly undo: () => Promise<void>,
  ) {}

  /** Returns the index of the pair of a segment; `null` without a source text. */
  pairOf(segment: number): number | null {
    return this.bySegment.get(segment) ?? null;
  }

  /** Returns the source paragraphs of a segment. */
  paragraphsOf(segment: number): readonly SourceParagraphView[] {
    const pair = this.pairOf(segment);
    return pair === null ? [] : (this.view?.pairs[pair]?.source ?? []);
  }

  /** Opens the pane, or closes it. */
  async toggle(): Promise<void> {
    if (!this.shown) await this.show();
    else {
      await this.preferences.set({ source_open: false });
      this.notices.announce('announce-source-closed');
    }
  }

  private async show(): Promise<void> {
    await this.preferences.set({ source_open: true });
    await this.navigation.showView('review');
    if (this.shown) this.notices.announce('announce-source-open');
    else this.notices.cannot('no-room');
  }

  /** Moves the focus to the pane; opens it first. */
  async focus(): Promise<void> {
    if (!this.shown) await this.show();
    this.pane?.focus();
  }

  /** Lets the user choose the file of the source text. */
  async choose(): Promise<void> {
    const paths = await this.notices.attempt(this.host.chooseFiles(this.l10n.t('dialog-source-title')));
    const path = paths?.[0];
    if (path !== undefined) await this.addFile(path);
  }

  async addFile(path: string): Promise<void> {
    await this.add((article) => this.host.call('add_source', { article, path }));
  }

  async addText(text: string): Promise<void> {
    await this.add((article) => this.host.call('add_source_text', { article, text }));
  }

  private async add(ask: (article: number) => Promise<ReviewView>): Promise<void> {
    if (!(await this.run(ask))) return;
    this.navigation.dialog = null;
    await this.show();
    this.notices.success('source-added', 'notice-source-added', { actions: [this.undoing] });
  }

  /** Removes the source text; undo brings it back with its pairs. */
  async remove(): Promise<void> {
    if (!(await this.run((article) => this.host.call('remove_source', article)))) return;
    this.notices.success('source-removed', 'notice-source-removed', { actions: [this.undoing] });
  }

  private get undoing(): NoticeAction {
    return { label: 'action-undo', perform: () => this.undo() };
  }

  /**
   * Changes the pair of a paragraph or gap, after the changes before it; shows why if it is not possible.
   */
  change(item: PaneItem, action: PairAction): Promise<void> {
    return this.changes.run(() => this.changeNow(item, action));
  }

  private async changeNow(wanted: PaneItem, action: PairAction): Promise<void> {
    const { view } = this;
    if (!view) return;
    // The change before it may have moved the paragraph.
    const moved = itemsOf(view.pairs).find(({ paragraph }) => paragraph?.id === wanted.paragraph?.id);
    const item = wanted.paragraph === null ? wanted : (moved ?? wanted);
    if (!possibleActions(view, item).has(action)) {
      this.notices.cannot(view.of_file ? 'pairs-of-file' : 'no-pair');
      return;
    }
    const change = changeOf(item, action);
    // Read after typed text was sent, which makes a new revision.
    const revision = () => this.article.review?.revision ?? 0;
    const ask = (article: number) =>
      this.host.call('change_pairs', { article, revision: revision(), change });
    if (await this.run(ask)) this.notices.announce(`announce-pair-${action}`);
  }

  /** Whether files dropped at this point become the source text. */
  takesDrop(at: Point | undefined): boolean {
    const rect = this.pane?.element.getBoundingClientRect();
    return (
      rect !== undefined &&
      at !== undefined &&
      rect.left <= at.x &&
      at.x < rect.right &&
      rect.top <= at.y &&
      at.y < rect.bottom &&
      this.canAttach
    );
  }

  /** Whether another source text can be attached. */
  get canAttach(): boolean {
    return this.article.review !== null && this.view?.of_file !== true;
  }

  /** Runs a command on the article, with all that was typed on disk, and shows its answer. Returns whether it succeeded. */
  private async run(ask: (article: number) => Promise<ReviewView>): Promise<boolean> {
    if (this.running) return false;
    this.running = true;
    try {
      const article = await this.article.flushed();
      if (article === null) return false;
      await this.queue.run(async () => {
        const review = await ask(article);
        if (this.article.id === article) this.article.show(review);
      });
      return true;
    } catch (thrown) {
      const fault = asFault(thrown);
      this.notices.fail(fault);
      if (isStale(fault.code)) await this.article.reload();
      return false;
    } finally {
      this.running = false;
    }
  }
}

function changeOf({ pair, paragraph }: PaneItem, action: PairAction): PairChange {
  return action === 'up' || action === 'down'
    ? { kind: action, paragraph: paragraph?.id ?? 0 }
    : { kind: action, pair };
}
