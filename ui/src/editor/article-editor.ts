// The article's text in CodeMirror. Independent of Svelte and of the app: it is given a review, and reports typing.
import { defaultKeymap } from '@codemirror/commands';
import {
  EditorSelection,
  EditorState,
  StateEffect,
  StateField,
  type ChangeSpec,
  type Extension,
} from '@codemirror/state';
import {
  Decoration,
  drawSelection,
  EditorView,
  keymap,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import type { HitView } from '../generated/HitView';
import type { IssueView } from '../generated/IssueView';
import type { ReviewView } from '../generated/ReviewView';
import { isOpen } from '../state/review';
import { replacementBetween, type Replacement } from '../text/replacement';
import { guard, type Across, locks, newTable, offsets, remote, setLocks } from './guard';
import { hitMarks, setHits } from './hits';
import { tips, type IssueTip } from './hover';
import { invisibles, showInvisibles } from './invisibles';
import { lineMarks, paired, roles, setPaired, setRoles } from './lines';
import { changeMarks, inHand, inlineMarks, issueMarks, placeOf, remarkMarks, type MarkWords } from './marks';
import { OffsetTable, SEPARATOR } from './offsets';
import { PARAGRAPH_BREAK, paragraphs, type ParagraphKeys } from './paragraphs';
import { rebase } from './rebase';
import { theme } from './theme';

interface Layers {
  issues: DecorationSet;
  changes: DecorationSet;
  inline: DecorationSet;
  remarks: DecorationSet;
  tracked: DecorationSet;
  frame: DecorationSet;
}

const setLayers = StateEffect.define<Partial<Layers>>();

const NO_LAYERS: Layers = {
  issues: Decoration.none,
  changes: Decoration.none,
  inline: Decoration.none,
  remarks: Decoration.none,
  tracked: Decoration.none,
  frame: Decoration.none,
};

const layers = StateField.define<Layers>({
  create: () => NO_LAYERS,
  update: (value, transaction) => {
    let now = value;
    if (transaction.docChanged)
      now = {
        issues: now.issues.map(transaction.changes),
        changes: now.changes.map(transaction.changes),
        inline: now.inline.map(transaction.changes),
        remarks: now.remarks.map(transaction.changes),
        tracked: now.tracked.map(transaction.changes),
        frame: now.frame.map(transaction.changes),
      };
    for (const effect of transaction.effects) if (effect.is(setLayers)) now = { ...now, ...effect.value };
    return now;
  },
  // Earlier decorations are nested inside later ones: the frame is around all of them.
  provide: (field) =>
    (['tracked', 'issues', 'changes', 'remarks', 'inline', 'frame'] as const).map((name) =>
      EditorView.decorations.from(field, (value) => value[name]),
    ),
});

export interface EditorOptions {
  parent: HTMLElement;
  /** The nonce with which the content security policy allows styles. */
  nonce: string;
  label: string;
  words: MarkWords;
  /** What the tooltip of an issue says. */
  tip: (issue: IssueView) => IssueTip;
  /** The text of the tooltip of a change: the former words. */
  was: (words: string) => string;
  /** Segments whose text differs because of typing. */
  onTyped: (segments: number[]) => void;
  /** The mark of an issue, or words inserted by its suggestion, were clicked. */
  onPick: (issue: string) => void;
  /** The mark of a tracked change or a comment of the file was clicked. */
  onRemark: (remark: number) => void;
  onFocus: (focused: boolean) => void;
  /** The cursor is in this segment now. */
  onCaret: (segment: number) => void;
  /** Text was selected, or is no longer selected. */
  onSelected: (selected: boolean) => void;
  /** The position of lines may have changed. */
  onLayout: () => void;
  onUndo: (direction: 'undo' | 'redo') => void;
  /** Enter was pressed where the paragraph cannot be split. */
  onCannotSplit: (segment: number | null) => void;
  /** Typing in a locked segment was refused. */
  onLocked: (segment: number) => void;
  /** Two paragraphs are to be merged. */
  onMerge: ParagraphKeys['onMerge'];
  /** A selection over several segments is to be replaced. Resolves to whether it was. */
  onAcross: (across: Across) => Promise<boolean>;
}

/** Space between the selected issue and the edge of the visible text, in CSS pixels. */
const MARGIN = 140;
/** The same if the edge moves towards the issue. */
const CLEAR = 24;

/** What the app is known to have. */
interface Known {
  text: string;
  version: number;
}

/** How often an update that waits for the end of a composition is retried, in milliseconds. */
const COMPOSITION_POLL_MS = 30;
/** How long text that must be sent now waits for the end of a composition, in milliseconds. */
const COMPOSITION_WAIT_MS = 1000;

export class ArticleEditor {
  readonly view: EditorView;
  /** The review that is shown. */
  private review: ReviewView | null = null;
  /** The newest review: differs from the one shown only during a composition. */
  private newest: ReviewView | null = null;
  private held: ReturnType<typeof setTimeout> | null = null;
  /** Whether the selected issue is scrolled into view when the composition ends. */
  private revealHeld = false;
  /** Height of the visible part of the text, in CSS pixels. */
  private height = 0;
  private known = new Map<number, Known>();
  /** Segments whose text may differ from the app's: only these are compared. */
  private readonly touched = new Set<number>();
  /** The selected tracked change or comment of the file. */
  private remark: number | null = null;
  private inHandNow: { issue: IssueView | null; suggestion: number } = { issue: null, suggestion: 0 };

  constructor(private readonly options: EditorOptions) {
    this.view = new EditorView({
      parent: options.parent,
      state: EditorState.create({ doc: '', extensions: this.extensions() }),
    });
  }

  private extensions(): Extension {
    const { options } = this;
    return [
      EditorState.allowMultipleSelections.of(false),
      EditorState.lineSeparator.of('\n'),
      EditorView.lineWrapping,
      ...(options.nonce === '' ? [] : [EditorView.cspNonce.of(options.nonce)]),
      EditorView.contentAttributes.of({
        'aria-label': options.label,
        'aria-multiline': 'true',
        // Set explicitly: scrollable content must be reachable with the keyboard.
        tabindex: '0',
        spellcheck: 'false',
        autocorrect: 'off',
        autocapitalize: 'off',
        'data-testid': 'article-text',
      }),
      drawSelection(),
      offsets,
      guard({
        onLocked: options.onLocked,
        onAcross: options.onAcross,
        onTypedBehind: (text) => this.insert(text),
      }),
      paragraphs({
        canSplit: (segment) =>
          this.review?.segments.find((candidate) => candidate.id === segment)?.can_split ?? false,
        onCannotSplit: options.onCannotSplit,
        onMerge: options.onMerge,
      }),
      roles,
      paired,
      lineMarks,
      // Before the layers: inside of their marks, which would be cut into pieces otherwise.
      invisibles,
      layers,
      hitMarks,
      theme,
      tips({
        issueAt: (position) => {
          const found = this.issueNear(position);
          // The card shows the selected one.
          return found?.issue.id === this.inHandNow.issue?.id ? null : found;
        },
        issue: options.tip,
        was: options.was,
      }),
      keymap.of(defaultKeymap.filter((binding) => !TAKEN.has(binding.key ?? ''))),
      EditorView.updateListener.of((update) => this.updated(update)),
      EditorView.domEventHandlers({
        click: (event) => this.clicked(event),
        focus: () => void options.onFocus(true),
        blur: () => this.blurred(),
        // The system's menu may request undo: the history is in the app, not in the page.
        beforeinput: (event) => {
          if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return false;
          event.preventDefault();
          options.onUndo(event.inputType === 'historyUndo' ? 'undo' : 'redo');
          return true;
        },
      }),
    ];
  }

  private updated(update: ViewUpdate): void {
    if (update.geometryChanged || update.docChanged) this.options.onLayout();
    if (update.geometryChanged) this.keepInSight();
    if (update.selectionSet) this.selectionMoved(update);
    if (!update.docChanged) return;
    if (update.transactions.some((transaction) => transaction.annotation(remote))) return;
    const table = update.startState.field(offsets);
    const touched = new Set<number>();
    update.changes.iterChangedRanges((from, to) => {
      for (let index = table.indexAt(from); index <= table.indexAt(to); index++) {
        const place = table.places[index];
        if (place) touched.add(place.id);
      }
    });
    for (const segment of touched) this.touched.add(segment);
    if (touched.size > 0) this.options.onTyped([...touched]);
  }

  /** Selects the issue that the caret was moved to with the keyboard; a click selects by itself. */
  private selectionMoved(update: ViewUpdate): void {
    const { main } = update.state.selection;
    const segment = update.state.field(offsets).at(main.head);
    if (segment) this.options.onCaret(segment.id);
    if (main.empty !== update.startState.selection.main.empty) this.options.onSelected(!main.empty);
    const moved = update.transactions.some(
      (transaction) => transaction.isUserEvent('select') && !transaction.isUserEvent('select.pointer'),
    );
    if (!moved || update.docChanged || !main.empty || !this.view.hasFocus) return;
    const issue = this.issueAt();
    if (issue !== null && issue !== this.inHandNow.issue?.id) this.options.onPick(issue);
  }

  /**
   * Keeps the selected issue visible when the visible part of the text becomes shorter, for example when a notice is
   * shown below it.
   */
  private keepInSight(): void {
    const before = this.height;
    this.height = this.view.scrollDOM.clientHeight;
    const lost = before - this.height;
    const { review } = this;
    const { issue } = this.inHandNow;
    if (lost <= 0 || this.height === 0 || !review || !issue) return;
    this.view.requestMeasure({
      key: this,
      read: (view) => {
        const at = placeOf(this.table, this.typing(), issue.segment, issue.from, issue.to);
        const bottom = at && view.coordsAtPos(at.to)?.bottom;
        const end = view.scrollDOM.getBoundingClientRect().bottom;
        // What was not visible before is not scrolled into view.
        return bottom === null || bottom === undefined || bottom > end + lost ? 0 : bottom + CLEAR - end;
      },
      write: (hidden, view) => {
        if (hidden > 0) view.scrollDOM.scrollTop += hidden;
      },
    });
  }

  /**
   * WebKit types keys without a command into the text while the page's selection is in it, even without the focus. Only
   * the page's selection is removed; the editor's own selection stays and is drawn.
   */
  private blurred(): void {
    const { view } = this;
    const selection = view.dom.ownerDocument.getSelection();
    // The text keeps the focus when another window becomes active.
    const left = view.root.activeElement !== view.contentDOM;
    if (left && selection && view.contentDOM.contains(selection.anchorNode)) selection.removeAllRanges();
    this.options.onFocus(false);
  }

  private clicked(event: MouseEvent): boolean {
    const { target } = event;
    if (!(target instanceof Element) || !this.view.state.selection.main.empty) return false;
    const id = target.closest<HTMLElement>('[data-issue]')?.dataset.issue;
    const remark = target.closest<HTMLElement>('[data-remark]')?.dataset.remark;
    if (id !== undefined) this.options.onPick(id);
    else if (remark !== undefined) this.options.onRemark(Number(remark));
    return false;
  }

  private get table(): OffsetTable {
    return this.view.state.field(offsets);
  }

  /** Returns the segment's text as shown in the window. */
  textOf(segment: number): string | null {
    const place = this.table.get(segment);
    return place && this.view.state.sliceDoc(place.from, place.to);
  }

  versionOf(segment: number): number {
    return this.known.get(segment)?.version ?? 0;
  }

  /** Whether the window's text is newer than the app's. */
  differs(segment: number): boolean {
    const known = this.known.get(segment);
    return known !== undefined && known.text !== this.textOf(segment);
  }

  acknowledge(segment: number, text: string): void {
    const known = this.known.get(segment);
    if (known) this.known.set(segment, { ...known, text });
  }

  /** Removes the paragraph breaks that were typed since the app's text. */
  dropBreaks(segment: number): void {
    const known = this.known.get(segment);
    const place = this.table.get(segment);
    if (!known || !place) return;
    const typed = replacementBetween(known.text, this.view.state.sliceDoc(place.from, place.to));
    if (!typed) return;
    const from = place.from + typed.from;
    const changes = [...typed.insert.matchAll(/\u2029/g)].map(({ index }) => ({
      from: from + index,
      to: from + index + PARAGRAPH_BREAK.length,
    }));
    if (changes.length > 0) this.view.dispatch({ changes });
  }

  /** Resets a segment to the app's text. */
  takeBack(segment: number): void {
    const known = this.known.get(segment);
    const place = this.table.get(segment);
    if (!known || !place) return;
    const back = replacementBetween(this.view.state.sliceDoc(place.from, place.to), known.text);
    if (!back) return;
    this.view.dispatch({
      changes: { from: place.from + back.from, to: place.from + back.to, insert: back.insert },
    });
  }

  /** Places the cursor in a segment. */
  placeCursor(segment: number, at: number): void {
    const place = this.table.get(segment);
    if (!place) return;
    const anchor = Math.min(place.from + at, place.to);
    this.view.dispatch({ selection: { anchor }, scrollIntoView: true });
  }

  /** Returns the text of the selection; empty if there is none. */
  selectedText(): string {
    const { from, to } = this.view.state.selection.main;
    return this.view.state.sliceDoc(from, to);
  }

  /** Returns the position of the caret in the window, in CSS pixels; `null` if it is not in view. */
  caret(): { left: number; top: number; bottom: number } | null {
    return this.view.coordsAtPos(this.view.state.selection.main.head);
  }

  /** Replaces the selection as typing would. */
  insert(text: string): void {
    this.view.dispatch(this.view.state.replaceSelection(text), { scrollIntoView: true, userEvent: 'input' });
  }

  /** Returns what was typed since the app's text, by segment. */
  private typing(): Map<number, Replacement> {
    const typed = new Map<number, Replacement>();
    for (const segment of this.touched) {
      const known = this.known.get(segment);
      const place = this.table.get(segment);
      if (!known || !place) continue;
      const change = replacementBetween(known.text, this.view.state.sliceDoc(place.from, place.to));
      if (change) typed.set(segment, change);
      else this.touched.delete(segment);
    }
    return typed;
  }

  /**
   * Whether a dead key or an input method is composing. The browser loses the composition if its text or the marks
   * around it are redrawn, so meanwhile nothing is redrawn and no typing is sent. A composition ends when the focus is
   * lost, even if the browser does not report it.
   */
  get composing(): boolean {
    const { view } = this;
    return view.compositionStarted && view.root.activeElement === view.contentDOM;
  }

  /** Waits for the end of a composition, but only for a limited time: what must be sent now is sent as it is. */
  async composed(): Promise<void> {
    const until = Date.now() + COMPOSITION_WAIT_MS;
    while (this.composing && Date.now() < until)
      await new Promise((done) => setTimeout(done, COMPOSITION_POLL_MS));
  }

  /** Whether a redraw must wait for the end of a composition; it is done then. */
  private hold(): boolean {
    if (!this.composing) return false;
    this.held ??= setTimeout(() => {
      this.held = null;
      if (this.hold()) return;
      const reveal = this.revealHeld;
      this.revealHeld = false;
      if (this.newest === this.review) this.draw();
      else this.show(this.newest);
      if (reveal) this.take(this.inHandNow.issue, this.inHandNow.suggestion, true);
    }, COMPOSITION_POLL_MS);
    return true;
  }

  /** Shows a review: a new article completely, a newer revision by its differences. Unsent typing is kept. */
  show(review: ReviewView | null): void {
    this.newest = review;
    const before = this.review;
    if (review === before || (review?.article.id === before?.article.id && this.hold())) return;
    this.review = review;
    const same =
      review !== null &&
      before !== null &&
      before.article.id === review.article.id &&
      before.segments.length === review.segments.length &&
      this.known.size > 0;
    if (same) this.update(review, before);
    else this.replaceAll(review);
    this.draw();
  }

  private replaceAll(review: ReviewView | null): void {
    const segments = review?.segments ?? [];
    this.known = new Map(segments.map(({ id, text, version }) => [id, { text, version }]));
    this.touched.clear();
    this.view.dispatch({
      changes: {
        from: 0,
        to: this.view.state.doc.length,
        insert: segments.map((segment) => segment.text).join(SEPARATOR),
      },
      selection: { anchor: 0 },
      annotations: [remote.of(true), newTable.of(OffsetTable.of(segments))],
      effects: [
        setRoles.of(new Map(segments.map(({ id, kind, place }) => [id, { kind, place }]))),
        setLayers.of(NO_LAYERS),
        EditorView.scrollIntoView(0),
      ],
    });
  }

  private update(review: ReviewView, before: ReviewView): void {
    const changes: ChangeSpec[] = [];
    const old = new Map(before.segments.map((segment) => [segment.id, segment]));
    for (const segment of review.segments) {
      if (old.get(segment.id) === segment) continue;
      const known = this.known.get(segment.id);
      const place = this.table.get(segment.id);
      this.known.set(segment.id, { text: segment.text, version: segment.version });
      this.touched.add(segment.id);
      if (!known || !place) continue;
      const local = this.view.state.sliceDoc(place.from, place.to);
      for (const change of rebase(known.text, segment.text, local))
        changes.push({ from: place.from + change.from, to: place.from + change.to, insert: change.insert });
    }
    if (changes.length > 0) this.view.dispatch({ changes, annotations: remote.of(true) });
  }

  /** Space between what is revealed and the edges of the visible text; less if little of the text is visible. */
  private get margin(): number {
    return Math.min(MARGIN, Math.max(0, this.view.scrollDOM.clientHeight - 2 * CLEAR) / 3);
  }

  /** Selects an issue: frames it, and scrolls to it if requested. */
  take(issue: IssueView | null, suggestion: number, reveal: boolean): void {
    this.inHandNow = { issue, suggestion };
    const { review } = this;
    if (!review) return;
    if (this.hold()) {
      this.revealHeld ||= reveal;
      return;
    }
    const hand = inHand(review, issue, suggestion, this.table, this.typing());
    const effects: StateEffect<unknown>[] = [setLayers.of({ tracked: hand.tracked, frame: hand.frame })];
    if (reveal && hand.at)
      effects.push(
        // All lines of the words, as far as they fit.
        EditorView.scrollIntoView(EditorSelection.range(hand.at.to, hand.at.from), {
          y: 'nearest',
          yMargin: this.margin,
        }),
      );
    this.view.dispatch({ effects });
  }

  /** Redraws all decorations of the text. */
  draw(): void {
    const { review, options } = this;
    if (!review || this.hold()) return;
    const typing = this.typing();
    const { issue, suggestion } = this.inHandNow;
    const current = issue && (review.issues.find((candidate) => candidate.id === issue.id) ?? null);
    this.inHandNow = { issue: current, suggestion };
    const hand = inHand(review, current, suggestion, this.table, typing);
    this.view.dispatch({
      effects: [
        setLayers.of({
          issues: issueMarks(review, this.table, typing, options.words),
          changes: changeMarks(review, this.table, typing),
          inline: inlineMarks(review, this.table, typing),
          remarks: remarkMarks(review, this.table, typing, options.words, this.remark),
          tracked: hand.tracked,
          frame: hand.frame,
        }),
        ...this.locksOf(review),
      ],
    });
  }

  /** Returns the effect that sets the locked segments, if they changed or are described in another language now. */
  private locksOf(review: ReviewView): StateEffect<unknown>[] {
    const now = new Map<number, string>();
    for (const { id, locked } of review.segments)
      if (locked !== null) now.set(id, this.options.words.lock(locked));
    const known = this.view.state.field(locks);
    const same = now.size === known.size && [...now].every(([id, label]) => known.get(id) === label);
    return same ? [] : [setLocks.of(now)];
  }

  /**
   * Returns the selected words, even if the text no longer has the focus, or the word at the caret while it has; `null`
   * if there is none, or if it spans several segments. Offsets are UTF-16, in the segment's text.
   */
  selection(): { segment: number; version: number; from: number; to: number; text: string } | null {
    const { main } = this.view.state.selection;
    const atCaret = () => (this.view.hasFocus ? this.view.state.wordAt(main.head) : null);
    const range = main.empty ? atCaret() : main;
    if (!range) return null;
    const place = this.table.at(range.from);
    if (!place || range.to > place.to) return null;
    // Selecting by double click often includes the space after the word.
    const text = this.view.state.sliceDoc(range.from, range.to);
    const trimmed = text.trim();
    if (trimmed === '') return null;
    const from = range.from + text.indexOf(trimmed) - place.from;
    const version = this.versionOf(place.id);
    return { segment: place.id, version, from, to: from + trimmed.length, text: trimmed };
  }

  /** Marks the selected tracked change or comment of the file. */
  showRemark(remark: number | null): void {
    if (remark === this.remark) return;
    this.remark = remark;
    this.draw();
  }

  /** Shows or hides invisible characters. */
  showInvisibles(shown: boolean): void {
    this.view.dispatch({ effects: showInvisibles(shown) });
  }

  reveal(segment: number): void {
    const place = this.table.get(segment);
    if (place)
      this.view.dispatch({
        effects: EditorView.scrollIntoView(place.from, { y: 'nearest', yMargin: this.margin }),
      });
  }

  /** Returns the segment at the top of the view. */
  topSegment(): number {
    const line = this.view.lineBlockAtHeight(Math.max(0, this.view.scrollDOM.scrollTop));
    return this.table.at(line.from)?.id ?? 0;
  }

  /** Marks the segments of a pair, which the source pane marks too. */
  pair(segments: readonly number[]): void {
    const now = this.view.state.field(paired);
    if (segments.length === now.size && segments.every((segment) => now.has(segment))) return;
    this.view.dispatch({ effects: setPaired.of(new Set(segments)) });
  }

  /** Returns top and bottom of a segment in the window, in CSS pixels; `null` if there is no such segment. */
  boxOf(segment: number): { top: number; bottom: number } | null {
    const place = this.table.get(segment);
    if (!place) return null;
    const { view } = this;
    const { top } = view.lineBlockAt(place.from);
    const { bottom } = view.lineBlockAt(place.to);
    return { top: view.documentTop + top, bottom: view.documentTop + bottom };
  }

  /** Returns the segment at a height in the window, in CSS pixels. */
  segmentAt(y: number): number | null {
    const { view } = this;
    const line = view.lineBlockAtHeight(y - view.documentTop);
    return this.table.at(line.from)?.id ?? null;
  }

  /** Scrolls a segment to the top. */
  scrollTo(segment: number): void {
    const place = this.table.get(segment);
    if (place) this.view.dispatch({ effects: EditorView.scrollIntoView(place.from, { y: 'start' }) });
  }

  /** Returns the vertical position as a fraction of the total height; for the strip beside the text. */
  heightOf(segment: number, from: number): number {
    const place = this.table.get(segment);
    const whole = this.view.contentHeight;
    if (!place || whole <= 0) return 0;
    const at = Math.min(place.from + from, place.to);
    const block = this.view.lineBlockAt(at);
    const within = block.length > 0 ? (at - block.from) / block.length : 0;
    return (block.top + within * block.height) / whole;
  }

  /** Returns the open issue at the caret; `null` if there is none. */
  issueAt(): string | null {
    return this.issueNear(this.view.state.selection.main.head)?.issue.id ?? null;
  }

  /** Returns the open issue at a position, with its range: the selected one, else the shortest. */
  private issueNear(position: number): { issue: IssueView; from: number; to: number } | null {
    const { review } = this;
    const segment = this.table.at(position);
    if (!review || !segment) return null;
    const typing = this.typing();
    let found: { issue: IssueView; from: number; to: number } | null = null;
    for (const issue of review.issues) {
      if (issue.segment !== segment.id || !isOpen(issue)) continue;
      const at = placeOf(this.table, typing, issue.segment, issue.from, issue.to);
      if (!at || position < at.from || position > at.to) continue;
      const { from, to } = at;
      if (issue.id === this.inHandNow.issue?.id) return { issue, from, to };
      if (found === null || to - from < found.to - found.from) found = { issue, from, to };
    }
    return found;
  }

  /** Returns the place of the cursor, or of the start of the selection. */
  caretPlace(): { segment: number; from: number } | null {
    const { from } = this.view.state.selection.main;
    const place = this.table.at(from);
    return place && { segment: place.id, from: Math.max(0, from - place.from) };
  }

  /** Marks the hits of a search, and scrolls to the current one if requested. */
  markHits(hits: readonly HitView[], current: number, reveal: boolean): void {
    const typing = this.typing();
    const ranges: { from: number; to: number }[] = [];
    let now = -1;
    hits.forEach((hit, at) => {
      const place = placeOf(this.table, typing, hit.segment, hit.from, hit.to);
      if (!place || place.from >= place.to) return;
      if (at === current) now = ranges.length;
      ranges.push({ from: place.from, to: place.to });
    });
    const effects: StateEffect<unknown>[] = [setHits.of({ ranges, current: now })];
    const shown = ranges[now];
    if (reveal && shown)
      effects.push(EditorView.scrollIntoView(shown.from, { y: 'nearest', yMargin: MARGIN }));
    this.view.dispatch({ effects });
  }

  /** Selects words of a segment, and focuses the text if requested. */
  selectRange(segment: number, from: number, to: number, focused: boolean): void {
    const at = placeOf(this.table, this.typing(), segment, from, to);
    if (at)
      this.view.dispatch({
        selection: { anchor: at.from, head: at.to },
        effects: EditorView.scrollIntoView(at.from, { y: 'nearest', yMargin: MARGIN }),
      });
    if (focused) this.view.focus();
  }

  /** Focuses the text, with the caret at the first letter of an issue if one is given. */
  focus(issue: IssueView | null = null): void {
    const at = issue && placeOf(this.table, this.typing(), issue.segment, issue.from, issue.to);
    if (at)
      this.view.dispatch({
        selection: { anchor: at.from },
        effects: EditorView.scrollIntoView(at.from, { y: 'nearest', yMargin: this.margin }),
      });
    this.view.focus();
  }

  destroy(): void {
    if (this.held !== null) clearTimeout(this.held);
    this.view.destroy();
  }
}

/** Keys of CodeMirror that the window needs itself, or that are useless in prose. */
const TAKEN = new Set([
  'Mod-Enter',
  'Mod-[',
  'Mod-]',
  'Mod-Alt-\\',
  'Shift-Mod-k',
  'Shift-Mod-\\',
  'Mod-/',
  'Alt-A',
  'Escape',
  'Mod-i',
  'Alt-l',
  'Ctrl-m',
  'Mod-u',
]);
