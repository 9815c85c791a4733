// A folder whose articles are added to the queue automatically.
import type { Fault } from '../generated/Fault';
import type { WatchedView } from '../generated/WatchedView';
import type { WatchView } from '../generated/WatchView';
import type { Host } from '../host/host';
import { visible } from '../text/visible';
import type { Localisation } from './l10n.svelte';
import type { Library } from './library.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';

export class Watching {
  view = $state.raw<WatchView>({ folder: null, fault: null });
  /** Number of articles of an import that is still running. */
  private came = 0;

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly library: Library,
    private readonly navigation: Navigation,
    /** Called with the files that could not be read. */
    private readonly refuse: (failed: Fault[]) => void,
    /** Called when files of articles have changed. */
    private readonly changed: () => void,
  ) {}

  async load(): Promise<void> {
    try {
      this.view = await this.host.call('watching', null);
    } catch {
      // The settings load it again.
    }
  }

  /** Lets the user choose the folder. */
  async choose(): Promise<void> {
    const path = await this.notices.attempt(this.host.chooseFolder(this.l10n.t('dialog-watch-title')));
    if (path !== null) await this.watch(path);
  }

  /** Watches a folder instead of the previous one; `null` stops watching. */
  async watch(folder: string | null): Promise<void> {
    const before = this.view.folder;
    const view = await this.notices.attempt(this.queue.run(() => this.host.call('watch_folder', folder)));
    if (!view) return;
    this.view = view;
    if (before !== null) this.notices.dismissCode('watched-folder-gone');
    const path = visible(this.view.folder ?? before ?? '');
    const key = folder === null ? 'watch-ended' : 'watch-begun';
    this.notices.success('watching', key, {
      args: { path },
      next: `${key}-next`,
      actions: [{ label: 'action-undo', perform: () => this.watch(before) }],
    });
  }

  /** Handles new articles from the folder, and their results. */
  update({ watch, added, changed, waiting, failed }: WatchedView): void {
    const { t } = this.l10n;
    const before = this.view.fault;
    this.view = watch;
    if (watch.fault && watch.fault.code !== before?.code)
      this.notices.show({
        tone: 'error',
        code: watch.fault.code,
        message: visible(watch.fault.message),
        next: watch.fault.next_step,
        actions: [{ label: 'action-stop-watching', perform: () => this.watch(null) }],
      });
    if (before && !watch.fault) {
      this.notices.dismissCode(before.code);
      this.notices.info('watch-back', 'watch-back');
    }
    if (changed > 0) {
      this.changed();
      this.notices.show({
        tone: 'info',
        code: 'watched-changed',
        message: t('watch-changed', { count: changed }),
        next: t('watch-changed-next'),
        actions:
          this.navigation.view === 'queue'
            ? []
            : [{ label: 'action-show-queue', perform: () => this.navigation.showView('queue') }],
      });
    }
    this.came += added;
    if (added > 0) {
      void this.library.refresh();
      this.notices.show({
        tone: 'info',
        code: 'watched',
        message: t('watch-came', { count: this.came }),
        next: waiting > 0 ? t('watch-waiting', { count: waiting }) : '',
        actions:
          this.navigation.view === 'queue'
            ? []
            : [{ label: 'action-show-queue', perform: () => this.navigation.showView('queue') }],
      });
    }
    if (waiting === 0) this.came = 0;
    if (failed.length > 0) this.refuse(failed);
  }
}
