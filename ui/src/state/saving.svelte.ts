// Saving the corrected version, and the actions offered when that fails.
import type { ExportKind } from '../generated/ExportKind';
import type { Fault } from '../generated/Fault';
import type { SavedView } from '../generated/SavedView';
import type { SaveRequest } from '../generated/SaveRequest';
import type { Host } from '../host/host';
import { visible } from '../text/visible';
import type { OpenArticle } from './article.svelte';
import { waysOut, type WayOut } from './faults';
import { proposed, type Form } from './forms';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { NoticeAction, Notices } from './notices.svelte';
import type { Preferences } from './preferences.svelte';
import type { Queue } from './queue.svelte';
import { isOpen } from './review';

type Options = Omit<SaveRequest, 'article'>;

/** How long without decisions before the corrected version is saved automatically, in milliseconds. */
const PAUSE_MS = 3000;

const PLAIN: Options = { path: null, overwrite: false, as_utf8: false };

export class Saving {
  /** The options of the last attempt; an action after a failure changes one of them. */
  private last: Options = PLAIN;

  /** The options of the save that was postponed to ask the user. */
  private asked: Options = PLAIN;

  /** New issues with which the user has chosen to save. */
  private readonly passed = new Set<string>();

  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly preferences: Preferences,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  /** Saves the corrected version automatically after a pause, if that is enabled and it has a path. */
  soon(): void {
    clearTimeout(this.timer);
    if (!this.preferences.now.autosave) return;
    const article = this.article.id;
    this.timer = setTimeout(() => {
      const { review } = this.article;
      if (!this.preferences.now.autosave || review === null || review.article.id !== article) return;
      const { progress } = review;
      if (progress.saved || (review.article.path ?? progress.saved_path) === null) return;
      void this.write(PLAIN, true);
    }, PAUSE_MS);
  }

  /** Saves; asks first if the editor's changes caused issues that are still open. */
  save(options: Partial<Options> = {}): Promise<void> {
    const fresh = this.uncovered();
    if (fresh.some((id) => !this.passed.has(id))) {
      this.asked = { ...PLAIN, ...options };
      this.navigation.dialog = 'save-new';
      return Promise.resolve();
    }
    return this.write({ ...PLAIN, ...options });
  }

  /** Returns the open issues that the editor's changes caused, in reading order. */
  private uncovered(): string[] {
    const issues = this.article.review?.issues ?? [];
    return issues.filter((issue) => isOpen(issue) && issue.uncovered).map((issue) => issue.id);
  }

  /** Saves in spite of new issues; the user is not asked about them again. */
  saveAnyway(): Promise<void> {
    for (const id of this.uncovered()) this.passed.add(id);
    this.navigation.dialog = null;
    return this.write(this.asked);
  }

  /** Goes to the first new issue instead of saving. */
  lookFirst(): void {
    this.navigation.dialog = null;
    const first = this.uncovered()[0];
    if (first !== undefined) this.article.selectId(first);
  }

  async saveAs(options: Partial<Options> = {}): Promise<void> {
    const { review } = this.article;
    if (!review) return;
    const suggested = review.progress.saved_path ?? review.article.path;
    const title = this.l10n.t('dialog-save-title');
    const path = await this.notices.attempt(this.host.chooseTarget(title, suggested));
    // The system's dialog has asked whether an existing file may be replaced.
    if (path !== null) await this.write({ ...PLAIN, ...options, path, overwrite: true });
  }

  private async write(options: Options, quietly = false): Promise<void> {
    const article = await this.article.flushed();
    if (article === null) return;
    this.last = options;
    try {
      const saved = await this.queue.run(() => this.host.call('save', { article, ...options }));
      this.show(saved);
      const left = saved.notices.length > 0;
      if (quietly && !left) return;
      this.notices.show({
        tone: left ? 'error' : 'success',
        code: 'saved',
        message: this.l10n.t('notice-saved', { path: visible(saved.path) }),
        // What the file does not contain must not be overlooked.
        next: saved.notices.join(' '),
      });
    } catch (thrown) {
      this.notices.fail(thrown, true);
    }
  }

  private show(saved: SavedView): void {
    for (const way of ['changed-on-disk', 'already-exists', 'unencodable-character', 'vanished-on-disk'])
      this.notices.dismissCode(way);
    const { review } = this.article;
    if (review?.article.id === saved.article.id)
      this.article.review = { ...review, article: saved.article, progress: saved.progress };
    this.library.update(saved.article);
  }

  /** Saves the article in a form chosen from the list. */
  saveIn(form: Form): Promise<void> {
    return form === 'clean' ? this.saveAs() : this.export(form);
  }

  /** Exports the review for another program, or the article with tracked changes. */
  async export(kind: ExportKind): Promise<void> {
    const { review } = this.article;
    if (!review || !(await this.article.flush())) return;
    const article = review.article.id;
    const title = this.l10n.t(
      kind === 'tracked' || kind === 'word' ? 'dialog-tracked-title' : 'dialog-export-title',
      {
        form: this.l10n.t(`form-${kind}`),
      },
    );
    try {
      const path = await this.host.chooseTarget(title, proposed(kind, review.article.path));
      if (path === null) return;
      // The system's dialog has asked whether an existing file may be replaced.
      const written = await this.queue.run(() =>
        this.host.call('export', { article, kind, path, overwrite: true }),
      );
      this.notices.show({
        tone: 'success',
        code: kind,
        message: this.l10n.t(`notice-${kind}`, { path: visible(written.path) }),
        next: written.notices.join(' '),
        // What the file cannot represent must not be overlooked.
        stays: written.notices.length > 0,
      });
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  actionsFor(fault: Fault, saving: boolean): NoticeAction[] {
    const perform: Record<WayOut, () => void | Promise<void>> = {
      overwrite: () => this.write({ ...this.last, overwrite: true }),
      'save-as': () => this.saveAs(this.last),
      'as-utf8': () => this.write({ ...this.last, as_utf8: true }),
      reload: () => this.article.reload(),
      'show-conflict': () => {
        // Several issues are separated by spaces.
        const other = fault.args['with']?.split(' ')[0];
        if (other !== undefined) this.article.selectId(other);
      },
    };
    return waysOut(fault.code, saving)
      .filter((way) => way !== 'show-conflict' || fault.args['with'] !== undefined)
      .map((way) => ({ label: `action-${way}`, perform: perform[way] }));
  }
}
