// The comparison of two versions of the open article: what is shown, the selected change, and taking changes back.
import type { ChangeLevel } from '../generated/ChangeLevel';
import type { ReviewPatch } from '../generated/ReviewPatch';
import type { VersionName } from '../generated/VersionName';
import type { VersionView } from '../generated/VersionView';
import type { Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import { isReview, numberChanges, versionKey, type Layout, type ShownChanges } from './changes';
import type { Decisions } from './decisions.svelte';
import type { Localisation } from './l10n.svelte';
import type { Notices } from './notices.svelte';
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
  /** The article that is compared. */
  private of: number | null = null;

  count = $derived.by(() => this.shown?.changes.length ?? 0);
  change = $derived.by(() => this.shown?.changes[this.current] ?? null);
  /** The version whose text can be restored: the one that is compared with the current text. */
  restorable = $derived.by((): VersionName | null => {
    const { from, to } = this;
    if (from.kind === to.kind) return null;
    return to.kind === 'now' ? from : from.kind === 'now' ? to : null;
  });
  canRestore = $derived.by(() => this.restorable !== null && this.change !== null);
  canRevert = $derived.by(() => this.change !== null && isReview(this.from, this.to));

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
    private readonly decisions: Decisions,
  ) {}

  /** Loads the comparison again; the selected change stays selected, or its neighbour is selected. */
  async refresh(): Promise<void> {
    const article = this.article.id;
    if (article === undefined) return;
    if (article !== this.of) {
      this.of = article;
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
        this.host.call('changes', { article, from, to, level }),
        this.host.call('versions', article),
      ]);
      // A late answer to an earlier request must not replace a newer one.
      if (asked !== this.asked) return;
      const first = this.starts;
      this.starts = false;
      this.shown = numberChanges(view, this.article.review?.segments);
      this.versions = versions;
      // Also if there was no change so far.
      if (first || this.current < 0)
        this.current = Math.max(
          0,
          this.shown.changes.findIndex((change) => change.made.issue === this.article.issueId),
        );
      this.current = Math.min(this.current, this.count - 1);
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  step(direction: Direction): void {
    const { count, current } = this;
    if (count === 0) return;
    this.current = current < 0 ? (direction === 1 ? 0 : count - 1) : (current + direction + count) % count;
    this.announce();
  }

  /** Announces the selected change to screen readers. */
  private announce(): void {
    const { change } = this;
    if (!change) return;
    const { deleted, inserted } = change.made;
    this.notices.announce('announce-change', {
      number: this.current + 1,
      count: this.count,
      deleted: deleted.trim() === '' ? this.l10n.t('change-nothing') : deleted,
      inserted: inserted.trim() === '' ? this.l10n.t('change-nothing') : inserted,
    });
  }

  show(layout: Layout): void {
    this.layout = layout;
  }

  async setLevel(level: ChangeLevel): Promise<void> {
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
    const { change } = this;
    if (!change || !this.canRevert) return;
    const { deleted, inserted } = change.made;
    const patch = await this.alter((article) =>
      this.host.call('revert_change', {
        article,
        segment: change.segment,
        change: change.place,
        deleted,
        inserted,
      }),
    );
    if (!patch) return;
    this.notices.announce('announce-reverted');
  }

  /** Restores the text of a version. */
  async restore(version: VersionName): Promise<void> {
    const patch = await this.bring(version, null);
    if (!patch) return;
    await this.compare(ORIGINAL, NOW);
    this.tell(patch, 'notice-restored');
  }

  /** Restores the compared version: the paragraph of the selected change, or all paragraphs. */
  async restoreCompared(all: boolean): Promise<void> {
    const { restorable, change } = this;
    if (restorable === null || change === null) return;
    const patch = await this.bring(restorable, all ? null : change.segment);
    if (patch) this.tell(patch, all ? 'notice-restored' : 'notice-restored-paragraph');
  }

  private bring(version: VersionName, segment: number | null): Promise<ReviewPatch | null> {
    return this.alter((article) => this.host.call('restore_version', { article, version, segment }));
  }

  private tell(patch: ReviewPatch, key: string): void {
    const same = patch.segments.length === 0;
    this.notices.success('restored', same ? 'notice-restored-same' : key, {
      actions: same ? [] : [{ label: 'action-undo', perform: () => this.decisions.travel('undo') }],
    });
  }

  private async alter(ask: (article: number) => Promise<ReviewPatch>): Promise<ReviewPatch | null> {
    const id = await this.article.flushed();
    if (id === null) return null;
    try {
      return await this.article.change(
        id,
        () => ask(id),
        () => this.refresh(),
      );
    } catch (thrown) {
      this.notices.fail(thrown);
      // The change was not as shown: the current text is shown instead.
      await this.article.reload();
      await this.refresh();
      return null;
    }
  }
}
