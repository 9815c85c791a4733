// Imports many files one after the other, so that the user sees the progress, can keep working, and can stop it.
import type { Fault } from '../generated/Fault';
import { asFault, type FileDrop, type Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { NoticeAction, Notices } from './notices.svelte';
import type { Opening } from './opening.svelte';
import type { SourceText } from './source-text.svelte';
import type { Watching } from './watching.svelte';

export interface FailedFile {
  path: string;
  message: string;
}

/** Converts a fault to a file that could not be read. */
function refusal(fault: Fault): FailedFile {
  return { path: fault.args['path'] ?? '', message: fault.message };
}

/** Numbers of files, by the text that reports them. */
const NONE = { added: 0, sources: 0, known: 0, restored: 0, 'passed-over': 0, stopped: 0, failed: 0 };

/** How often the list of articles is refreshed during an import, in milliseconds. */
const FOLLOW_MS = 400;

export class Importing {
  /** Whether files are being dragged over the window. */
  dropping = $state(false);
  running = $state(false);
  /** Number of files processed. */
  done = $state(0);
  total = $state(0);
  /** Files that could not be read, with the reasons. */
  failed = $state.raw<FailedFile[]>([]);
  private counts = { ...NONE };
  private stopped = false;
  /** The files of source texts, by the file of their article. */
  private sources: Record<string, string> = {};
  /** The imported folder, which the user may want to watch. */
  private folder: string | null = null;

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly opening: Opening,
    private readonly watching: Watching,
    private readonly sourceText: SourceText,
  ) {}

  /** Lets the user choose files to open. */
  async chooseFiles(): Promise<void> {
    const title = this.l10n.t('dialog-open-title');
    await this.bring((await this.notices.attempt(this.host.chooseFiles(title))) ?? []);
  }

  /** Lets the user choose a folder to import. */
  async chooseFolder(): Promise<void> {
    const path = await this.notices.attempt(this.host.chooseFolder(this.l10n.t('dialog-folder-title')));
    if (path !== null) await this.bring([path]);
  }

  /** Handles files that are dragged over the window or dropped on it: on the source pane, the first is the source text. */
  drop(event: FileDrop): void {
    const { sourceText } = this;
    const onSource = event.kind !== 'leave' && sourceText.takesDrop(event.at);
    this.dropping = event.kind === 'over' && !onSource;
    sourceText.dropping = event.kind === 'over' && onSource;
    if (event.kind !== 'drop') return;
    const [first] = event.paths;
    if (!onSource) void this.bring(event.paths);
    else if (first !== undefined) void sourceText.addFile(first);
  }

  /** Imports these paths: a single file is opened, several are added to the queue. */
  async bring(paths: string[]): Promise<void> {
    if (paths.length === 0) return;
    try {
      const found = await this.host.call('find_files', paths);
      const [only] = found.files;
      if (found.files.length === 1 && only !== undefined && paths.length === 1 && only === paths[0]) {
        await this.opening.openFile(only);
        return;
      }
      // An import of several files shows the queue, unless an article is open.
      if (!this.article.review) await this.navigation.showView('queue');
      this.folder = paths.length === 1 ? (paths[0] ?? null) : null;
      this.counts['passed-over'] += found.passed_over;
      const refused = found.faults.map(refusal);
      this.failed = [...(this.running ? this.failed : []), ...refused];
      Object.assign(this.sources, found.sources);
      await this.take(found.files);
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  /** Files that wait for the current import to finish. */
  private waiting: string[] = [];

  private async take(files: string[]): Promise<void> {
    this.waiting.push(...files);
    this.total += files.length;
    if (this.running) return;
    this.running = true;
    this.stopped = false;
    let followed = Date.now();
    const before = this.library.current;
    try {
      for (
        let path = this.waiting.shift();
        path !== undefined && !this.stopped;
        path = this.waiting.shift()
      ) {
        try {
          await this.importOne(path);
        } catch (thrown) {
          this.failed = [...this.failed, { path, message: asFault(thrown).message }];
        }
        this.done++;
        if (Date.now() - followed > FOLLOW_MS) {
          await this.library.refresh();
          followed = Date.now();
        }
      }
    } finally {
      await this.library.refresh();
      // The list has a new order: if no other row was chosen in the meantime, the first is selected.
      if (this.navigation.view === 'queue' && this.library.current === before)
        this.library.current = this.library.view.articles[0]?.id ?? null;
      this.report();
      this.reset();
    }
  }

  /** Imports a file, with its source text if there is one; what is not the source of the article is imported as an article. */
  private async importOne(path: string): Promise<void> {
    const source = this.sources[path];
    const imported = await (source === undefined
      ? this.host.call('import_file', path)
      : this.host.call('import_pair', { path, source }));
    this.counts[imported.known ? 'known' : imported.restored ? 'restored' : 'added']++;
    if (imported.source) this.counts.sources++;
    if (source === undefined || imported.source_fault === null) return;
    this.failed = [...this.failed, { path: source, message: imported.source_fault.message }];
    if (this.waiting.includes(source)) return;
    this.waiting.push(source);
    this.total++;
  }

  /** Reports files of the watched folder that could not be read. */
  refuse(faults: Fault[]): void {
    this.failed = [...(this.running ? this.failed : []), ...faults.map(refusal)];
    if (this.running) return;
    this.notices.show({
      tone: 'error',
      code: 'watch-refused',
      message: this.l10n.t('import-failed', { count: faults.length }),
      actions: [{ label: 'action-show-failed', perform: () => this.show() }],
    });
  }

  /** Stops after the current file; imported articles are kept. */
  cancel(): void {
    this.stopped = true;
  }

  private report(): void {
    const { t } = this.l10n;
    const bad = this.failed.length;
    const { added, ...others } = { ...this.counts, stopped: this.total - this.done, failed: bad };
    const parts = Object.entries(others).filter(([, count]) => count > 0);
    this.notices.show({
      tone: bad > 0 ? 'error' : 'success',
      code: 'import',
      message: t('import-added', { count: added }),
      next: parts.map(([what, count]) => t(`import-${what}`, { count })).join(' '),
      actions: [
        ...(bad > 0 ? [{ label: 'action-show-failed', perform: () => this.show() }] : []),
        ...this.offerWatching(),
      ],
    });
  }

  private offerWatching(): NoticeAction[] {
    const { folder, watching } = this;
    if (folder === null || this.stopped || watching.view.folder === folder) return [];
    return [{ label: 'action-watch', perform: () => watching.watch(folder) }];
  }

  private show(): void {
    this.navigation.dialog = 'import';
  }

  private reset(): void {
    this.running = false;
    this.waiting = [];
    this.done = 0;
    this.total = 0;
    this.counts = { ...NONE };
    this.sources = {};
    this.folder = null;
  }
}
