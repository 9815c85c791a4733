// Find and replace in many articles. The application searches a few articles at a time, so that progress is shown and the
// search can be stopped.
import type { ArticleHitsView } from '../generated/ArticleHitsView';
import type { ArticleRow } from '../generated/ArticleRow';
import type { Fault } from '../generated/Fault';
import type { FindQuery } from '../generated/FindQuery';
import type { HitView } from '../generated/HitView';
import { asFault, type Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import { NO_QUERY, isOfPattern, type Finding } from './finding.svelte';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Opening } from './opening.svelte';

/** Articles that are searched with one call. */
const AT_ONCE = 40;

/** An article with hits. */
export interface FoundArticle extends ArticleHitsView {
  row: ArticleRow;
}

/** What a run does, how far it is, and how many articles it is about. */
export interface FindProgress {
  kind: 'find' | 'replace' | 'undo';
  done: number;
  total: number;
}

/** A step of an article. */
interface Step {
  article: number;
  step: number;
}

export class FindingMany {
  query = $state.raw<FindQuery>(NO_QUERY);
  replacement = $state('');
  /** Whether hits are to be replaced. */
  replacing = $state(false);
  found = $state.raw<FoundArticle[]>([]);
  /** The articles that are searched; `null` before the first search. */
  searched = $state.raw<number | null>(null);
  progress = $state.raw<FindProgress | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Whether the last search was stopped before its end. */
  stopped = $state(false);
  /** What the shown hits belong to: another query or replacement needs another search. */
  private shown = '';
  private stopping = false;

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly opening: Opening,
    private readonly finding: Finding,
  ) {}

  /** Number of hits in all articles. */
  hits = $derived.by(() => this.found.reduce((sum, { hits }) => sum + hits, 0));

  /** Whether the hits that are shown are those of the current query. */
  get isShown(): boolean {
    return this.searched !== null && this.shown === this.key;
  }

  private get key(): string {
    return JSON.stringify([this.query, this.replacing ? this.replacement : null]);
  }

  show(replacing = false): void {
    this.replacing ||= replacing;
    if (this.query.text === '') this.query = this.finding.query;
    this.navigation.dialog = 'find-many';
  }

  set(change: Partial<FindQuery>): void {
    this.query = { ...this.query, ...change };
    this.fault = null;
  }

  stop(): void {
    this.stopping = true;
  }

  /** The articles that are searched: the selected ones, or all that the list shows. */
  private async scope(): Promise<ArticleRow[]> {
    const { selected, filter } = this.library;
    const { articles } = await this.host.call('list_articles', { ...filter, offset: 0, limit: null });
    const chosen = articles.filter((row) => selected.has(row.id));
    return chosen.length > 0 ? chosen : articles;
  }

  /** Searches the articles; with a replacement, the hits are shown as they would be replaced. */
  async search(): Promise<void> {
    if (this.progress || this.query.text === '' || !(await this.article.flush())) return;
    const { query, key } = this;
    const replacement = this.replacing ? this.replacement : null;
    this.fault = null;
    this.found = [];
    this.searched = null;
    this.stopping = false;
    this.stopped = false;
    try {
      const rows = await this.scope();
      const byId = new Map(rows.map((row) => [row.id, row]));
      this.progress = { kind: 'find', done: 0, total: rows.length };
      for (let at = 0; at < rows.length && !this.stopping; at += AT_ONCE) {
        const articles = rows.slice(at, at + AT_ONCE).map((row) => row.id);
        const found = await this.host.call('find_in_articles', { articles, query, replacement });
        this.found = [
          ...this.found,
          ...found.flatMap((one) => {
            const row = byId.get(one.article);
            return row ? [{ ...one, row }] : [];
          }),
        ];
        this.progress = { kind: 'find', done: Math.min(at + AT_ONCE, rows.length), total: rows.length };
      }
      this.stopped = this.stopping;
      this.searched = this.progress.done;
      this.shown = key;
    } catch (thrown) {
      this.fault = asFault(thrown);
      if (!isOfPattern(this.fault)) this.notices.fail(thrown);
    } finally {
      this.progress = null;
    }
  }

  /** Opens an article at a hit; the query goes on in the article. */
  async open(article: number, hit: HitView | null): Promise<void> {
    const { query } = this;
    if (!(await this.opening.openArticle(article))) return;
    await this.finding.showAt(query, hit);
  }

  /** Replaces what is shown, one undo step in each article. */
  async replaceAll(): Promise<void> {
    if (this.progress || !this.isShown || !this.replacing || !(await this.article.flush())) return;
    const { query, replacement } = this;
    const articles = this.found.filter(({ fault }) => fault === null);
    const steps: Step[] = [];
    const left: string[] = [];
    let done = 0;
    let kept = 0;
    this.stopping = false;
    this.progress = { kind: 'replace', done: 0, total: articles.length };
    for (const [at, { article, row }] of articles.entries()) {
      if (this.stopping) break;
      try {
        const replaced = await this.host.call('replace_in_article', { article, query, replacement });
        done += replaced.done;
        kept += replaced.kept.length;
        if (replaced.step !== null) steps.push({ article, step: replaced.step });
        const [first] = replaced.kept;
        if (first)
          left.push(this.l10n.t('many-kept', { title: row.title, words: first.words, reason: first.reason }));
        this.library.update(replaced.article);
      } catch (thrown) {
        left.push(this.l10n.t('many-failed', { title: row.title, reason: asFault(thrown).message }));
      }
      this.progress = { kind: 'replace', done: at + 1, total: articles.length };
    }
    this.progress = null;
    this.navigation.dialog = null;
    this.found = [];
    this.searched = null;
    await this.renew(steps);
    this.report(done, kept, steps, left);
  }

  private report(done: number, kept: number, steps: Step[], left: string[]): void {
    const { t } = this.l10n;
    const shown = left.slice(0, 3).join(' ');
    const more = left.length > 3 ? ` ${t('many-more', { count: left.length - 3 })}` : '';
    this.notices.show({
      tone: left.length > 0 ? 'info' : 'success',
      code: 'replaced-many',
      stays: true,
      message: t('many-replaced', { count: done, articles: steps.length }),
      next: kept > 0 || left.length > 0 ? `${shown}${more}` : '',
      actions: steps.length > 0 ? [{ label: 'action-undo', perform: () => this.undo(steps) }] : [],
    });
  }

  /** Undoes the replacement in each article in which it is still the last step. */
  private async undo(steps: Step[]): Promise<void> {
    if (this.progress || !(await this.article.flush())) return;
    this.notices.dismissCode('replaced-many');
    let undone = 0;
    this.stopping = false;
    this.progress = { kind: 'undo', done: 0, total: steps.length };
    for (const [at, step] of steps.entries()) {
      if (this.stopping) break;
      const row = await this.notices.attempt(this.host.call('undo_step', step));
      if (row) {
        undone++;
        this.library.update(row);
      }
      this.progress = { kind: 'undo', done: at + 1, total: steps.length };
    }
    this.progress = null;
    await this.renew(steps);
    this.notices.info('replaced-many', 'many-undone', {
      args: { count: undone, left: steps.length - undone },
    });
  }

  /** Shows the open article as it is now, if it was changed. */
  private async renew(steps: Step[]): Promise<void> {
    if (steps.some(({ article }) => article === this.article.id)) await this.article.reload();
    await this.library.refresh();
  }
}
