// The editor's decisions on issues. Each decision is on disk before it is shown.
import type { BulkView } from '../generated/BulkView';
import type { IssueRequest } from '../generated/IssueRequest';
import type { IssueView } from '../generated/IssueView';
import type { ManyVerdict } from '../generated/ManyVerdict';
import type { ReviewPatch } from '../generated/ReviewPatch';
import { asFault, type Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import { alikeTo, previewOf, type BulkPreview } from './bulk';
import { isStale, isUnwritable } from './faults';
import type { Fields } from './fields.svelte';
import type { Localisation } from './l10n.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Opening } from './opening.svelte';
import type { Preferences } from './preferences.svelte';
import type { Reason } from './reasons';
import { isComment, isDecided, isOpen } from './review';
import { neighbour, type Place } from './selection';

/** A command on an article, as the window shows it in a revision. */
type Ask = (article: number, revision: number) => Promise<ReviewPatch>;

/** Whether two views of an issue offer the same choices. */
function showsTheSame(a: IssueView, b: IssueView): boolean {
  const offers = (issue: IssueView) => issue.suggestions.map((suggestion) => suggestion.preview);
  return a.quote === b.quote && a.status === b.status && offers(a).join('\n') === offers(b).join('\n');
}

export class Decisions {
  /** The preview of a decision on many issues, while it is shown. */
  bulk = $state.raw<BulkPreview | null>(null);

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly preferences: Preferences,
    private readonly fields: Fields,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly opening: Opening,
  ) {}

  private get open(): IssueView | null {
    const { issue } = this.article;
    return issue && isOpen(issue) ? issue : null;
  }

  get canDecide(): boolean {
    return this.open !== null;
  }

  /** Whether there is a decision to take back. */
  get canReopen(): boolean {
    const { issue } = this.article;
    return issue !== null && (isDecided(issue) || isComment(issue));
  }

  get canAccept(): boolean {
    return (this.open?.suggestions.length ?? 0) > 0;
  }

  beginEdit(): void {
    const issue = this.open;
    if (!issue) return;
    this.fields.rejecting = false;
    this.fields.draft = issue.suggestions[this.article.suggestion]?.preview ?? issue.quote;
    this.fields.editing = true;
  }

  beginReject(): void {
    if (!this.open) return;
    this.fields.editing = false;
    this.fields.reason = '';
    this.fields.rejecting = true;
  }

  accept(): Promise<void> {
    const { issue, suggestion } = this.article;
    if (!this.canAccept) {
      this.notices.cannot(this.whyNot);
      if (issue && (issue.status === 'locked' || issue.refused !== null)) this.passOver(issue);
      return Promise.resolve();
    }
    return this.decide('announce-accepted', (which) => this.host.call('accept', { ...which, suggestion }));
  }

  /** Returns why the selected issue cannot be accepted, or cannot be decided at all. */
  get whyNot(): Reason {
    const { issue } = this.article;
    if (issue === null) return 'none';
    if (issue.status === 'locked') return 'locked';
    if (!isOpen(issue)) return 'decided';
    return issue.refused === null ? 'no-suggestion' : 'refused';
  }

  /** Goes on from an issue that cannot be accepted to the next open one of the list. */
  private passOver(issue: IssueView): void {
    if (this.article.textFocused) return;
    const open = this.article.shown.filter((candidate) => isOpen(candidate) || candidate.id === issue.id);
    const next = neighbour(open, issue.id, 1);
    if (next && next.id !== issue.id) this.article.select(next);
  }

  acceptEdited(): Promise<void> {
    const issue = this.open;
    if (!issue) return Promise.resolve();
    const suggestion = issue.suggestions.length > 0 ? this.article.suggestion : null;
    const unchanged = suggestion !== null && issue.suggestions[suggestion]?.preview === this.fields.draft;
    if (unchanged) return this.accept();
    const text = this.fields.draft;
    return this.decide('announce-accepted', (which) =>
      this.host.call('accept_edited', { ...which, text, suggestion }),
    );
  }

  /** Shows a preview of deciding all similar issues. */
  previewAlike(verdict: ManyVerdict): void {
    const { review, suggestion } = this.article;
    const issue = this.open;
    if (!issue || !review) return;
    const label = verdict === 'accept' ? (issue.suggestions[suggestion]?.label ?? null) : null;
    if (verdict === 'accept' && label === null) return;
    this.preview(alikeTo(review.issues, issue), verdict, label);
  }

  /** Shows a preview of one decision on every open issue of the filtered list. */
  previewListed(verdict: ManyVerdict): void {
    this.preview(this.article.shown, verdict, null);
  }

  /** Shows a preview of accepting every safe suggestion. */
  previewSafe(): void {
    const safe = this.article.review?.issues.filter((issue) => issue.suggestions[0]?.safe) ?? [];
    this.preview(safe, 'accept', null, true);
  }

  private preview(issues: IssueView[], verdict: ManyVerdict, label: string | null, safe = false): void {
    const { review } = this.article;
    if (!review) return;
    const preview = previewOf(issues, review.segments, verdict, label);
    if (preview.entries.length === 0) {
      this.notices.cannot(safe ? 'none-safe' : 'none-open');
      return;
    }
    this.fields.leave();
    this.bulk = { ...preview, safe };
    this.navigation.dialog = 'bulk';
  }

  /** Applies the previewed decision to exactly the previewed issues, in one step. */
  async decideMany(): Promise<void> {
    const { bulk } = this;
    if (!bulk) return;
    this.navigation.dialog = null;
    this.bulk = null;
    const { issue } = this.article;
    let done: BulkView | null = null;
    const chosen = bulk.entries.map((entry) => ({ issue: entry.issue.id, suggestion: entry.suggestion }));
    const patch = await this.run(async (article, revision) => {
      done = await this.host.call('decide_many', { article, verdict: bulk.verdict, chosen, revision });
      return done.patch;
    }, null);
    if (done) this.report(done, bulk.safe ? 'notice-safe-done' : `notice-many-${bulk.verdict}`);
    if (patch && !this.canDecide) this.advance(issue, this.article.issueId);
  }

  reject(reason: string | null = null, everywhere = false): Promise<void> {
    return this.decide('announce-rejected', (which) =>
      this.host.call('reject', { ...which, reason, everywhere }),
    );
  }

  /** Confirms that the issue is an error, without changing the text. */
  confirm(): Promise<void> {
    return this.decide('announce-confirmed', (which) => this.host.call('confirm', which));
  }

  async reopen(): Promise<void> {
    const { issue } = this.article;
    if (!issue || !this.canReopen) return;
    const patch = await this.run(
      (article, revision) => this.host.call('reopen', { article, issue: issue.id, revision }),
      issue,
    );
    if (!patch) return;
    this.notices.announce('announce-reopened');
    this.article.attention++;
  }

  /** Reports what a bulk command did, including what it left out. */
  private report(bulk: BulkView, key: string): void {
    const left = bulk.left.length;
    const first = bulk.left[0]?.issue;
    const counts = new Map<string, number>();
    for (const { reason } of bulk.left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts].map(([reason, count]) => this.l10n.t(`notice-left-${reason}`, { count }));
    this.notices.show({
      tone: left > 0 ? 'info' : 'success',
      // Issues that were left out must not be overlooked.
      stays: left > 0,
      code: 'bulk',
      message: this.l10n.t(key, { count: bulk.done }),
      next: reasons.join(' '),
      actions: [
        ...(bulk.done > 0 ? [{ label: 'action-undo', perform: () => this.travel('undo') }] : []),
        ...(first !== undefined
          ? [{ label: 'action-show', perform: () => this.article.selectId(first) }]
          : []),
      ],
    });
  }

  async travel(direction: 'undo' | 'redo'): Promise<void> {
    if (!(await this.article.flush())) return;
    const progress = this.article.review?.progress;
    if (!(direction === 'undo' ? progress?.can_undo : progress?.can_redo)) {
      this.notices.cannot(direction);
      return;
    }
    const patch = await this.run((article) => this.host.call(direction, article), null);
    if (!patch) return;
    this.notices.dismissCode('bulk');
    this.notices.announce(direction === 'undo' ? 'announce-undone' : 'announce-redone');
    if (patch.focus !== null) this.article.selectId(patch.focus);
    else if (patch.segments[0]) this.article.editor?.reveal(patch.segments[0].id);
  }

  /** Decides the selected issue, if it is open. */
  private async decide(
    announcement: string,
    ask: (which: IssueRequest) => Promise<ReviewPatch>,
  ): Promise<void> {
    const issue = this.open;
    if (!issue) return;
    const patch = await this.run((article, revision) => ask({ article, issue: issue.id, revision }), issue);
    if (!patch) return;
    this.fields.leave();
    this.notices.announce(announcement, { decided: patch.progress.decided, total: patch.progress.total });
    // In the text, the editor continues at the caret.
    if (this.preferences.now.advance && !this.article.textFocused) this.advance(issue, issue.id);
    else this.article.attention++;
  }

  /** Sends typing first, since an issue's range is only valid for text that the app has. */
  private async run(ask: Ask, issue: IssueView | null): Promise<ReviewPatch | null> {
    const { article } = this;
    const id = await article.flushed();
    if (id === null) return null;
    // The typing that was just sent may have removed the issue, or changed its suggestions.
    const now = article.review?.issues.find((candidate) => candidate.id === issue?.id);
    if (issue !== null && !(now && showsTheSame(now, issue))) {
      this.notices.announce('announce-issue-gone');
      return null;
    }
    try {
      return await article.change(id, (revision) => ask(id, revision));
    } catch (thrown) {
      const fault = asFault(thrown);
      this.notices.fail(fault);
      if (isStale(fault.code)) await article.reload();
      // The editor's own words stay in their field, to be changed.
      else if (issue !== null && isUnwritable(fault.code) && !this.fields.editing) this.passOver(issue);
      return null;
    }
  }

  private advance(place: Place | null, except: string | null): void {
    const { article } = this;
    const { review, filters, shown } = article;
    const next =
      (filters.status === 'decided' ? null : article.openFrom(place, { issues: shown, except })) ??
      article.openFrom(place, { except });
    if (next) {
      article.select(next);
      return;
    }
    article.attention++;
    if (review && review.progress.total > 0 && review.article.unchecked === null)
      this.notices.success('all-decided', 'notice-all-decided', {
        actions: [{ label: 'action-next-article', perform: () => this.opening.openNext() }],
      });
  }
}
