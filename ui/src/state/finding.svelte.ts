// Find and replace in the open article. The application searches; here are the query, its hits and the current one.
import type { Fault } from '../generated/Fault';
import type { FindQuery } from '../generated/FindQuery';
import type { HitView } from '../generated/HitView';
import type { KeptView } from '../generated/KeptView';
import type { ReplaceRequest } from '../generated/ReplaceRequest';
import type { ReplacementView } from '../generated/ReplacementView';
import { asFault, type Host } from '../host/host';
import type { OpenArticle, TextPlace } from './article.svelte';
import type { Localisation } from './l10n.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Direction } from './selection';

export const NO_QUERY: FindQuery = { text: '', regex: false, case: false, word: false, plain: false };

/** The switches of a query. */
export type FindSwitch = 'case' | 'word' | 'plain' | 'regex';

/** Faults that belong to the field of the pattern, and to that of the replacement. */
const OF_PATTERN = new Set(['bad-pattern', 'pattern-too-large']);
const OF_REPLACEMENT = new Set(['no-such-group']);

/** Whether a fault is about the pattern or the replacement, and is shown at its field. */
export function isOfPattern({ code }: Fault): boolean {
  return OF_PATTERN.has(code) || OF_REPLACEMENT.has(code);
}

/** Selected words longer than this are not what one searches for. */
const MOST_PREFILLED = 200;

/** A preview of replacing all hits. */
export interface ReplacePreview {
  revision: number;
  replacements: ReplacementView[];
}

/** Returns the index of the first hit at or after a place, or of the first one of all; -1 if there is none. */
export function hitFrom(
  hits: readonly HitView[],
  order: ReadonlyMap<number, number>,
  place: TextPlace,
): number {
  const wanted = order.get(place.segment) ?? 0;
  const at = hits.findIndex((hit) => {
    const segment = order.get(hit.segment) ?? 0;
    return segment > wanted || (segment === wanted && hit.from >= place.from);
  });
  return at < 0 && hits.length > 0 ? 0 : at;
}

export class Finding {
  /** Whether the bar is shown, and whether it shows the replacement. */
  open = $state(false);
  replacing = $state(false);
  query = $state.raw<FindQuery>(NO_QUERY);
  replacement = $state('');
  hits = $state.raw<HitView[]>([]);
  /** The index of the current hit; -1 if there is none. */
  at = $state(-1);
  /** Why the pattern or the replacement cannot be used. */
  fault = $state.raw<Fault | null>(null);
  preview = $state.raw<ReplacePreview | null>(null);
  /** Incremented to focus the field of the pattern. */
  asked = $state(0);
  /** Incremented to scroll to the current hit. */
  attention = $state(0);
  /** Where the search begins. */
  private from: TextPlace = { segment: 0, from: 0 };
  private searches = 0;
  /** Whether the next result is one of the same query: it does not scroll the text. */
  private latest: FindQuery = NO_QUERY;

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  get current(): HitView | null {
    return this.hits[this.at] ?? null;
  }

  /** The fault of one of the two fields. */
  faultOf(field: 'pattern' | 'replacement'): Fault | null {
    const { fault } = this;
    return fault && (field === 'pattern' ? OF_PATTERN : OF_REPLACEMENT).has(fault.code) ? fault : null;
  }

  /** Shows the bar, with the selected words as the query. */
  async show(replacing: boolean): Promise<void> {
    await this.navigation.showView('review');
    const { editor } = this.article;
    const words = this.article.textSelected ? editor?.selection()?.text : undefined;
    if (words !== undefined && words.length <= MOST_PREFILLED && !words.includes('\n') && !this.query.regex)
      this.query = { ...this.query, text: words };
    if (!this.open) this.from = editor?.caretPlace() ?? this.from;
    this.replacing ||= replacing;
    this.open = true;
    this.asked++;
    await this.search();
  }

  /** Shows a query in the article, at one of its hits. */
  async showAt(query: FindQuery, hit: HitView | null): Promise<void> {
    this.query = query;
    this.from = hit ?? { segment: 0, from: 0 };
    this.open = true;
    this.asked++;
    await this.search();
    this.attention++;
  }

  /** Hides the bar; the current hit is selected, and the text has the focus if the bar had it. */
  close(focused: boolean): boolean {
    if (!this.open) return false;
    const { current } = this;
    this.open = false;
    this.replacing = false;
    this.fault = null;
    if (current) this.article.editor?.selectRange(current.segment, current.from, current.to, focused);
    else if (focused) this.article.editor?.focus(null);
    return true;
  }

  async set(change: Partial<FindQuery>): Promise<void> {
    this.query = { ...this.query, ...change };
    await this.search();
  }

  toggle(name: FindSwitch): Promise<void> {
    return this.set({ [name]: !this.query[name] });
  }

  /** Searches the article as the application has it; typing that is not sent yet does not move the hits. */
  async search(): Promise<void> {
    const { id } = this.article;
    const { query } = this;
    if (!this.open || id === undefined) return;
    const search = ++this.searches;
    try {
      const { hits } = await this.host.call('find', { article: id, query });
      // A late answer to an earlier request must not replace a newer one.
      if (search !== this.searches || this.article.id !== id) return;
      if (this.faultOf('pattern')) this.fault = null;
      const known = this.latest === query;
      this.latest = query;
      this.hits = hits;
      this.at = hitFrom(hits, this.article.order, this.from);
      if (!known && this.at >= 0) this.attention++;
    } catch (thrown) {
      if (search !== this.searches) return;
      this.hits = [];
      this.at = -1;
      this.refuse(thrown);
    }
  }

  /** Goes to the next or previous hit, around the ends of the article. */
  async step(direction: Direction): Promise<void> {
    if (!this.open || this.query.text === '') return this.show(false);
    const { length } = this.hits;
    if (length === 0) return;
    this.goTo((this.at + direction + length) % length);
  }

  private goTo(at: number): void {
    const hit = this.hits[at];
    if (!hit) return;
    this.at = at;
    this.from = hit;
    this.attention++;
    this.notices.announce('announce-hit', { at: at + 1, count: this.hits.length });
  }

  private request(id: number, revision: number, only: HitView | null): ReplaceRequest {
    const { query, replacement } = this;
    return { article: id, query, replacement, only, revision };
  }

  /** Replaces the current hit and goes on to the next one. */
  async replaceOne(): Promise<void> {
    const { current: hit } = this;
    const id = await this.article.flushed();
    if (id === null || !hit) return;
    this.fault = null;
    let kept: KeptView[] = [];
    let done = 0;
    const before = this.article.review?.segments.find((segment) => segment.id === hit.segment);
    try {
      await this.article.change(id, async (revision) => {
        const replaced = await this.host.call('replace', this.request(id, revision, hit));
        ({ kept, done } = replaced);
        return replaced.patch;
      });
    } catch (thrown) {
      await this.refuseAnd(thrown);
      return;
    }
    const after = this.article.review?.segments.find((segment) => segment.id === hit.segment);
    const longer = (after?.text.length ?? 0) - (before?.text.length ?? 0);
    // Behind the new words, so that a replacement that contains the words is not found again. What stays is passed over.
    this.from = { segment: hit.segment, from: hit.to + (done > 0 ? longer : 0) };
    this.report(done, kept);
    await this.search();
    this.attention++;
  }

  /** Shows what replacing all hits would change. */
  async askAll(): Promise<void> {
    const id = await this.article.flushed();
    if (id === null || this.query.text === '') return;
    this.fault = null;
    try {
      const revision = this.article.review?.revision ?? 0;
      const preview = await this.host.call('preview_replace', this.request(id, revision, null));
      if (preview.replacements.length === 0) {
        this.notices.info('replaced', 'notice-nothing-to-replace');
        return;
      }
      this.preview = preview;
      this.navigation.dialog = 'replace';
    } catch (thrown) {
      await this.refuseAnd(thrown);
    }
  }

  /** Replaces what the preview shows, in one step. */
  async replaceAll(): Promise<void> {
    const { preview } = this;
    const { id } = this.article;
    this.navigation.dialog = null;
    this.preview = null;
    if (!preview || id === undefined) return;
    let kept: KeptView[] = [];
    let done = 0;
    try {
      await this.article.change(id, async () => {
        const replaced = await this.host.call('replace', this.request(id, preview.revision, null));
        ({ kept, done } = replaced);
        return replaced.patch;
      });
    } catch (thrown) {
      await this.refuseAnd(thrown);
      return;
    }
    this.report(done, kept, true);
    await this.search();
  }

  private report(done: number, kept: KeptView[], all = false): void {
    const first = kept[0];
    if (first === undefined && !all) {
      this.notices.announce('announce-replaced');
      return;
    }
    this.notices.show({
      tone: first === undefined ? 'success' : 'info',
      code: 'replaced',
      stays: first !== undefined,
      message: this.l10n.t('notice-replaced', { count: done }),
      next:
        first === undefined
          ? ''
          : this.l10n.t('notice-not-replaced', {
              count: kept.length,
              words: first.words,
              reason: first.reason,
            }),
    });
  }

  private async refuseAnd(thrown: unknown): Promise<void> {
    this.refuse(thrown);
    const { code } = asFault(thrown);
    if (code === 'stale-issue' || code === 'changed-elsewhere') await this.article.reload();
  }

  private refuse(thrown: unknown): void {
    this.fault = asFault(thrown);
    if (!isOfPattern(this.fault)) this.notices.fail(thrown);
  }
}
