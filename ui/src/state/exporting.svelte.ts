// Exporting and re-checking articles of the queue.
import type { ArticleRow } from '../generated/ArticleRow';
import type { FolderForm } from '../generated/FolderForm';
import type { Host } from '../host/host';
import { visible } from '../text/visible';
import type { OpenArticle } from './article.svelte';
import { Job, type JobEnd } from './job.svelte';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';

export class Exporting {
  readonly job = new Job();
  /** The articles that the dialog is about. */
  rows = $state.raw<ArticleRow[]>([]);

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly library: Library,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  ask(): void {
    this.rows = this.library.chosen.filter((row) => !row.trashed);
    if (this.rows.length > 0) this.navigation.dialog = 'export-folder';
    else this.notices.cannot('no-row');
  }

  /** Exports the articles to a folder that the user chooses. */
  async toFolder(form: FolderForm): Promise<void> {
    const { rows } = this;
    this.navigation.dialog = null;
    const folder = await this.notices.attempt(this.host.chooseFolder(this.l10n.t('dialog-export-folder')));
    if (folder === null || !(await this.article.flush())) return;
    const notes: string[] = [];
    const end = await this.job.run('export', rows, async ({ id, title }) => {
      const saved = await this.host.call('export_to_folder', { article: id, form, folder });
      this.library.update(saved.article);
      if (saved.notices.length > 0) notes.push(`${title}: ${saved.notices.join(' ')}`);
    });
    this.report(end, 'job-exported', { folder: visible(folder) }, notes);
  }

  /** Checks the articles again. */
  async recheck(): Promise<void> {
    const rows = this.library.chosen.filter((row) => !row.trashed);
    if (!(await this.article.flush())) return;
    const end = await this.job.run('recheck', rows, async ({ id }) => {
      this.library.update(await this.host.call('recheck', id));
    });
    this.report(end, 'job-rechecked', {}, []);
  }

  private report(end: JobEnd | null, key: string, args: Record<string, string>, notes: string[]): void {
    if (!end) {
      this.notices.cannot('job-running');
      return;
    }
    const { t } = this.l10n;
    const failed = end.failed.map(({ title, message }) => t('many-failed', { title, reason: message }));
    const lines = [...failed, ...notes];
    const more = lines.length > 3 ? t('many-more', { count: lines.length - 3 }) : '';
    const left = end.left > 0 ? t('job-left', { count: end.left }) : '';
    this.notices.show({
      tone: end.failed.length > 0 ? 'error' : 'success',
      code: 'job',
      stays: lines.length > 0,
      message: t(key, { count: end.done, ...args }),
      next: [left, ...lines.slice(0, 3), more].filter((line) => line !== '').join(' '),
    });
  }
}
