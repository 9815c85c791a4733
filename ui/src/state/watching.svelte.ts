// A folder whose articles are added to the queue automatically.
import type { WatchedView } from '../generated/WatchedView';
import type { WatchView } from '../generated/WatchView';
import { visible } from '../text/visible';
import type { AppState } from './app.svelte';

export class Watching {
  view = $state.raw<WatchView>({ folder: null, fault: null });
  /** Number of articles of an import that is still running. */
  private came = 0;

  constructor(private readonly app: AppState) {}

  async load(): Promise<void> {
    try {
      this.view = await this.app.host.call('watching', null);
    } catch {
      // The settings load it again.
    }
  }

  /** Lets the user choose the folder. */
  async choose(): Promise<void> {
    const { app } = this;
    const path = await app.host
      .chooseFolder(app.l10n.t('dialog-watch-title'))
      .catch((thrown: unknown) => (app.fail(thrown), null));
    if (path !== null) await this.watch(path);
  }

  /** Watches a folder instead of the previous one; `null` stops watching. */
  async watch(folder: string | null): Promise<void> {
    const { app } = this;
    const before = this.view.folder;
    try {
      this.view = await app.queue.run(() => app.host.call('watch_folder', folder));
    } catch (thrown) {
      app.fail(thrown);
      return;
    }
    if (before !== null) app.notices.dismissCode('watched-folder-gone');
    const path = visible(this.view.folder ?? before ?? '');
    app.notices.show({
      tone: 'success',
      code: 'watching',
      message: app.l10n.t(folder === null ? 'watch-ended' : 'watch-begun', { path }),
      next: folder === null ? app.l10n.t('watch-ended-next') : app.l10n.t('watch-begun-next'),
      actions: [{ label: 'action-undo', perform: () => this.watch(before) }],
    });
  }

  /** Handles new articles from the folder, and their results. */
  heard({ watch, added, waiting, failed }: WatchedView): void {
    const { app } = this;
    const { t } = app.l10n;
    const before = this.view.fault;
    this.view = watch;
    if (watch.fault && watch.fault.code !== before?.code)
      app.notices.show({
        tone: 'error',
        code: watch.fault.code,
        message: visible(watch.fault.message),
        next: watch.fault.next_step,
        actions: [{ label: 'action-stop-watching', perform: () => this.watch(null) }],
      });
    if (before && !watch.fault) {
      app.notices.dismissCode(before.code);
      app.notices.show({ tone: 'info', code: 'watch-back', message: t('watch-back') });
    }
    this.came += added;
    if (added > 0) {
      void app.library.refresh();
      app.notices.show({
        tone: 'info',
        code: 'watched',
        message: t('watch-came', { count: this.came }),
        next: waiting > 0 ? t('watch-waiting', { count: waiting }) : '',
        actions:
          app.view === 'queue' ? [] : [{ label: 'action-show-queue', perform: () => app.showView('queue') }],
      });
    }
    if (waiting === 0) this.came = 0;
    if (failed.length > 0) app.importing.refuse(failed);
  }
}
