// The comparison of two versions of the open article: what is shown, the selected change, and taking changes back.
import type { ChangeLevel } from '../generated/ChangeLevel';
import type { ReviewPatch } from '../generated/ReviewPatch';
import type { VersionName } from '../generated/VersionName';
import type { VersionView } from '../generated/VersionView';
import { isReview, numberChanges, versionKey, type Layout, type ShownChanges } from './changes';
import type { AppState } from './app.svelte';
import type { Direction } from './selection';

const ORIGINAL: VersionName = { kind: 'original' };
const NOW: VersionName = { kind: 'now' };

export class Comparing {
  layout = $state<Layout>('sides');
  level = $state<ChangeLevel>('word');
  from = $state.raw<VersionName>(ORIGINAL);
  to = $state.raw<VersionName>(NOW);
  shown = $state.raw<ShownChanges | null>(null);
  versions = $state.raw<VersionView[]>([]);
  /** The number of the selected change; -1 for none. */
  current = $state(-1);
  private asked = 0;
  /** Whether new texts are compared: the change of the selected issue is shown first, or else the first one. */
  private starts = true;
  private article: number | null = null;

  count = $derived.by(() => this.shown?.changes.length ?? 0);
  change = $derived.by(() => this.shown?.changes[this.current] ?? null);
  canRevert = $derived.by(() => this.change !== null && isReview(this.from, this.to));

  constructor(private readonly app: AppState) {}

  /** Loads the comparison again; the selected change stays selected, or its neighbour is selected. */
  async refresh(): Promise<void> {
    const { app } = this;
    const article = app.review?.article.id;
    if (article === undefined) return;
    if (article !== this.article) {
      this.article = article;
      this.from = ORIGINAL;
      this.to = NOW;
      this.current = -1;
      this.shown = null;
      this.starts = true;
    }
    const asked = ++this.asked;
    const { from, to, level } = this;
    try {
      const [view, versions] = await Promise.all([
        app.host.call('changes', { article, from, to, level }),
        app.host.call('versions', article),
      ]);
      // A late answer to an earlier request must not replace a newer one.
      if (asked !== this.asked) return;
      const first = this.starts;
      this.starts = false;
      this.shown = numberChanges(view);
      this.versions = versions;
      if (first)
        this.current = Math.max(
          0,
          this.shown.changes.findIndex((change) => change.made.issue === app.issueId),
        );
      this.current = Math.min(this.current, this.count - 1);
    } catch (thrown) {
      app.fail(thrown);
    }
  }

  step(direction: Direction): void {
    const { count, current } = this;
    if (count === 0) return;
    this.current = current < 0 ? (direction === 1 ? 0 : count - 1) : (current + direction + count) % count;
    this.say();
  }

  /** Announces the selected change to screen readers. */
  private say(): void {
    const { app, change } = this;
    if (!change) return;
    const { deleted, inserted } = change.made;
    app.announce(
      app.l10n.t('announce-change', {
        number: this.current + 1,
        count: this.count,
        deleted: deleted.trim() === '' ? app.l10n.t('change-nothing') : deleted,
        inserted: inserted.trim() === '' ? app.l10n.t('change-nothing') : inserted,
      }),
    );
  }

  show(layout: Layout): void {
    this.layout = layout;
  }

  async tell(level: ChangeLevel): Promise<void> {
    this.level = level;
    await this.refresh();
  }

  /** Compares other versions. */
  async compare(from: VersionName, to: VersionName): Promise<void> {
    this.from = from;
    this.to = to;
    this.starts = true;
    await this.refresh();
  }

  /** Compares the version with this key. */
  async choose(side: 'from' | 'to', key: string): Promise<void> {
    const version = this.versions.find((row) => versionKey(row.version) === key)?.version;
    if (version) await (side === 'from' ? this.compare(version, this.to) : this.compare(this.from, version));
  }

  /** Takes the selected change back. */
  async revert(): Promise<void> {
    const { app, change } = this;
    if (!change || !this.canRevert) return;
    const { deleted, inserted } = change.made;
    const patch = await this.alter((article) =>
      app.host.call('revert_change', {
        article,
        segment: change.segment,
        change: change.place,
        deleted,
        inserted,
      }),
    );
    if (!patch) return;
    app.announce(app.l10n.t('announce-reverted'));
  }

  /** Restores the text of a version. */
  async restore(version: VersionName): Promise<void> {
    const { app } = this;
    const patch = await this.alter((article) => app.host.call('restore_version', { article, version }));
    if (!patch) return;
    await this.compare(ORIGINAL, NOW);
    const same = patch.segments.length === 0;
    app.notices.show({
      tone: 'success',
      code: 'restored',
      message: app.l10n.t(same ? 'notice-restored-same' : 'notice-restored'),
      actions: same ? [] : [{ label: 'action-undo', perform: () => app.decisions.travel('undo') }],
    });
  }

  private async alter(ask: (article: number) => Promise<ReviewPatch>): Promise<ReviewPatch | null> {
    const { app } = this;
    const article = app.review?.article.id;
    if (article === undefined || !(await app.flush())) return null;
    try {
      return await app.queue.run(async () => {
        const patch = await ask(article);
        await app.take(patch);
        await this.refresh();
        return patch;
      });
    } catch (thrown) {
      app.fail(thrown);
      // The change was not as shown: the current text is shown instead.
      await app.reload();
      await this.refresh();
      return null;
    }
  }
}
