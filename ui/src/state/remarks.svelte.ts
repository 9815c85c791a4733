// The tracked changes and comments that the file contains, and the editor's own comments.
import type { RemarkView } from '../generated/RemarkView';
import { asFault, type Host } from '../host/host';
import type { OpenArticle, SelectedWords } from './article.svelte';
import { isStale } from './faults';
import type { Localisation } from './l10n.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';

/** A tracked change or a comment of the file, with its segment. */
export interface PlacedRemark extends RemarkView {
  segment: number;
}

export class Remarks {
  /** Whether the list is unfolded. */
  open = $state(false);
  /** The selected one, and its article. */
  private selected = $state.raw<{ article: number | undefined; id: number } | null>(null);
  /** The words that a comment is being written on. */
  words = $state.raw<SelectedWords | null>(null);
  text = $state('');
  focusList: (() => void) | null = null;

  all = $derived.by((): PlacedRemark[] =>
    (this.article.review?.segments ?? []).flatMap((segment) =>
      segment.remarks.map((remark) => ({ ...remark, segment: segment.id })),
    ),
  );
  comments = $derived(this.all.filter((remark) => remark.kind === 'comment').length);
  currentId = $derived.by(() =>
    this.selected?.article === this.article.id ? (this.selected?.id ?? null) : null,
  );
  current = $derived(this.all.find((remark) => remark.id === this.currentId) ?? null);

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  /** Unfolds the list and moves the focus there. */
  async show(): Promise<void> {
    if (this.all.length === 0) {
      this.notices.info('no-remarks', 'remarks-none', { next: 'remarks-none-next' });
      return;
    }
    await this.navigation.showView('review');
    this.open = true;
    if (!this.current && this.all[0]) this.selectId(this.all[0].id);
    this.focusList?.();
  }

  /** Selects one, and shows its place in the text. */
  select(remark: PlacedRemark): void {
    this.selectId(remark.id);
    const end = Math.max(remark.to, remark.from);
    this.article.editor?.selectRange(remark.segment, remark.from, end, false);
  }

  /** Selects the one with this id. */
  selectId(id: number): void {
    this.open = true;
    this.selected = { article: this.article.id, id };
  }

  /** Who made it, and when, in the language of the interface. */
  signature({ author, date }: RemarkView): string {
    const who = author === '' ? this.l10n.t('remark-unknown-author') : author;
    if (date === null) return who;
    // Without a time, it would be midnight in UTC, which is another day elsewhere.
    const hasTime = date.includes('T');
    const format = new Intl.DateTimeFormat(
      this.l10n.tongue,
      hasTime ? { dateStyle: 'medium', timeStyle: 'short' } : { dateStyle: 'medium' },
    );
    return `${who} · ${format.format(new Date(hasTime ? date : `${date}T00:00`))}`;
  }

  /** The changes that are left in the file. */
  private left = $derived(this.all.filter((remark) => remark.kind !== 'comment' && remark.status === 'left'));
  acceptable = $derived(this.left.filter((remark) => remark.can_accept));
  rejectable = $derived(this.left.filter((remark) => remark.can_reject));

  /** Accepts or rejects a change. */
  async decide(remark: RemarkView, accepted: boolean): Promise<void> {
    if (await this.send([remark], accepted))
      this.notices.announce(accepted ? 'announce-remark-accepted' : 'announce-remark-rejected');
  }

  /** Accepts or rejects every change that can be, as one step, and says how many are left. */
  async decideAll(accepted: boolean): Promise<void> {
    const before = this.left.length;
    if (!(await this.send(accepted ? this.acceptable : this.rejectable, accepted))) return;
    const left = this.left.length;
    const args = { count: before - left, left };
    this.notices.info('remarks-decided', accepted ? 'remarks-accepted' : 'remarks-rejected', { args });
  }

  private async send(remarks: readonly RemarkView[], accepted: boolean): Promise<boolean> {
    const article = await this.article.flushed();
    if (article === null || remarks.length === 0) return false;
    try {
      const ids = remarks.map((remark) => remark.id);
      await this.article.change(article, () =>
        this.host.call('decide_remarks', { article, remarks: ids, accepted }),
      );
      return true;
    } catch (thrown) {
      this.notices.fail(thrown);
      if (isStale(asFault(thrown).code)) await this.article.reload();
      return false;
    }
  }

  /** Starts a comment on the selected text, or on the word at the cursor. */
  async beginComment(): Promise<void> {
    const words = await this.article.selectedWords();
    if (!words) return;
    this.words = words;
    this.text = '';
    this.navigation.dialog = 'comment';
  }

  async addComment(): Promise<void> {
    const { words } = this;
    const text = this.text.trim();
    const article = this.article.id;
    if (!words || article === undefined || text === '') return;
    const { segment, version, from, to } = words;
    try {
      const patch = await this.article.change(article, () =>
        this.host.call('add_comment', { article, segment, version, from, to, text }),
      );
      this.navigation.dialog = null;
      if (patch && patch.focus !== null) this.article.selectId(patch.focus);
      this.notices.announce('announce-comment-added');
    } catch (thrown) {
      this.notices.fail(thrown);
      this.navigation.dialog = null;
      if (isStale(asFault(thrown).code)) await this.article.reload();
    }
  }
}
