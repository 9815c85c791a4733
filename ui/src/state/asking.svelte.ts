// Servers that are being asked about articles, in the background.
import type { ArticleRow } from '../generated/ArticleRow';
import type { AskingView } from '../generated/AskingView';
import type { AskRequest } from '../generated/AskRequest';
import type { Fault } from '../generated/Fault';
import type { OpinionsView } from '../generated/OpinionsView';
import type { ProviderKind } from '../generated/ProviderKind';
import { asFault, type Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { NoticeAction, Notices } from './notices.svelte';
import type { Opening } from './opening.svelte';
import type { Opinions } from './opinions.svelte';
import type { Providers } from './providers.svelte';
import { Queue } from './queue.svelte';

/** A server that is being asked about an article. */
export interface Run extends AskRequest {
  /** The title of the article. */
  title: string;
  done: number;
  /** The number of paragraphs; 0 before the first answer. */
  total: number;
  /** Whether it is being started on this computer. */
  starting: boolean;
  /** Whether it was told to stop. */
  stopping: boolean;
}

/** The code of the fault of a run that was stopped. */
const STOPPED = 'server-cancelled';

export class Asking {
  runs = $state.raw<readonly Run[]>([]);
  /** A run is stopped after it has begun. */
  private readonly calls = new Queue();

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly opening: Opening,
    private readonly opinions: Opinions,
    private readonly providers: Providers,
  ) {}

  /** Asks a server about the open article; shows its settings if it is off. */
  async ask(kind: ProviderKind): Promise<void> {
    if (!this.providers.isOn(kind)) {
      this.showSettings(kind);
      return;
    }
    const title = this.article.review?.article.title ?? '';
    const article = await this.article.flushed();
    if (article === null) return;
    const request = { article, kind };
    if (this.find(request)) {
      this.notices.info('asking', 'asking-already', { args: { source: this.inSentence(kind) } });
      return;
    }
    this.notices.dismissCode(codeOf(request));
    // Before the call: a fast answer arrives before the call returns.
    this.put({ ...request, title, done: 0, total: 0, starting: false, stopping: false });
    this.notices.announce('announce-asking', { source: this.inSentence(kind) });
    try {
      await this.calls.run(() => this.host.call('ask_provider', request));
    } catch (thrown) {
      this.remove(request);
      this.fail(request, title, asFault(thrown));
    }
  }

  /** Stops asking, about every article if none is given. What was found so far is shown. */
  async stop(runs: readonly Run[] = this.runs): Promise<void> {
    for (const run of runs) {
      if (!this.find(run)) continue;
      this.put({ ...run, stopping: true });
      const { article, kind } = run;
      await this.notices.attempt(this.calls.run(() => this.host.call('stop_asking', { article, kind })));
    }
  }

  /** Handles a progress event, and the result. */
  update(view: AskingView): void {
    const run = this.find(view);
    const title = run?.title ?? this.titleOf(view);
    if (view.running) {
      const { article, kind, done, total, starting } = view;
      this.put({ article, kind, title, done, total, starting, stopping: run?.stopping ?? false });
      return;
    }
    this.remove(view);
    if (view.result) void this.take(view, title, view.result);
    else if (view.fault?.code === STOPPED)
      this.notices.info(codeOf(view), 'asking-stopped', { args: { source: this.inSentence(view.kind) } });
    else if (view.fault) this.fail(view, title, view.fault);
  }

  /** Returns the name of a server. */
  nameOf(kind: ProviderKind): string {
    return this.l10n.t(`provider-${kind}`);
  }

  /** Returns the name of a server at the start of a sentence. */
  private inSentence(kind: ProviderKind): string {
    return this.l10n.t(`asked-${kind}`);
  }

  /** Shows what a server found. The selection stays: the editor is working on something else. */
  private async take(view: AskingView, title: string, result: OpinionsView): Promise<void> {
    const { article: id, kind, fault } = view;
    await this.notices.attempt(this.article.change(id, () => Promise.resolve(result.patch)));
    const isOpen = this.article.id === id;
    if (!isOpen) this.library.update(result.patch.article);
    const args = { source: this.inSentence(kind), count: result.found };
    const isStopped = fault?.code === STOPPED;
    const { t } = this.l10n;
    const message = isStopped ? t('asking-found-stopped', args) : t('asking-found', args);
    // What cannot be shown is not nothing.
    if (isStopped || result.found > 0 || result.left.length === 0)
      this.notices.show({
        tone: 'success',
        code: codeOf(view),
        message: isOpen ? message : t('asking-elsewhere', { title, message }),
        actions: result.found > 0 ? [this.show(id, result.patch.focus)] : [],
      });
    const source = this.nameOf(kind);
    this.opinions.reportLeft({ ...result, name: isOpen ? source : `${source} – ${title}` });
    if (fault && fault.code !== STOPPED) this.fail(view, title, fault);
  }

  private show(id: number, focus: string | null): NoticeAction {
    return {
      label: 'action-show',
      perform: async () => {
        if (this.article.id !== id && !(await this.opening.openArticle(id))) return;
        await this.navigation.showView('review');
        if (focus !== null) this.article.selectId(focus);
      },
    };
  }

  /** Shows why a server did not answer, or not about every paragraph. */
  private fail(request: AskRequest, title: string, fault: Fault): void {
    const { article, kind } = request;
    const isOpen = this.article.id === article;
    const message = isOpen
      ? fault.message
      : this.l10n.t('asking-elsewhere', { title, message: fault.message });
    this.notices.showFault({ ...fault, message }, { actions: [this.settings(kind)] });
  }

  private settings(kind: ProviderKind): NoticeAction {
    return {
      label: 'action-show-settings',
      perform: () => this.showSettings(kind),
    };
  }

  private showSettings(kind: ProviderKind): void {
    this.providers.wanted = kind;
    this.navigation.dialog = 'settings';
  }

  private titleOf({ article, result }: AskingView): string {
    const isWanted = (row: ArticleRow) => row.id === article;
    return (result?.patch.article ?? this.library.view.articles.find(isWanted))?.title ?? '';
  }

  private find(request: AskRequest): Run | undefined {
    return this.runs.find((run) => isSame(run, request));
  }

  private put(run: Run): void {
    const isKnown = this.find(run) !== undefined;
    this.runs = isKnown ? this.runs.map((one) => (isSame(one, run) ? run : one)) : [...this.runs, run];
  }

  private remove(request: AskRequest): void {
    this.runs = this.runs.filter((run) => !isSame(run, request));
  }
}

function isSame(one: AskRequest, other: AskRequest): boolean {
  return one.article === other.article && one.kind === other.kind;
}

/** Returns the code of the notices on a run; those on other runs stay. */
function codeOf({ article, kind }: AskRequest): string {
  return `asked-${kind}-${article}`;
}
