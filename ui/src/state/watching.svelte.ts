// A folder whose articles are added to the queue automatically.
import type { WatchedView } from '../generated/WatchedView';
import type { WatchView } from '../generated/WatchView';
import { visible } from '../text/visible';
import type { Desk } from './desk.svelte';

export class Watching {
  view = $state.raw<WatchView>({ folder: null, fault: null });
  /** Number of articles of an import that is still running. */
  private came = 0;

  constructor(private readonly desk: Desk) {}

  async load(): Promise<void> {
    try {
      this.view = await this.desk.host.call('watching', null);
    } catch {
      // The settings load it again.
    }
  }

  /** Lets the user choose the folder. */
  async choose(): Promise<void> {
    const { desk } = this;
    const path = await desk.host
      .chooseFolder(desk.l10n.t('dialog-watch-title'))
      .catch((thrown: unknown) => (desk.fail(thrown), null));
    if (path !== null) await this.watch(path);
  }

  /** Watches a folder instead of the previous one; `null` stops watching. */
  async watch(folder: string | null): Promise<void> {
    const { desk } = this;
    const before = this.view.folder;
    try {
      this.view = await desk.queue.run(() => desk.host.call('watch_folder', folder));
    } catch (thrown) {
      desk.fail(thrown);
      return;
    }
    if (before !== null) desk.notices.dismissCode('watched-folder-gone');
    const path = visible(this.view.folder ?? before ?? '');
    desk.notices.show({
      tone: 'success',
      code: 'watching',
      message: desk.l10n.t(folder === null ? 'watch-ended' : 'watch-begun', { path }),
      next: folder === null ? desk.l10n.t('watch-ended-next') : desk.l10n.t('watch-begun-next'),
      actions: [{ label: 'action-undo', perform: () => this.watch(before) }],
    });
  }

  /** Handles new articles from the folder, and their results. */
  heard({ watch, added, waiting, failed }: WatchedView): void {
    const { desk } = this;
    const { t } = desk.l10n;
    const before = this.view.fault;
    this.view = watch;
    if (watch.fault && watch.fault.code !== before?.code)
      desk.notices.show({
        tone: 'error',
        code: watch.fault.code,
        message: visible(watch.fault.message),
        next: watch.fault.next_step,
        actions: [{ label: 'action-stop-watching', perform: () => this.watch(null) }],
      });
    if (before && !watch.fault) {
      desk.notices.dismissCode(before.code);
      desk.notices.show({ tone: 'info', code: 'watch-back', message: t('watch-back') });
    }
    this.came += added;
    if (added > 0) {
      void desk.library.refresh();
      desk.notices.show({
        tone: 'info',
        code: 'watched',
        message: t('watch-came', { count: this.came }),
        next: waiting > 0 ? t('watch-waiting', { count: waiting }) : '',
        actions:
          desk.view === 'queue'
            ? []
            : [{ label: 'action-show-queue', perform: () => desk.showView('queue') }],
      });
    }
    if (waiting === 0) this.came = 0;
    if (failed.length > 0) desk.importing.refuse(failed);
  }
}
