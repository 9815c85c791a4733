// The editor's decisions on issues. Each decision is on disk before it is shown.
import type { BulkView } from '../generated/BulkView';
import type { IssueView } from '../generated/IssueView';
import type { ManyVerdict } from '../generated/ManyVerdict';
import type { ReviewPatch } from '../generated/ReviewPatch';
import { asFault } from '../host/host';
import { alikeTo, previewOf, type BulkPreview } from './bulk';
import type { AppState } from './app.svelte';
import { isStale, isUnwritable } from './faults';
import type { Reason } from './reasons';
import { isDecided, isOpen } from './review';
import { neighbour, openFrom, type Place } from './selection';

/** A command on an article, as the window shows it in a revision. */
type Ask = (article: number, revision: number) => Promise<ReviewPatch>;

/** Whether two views of an issue offer the same choices. */
function showsTheSame(a: IssueView, b: IssueView): boolean {
  const offers = (issue: IssueView) => issue.suggestions.map((suggestion) => suggestion.preview);
  return a.quote === b.quote && a.status === b.status && offers(a).join('\n') === offers(b).join('\n');
}

export class Decisions {
  /** Whether the field for the editor's own words is open. */
  editing = $state(false);
  /** The contents of the field. */
  draft = $state('');
  /** Whether the field for the reason of a rejection is open. */
  rejecting = $state(false);
  reason = $state('');
  /** The preview of a decision on many issues, while it is shown. */
  bulk = $state.raw<BulkPreview | null>(null);

  constructor(private readonly app: AppState) {}

  /** Closes the inline fields. Returns whether one was open. */
  leave(): boolean {
    const was = this.editing || this.rejecting;
    this.editing = false;
    this.rejecting = false;
    return was;
  }

  private get open(): IssueView | null {
    const { issue } = this.app;
    return issue && isOpen(issue) ? issue : null;
  }

  get canDecide(): boolean {
    return this.open !== null;
  }

  /** Whether there is a decision to take back. */
  get canReopen(): boolean {
    const { issue } = this.app;
    return issue !== null && isDecided(issue);
  }

  get canAccept(): boolean {
    return (this.open?.suggestions.length ?? 0) > 0;
  }

  beginEdit(): void {
    const issue = this.open;
    if (!issue) return;
    this.rejecting = false;
    this.draft = issue.suggestions[this.app.suggestion]?.preview ?? issue.quote;
    this.editing = true;
  }

  beginReject(): void {
    if (!this.open) return;
    this.editing = false;
    this.reason = '';
    this.rejecting = true;
  }

  accept(): Promise<void> {
    const issue = this.open;
    const index = this.app.suggestion;
    if (!issue || !this.canAccept) {
      const { issue: selected } = this.app;
      this.app.cannot(this.whyNot);
      if (selected && (selected.status === 'locked' || selected.refused !== null)) this.passOver(selected);
      return Promise.resolve();
    }
    return this.decide(issue, 'announce-accepted', (article, revision) =>
      this.app.host.call('accept', { article, issue: issue.id, suggestion: index, revision }),
    );
  }

  /** Returns why the selected issue cannot be accepted, or cannot be decided at all. */
  get whyNot(): Reason {
    const { issue } = this.app;
    if (issue === null) return 'none';
    if (issue.status === 'locked') return 'locked';
    if (!isOpen(issue)) return 'decided';
    return issue.refused === null ? 'no-suggestion' : 'refused';
  }

  /** Goes on from an issue that cannot be accepted to the next open one of the list. */
  private passOver(issue: IssueView): void {
    const { app } = this;
    if (app.textFocused) return;
    const open = app.shown.filter((candidate) => isOpen(candidate) || candidate.id === issue.id);
    const next = neighbour(open, issue.id, 1);
    if (next && next.id !== issue.id) app.select(next);
  }

  acceptEdited(): Promise<void> {
    const issue = this.open;
    if (!issue) return Promise.resolve();
    const suggestion = issue.suggestions.length > 0 ? this.app.suggestion : null;
    const unchanged = suggestion !== null && issue.suggestions[suggestion]?.preview === this.draft;
    if (unchanged) return this.accept();
    const text = this.draft;
    return this.decide(issue, 'announce-accepted', (article, revision) =>
      this.app.host.call('accept_edited', { article, issue: issue.id, text, suggestion, revision }),
    );
  }

  /** Shows a preview of deciding all similar issues. */
  previewAlike(verdict: ManyVerdict): void {
    const { app } = this;
    const issue = this.open;
    if (!issue || !app.review) return;
    const label = verdict === 'accept' ? (issue.suggestions[app.suggestion]?.label ?? null) : null;
    if (verdict === 'accept' && label === null) return;
    this.preview(alikeTo(app.review.issues, issue), verdict, label);
  }

  /** Shows a preview of one decision on every open issue of the filtered list. */
  previewListed(verdict: ManyVerdict): void {
    this.preview(this.app.shown, verdict, null);
  }

  private preview(issues: IssueView[], verdict: ManyVerdict, label: string | null): void {
    const { app } = this;
    if (!app.review) return;
    const preview = previewOf(issues, app.review.segments, verdict, label);
    if (preview.entries.length === 0) {
      app.cannot('none-open');
      return;
    }
    this.leave();
    this.bulk = preview;
    app.dialog = 'bulk';
  }

  /** Applies the previewed decision to exactly the previewed issues, in one step. */
  async decideMany(): Promise<void> {
    const { app, bulk } = this;
    if (!bulk) return;
    app.dialog = null;
    this.bulk = null;
    const { issue } = app;
    let done: BulkView | null = null;
    const chosen = bulk.entries.map((entry) => ({ issue: entry.issue.id, suggestion: entry.suggestion }));
    const patch = await this.run(async (article, revision) => {
      done = await app.host.call('decide_many', { article, verdict: bulk.verdict, chosen, revision });
      return done.patch;
    }, null);
    if (done) this.tell(done, `notice-many-${bulk.verdict}`);
    if (patch && (!app.issue || !isOpen(app.issue)))
      this.advance(issue && { segment: issue.segment, from: issue.from }, app.issueId);
  }

  reject(reason: string | null = null, everywhere = false): Promise<void> {
    const issue = this.open;
    if (!issue) return Promise.resolve();
    return this.decide(issue, 'announce-rejected', (article, revision) =>
      this.app.host.call('reject', { article, issue: issue.id, reason, everywhere, revision }),
    );
  }

  /** Confirms that the issue is an error, without changing the text. */
  confirm(): Promise<void> {
    const issue = this.open;
    if (!issue) return Promise.resolve();
    return this.decide(issue, 'announce-confirmed', (article, revision) =>
      this.app.host.call('confirm', { article, issue: issue.id, revision }),
    );
  }

  async reopen(): Promise<void> {
    const { app } = this;
    const issue = app.issue;
    if (!issue || !this.canReopen) return;
    const patch = await this.run(
      (article, revision) => app.host.call('reopen', { article, issue: issue.id, revision }),
      issue,
    );
    if (!patch) return;
    app.announce(app.l10n.t('announce-reopened'));
    app.attention++;
  }

  /** Accepts every safe suggestion. */
  async acceptSafe(): Promise<void> {
    const { app } = this;
    const review = app.review;
    if (!review) return;
    let bulk: BulkView | null = null;
    const patch = await this.run(async (article) => {
      bulk = await app.host.call('accept_safe', article);
      return bulk.patch;
    }, null);
    if (bulk) this.tell(bulk, 'notice-safe-done');
    if (patch && (!app.issue || !isOpen(app.issue))) this.advance(null, app.issueId);
  }

  /** Reports what a bulk command did, including what it left out. */
  private tell(bulk: BulkView, key: string): void {
    const { app } = this;
    const left = bulk.left.length;
    const first = bulk.left[0]?.issue;
    const counts = new Map<string, number>();
    for (const { reason } of bulk.left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const reasons = [...counts].map(([reason, count]) => app.l10n.t(`notice-left-${reason}`, { count }));
    app.notices.show({
      tone: left > 0 ? 'info' : 'success',
      // Issues that were left out must not be overlooked.
      stays: left > 0,
      code: 'bulk',
      message: app.l10n.t(key, { count: bulk.done }),
      next: reasons.join(' '),
      actions: [
        ...(bulk.done > 0 ? [{ label: 'action-undo', perform: () => this.travel('undo') }] : []),
        ...(first !== undefined ? [{ label: 'action-show', perform: () => app.selectId(first) }] : []),
      ],
    });
  }

  async travel(direction: 'undo' | 'redo'): Promise<void> {
    const { app } = this;
    if (!(await app.flush())) return;
    const progress = app.review?.progress;
    if (!(direction === 'undo' ? progress?.can_undo : progress?.can_redo)) {
      app.cannot(direction);
      return;
    }
    const patch = await this.run((article) => app.host.call(direction, article), null);
    if (!patch) return;
    app.notices.dismissCode('bulk');
    app.announce(app.l10n.t(direction === 'undo' ? 'announce-undone' : 'announce-redone'));
    if (patch.focus !== null) app.selectId(patch.focus);
    else if (patch.segments[0]) app.editor?.reveal(patch.segments[0].id);
  }

  private async decide(issue: IssueView, announcement: string, ask: Ask): Promise<void> {
    const { app } = this;
    const patch = await this.run(ask, issue);
    if (!patch) return;
    this.leave();
    app.announce(app.l10n.t(announcement, { decided: patch.progress.decided, total: patch.progress.total }));
    // In the text, the editor continues at the caret.
    if (app.preferences.now.advance && !app.textFocused)
      this.advance({ segment: issue.segment, from: issue.from }, issue.id);
    else app.attention++;
  }

  /** Sends typing first, since an issue's range is only valid for text that the app has. */
  private async run(ask: Ask, issue: IssueView | null): Promise<ReviewPatch | null> {
    const { app } = this;
    const article = app.review?.article.id;
    if (article === undefined || !(await app.flush())) return null;
    // The typing that was just sent may have removed the issue, or changed its suggestions.
    const now = app.review?.issues.find((candidate) => candidate.id === issue?.id);
    if (issue !== null && !(now && showsTheSame(now, issue))) {
      app.announce(app.l10n.t('announce-issue-gone'));
      return null;
    }
    try {
      return await app.queue.run(async () => {
        if (app.review?.article.id !== article) return null;
        const patch = await ask(article, app.review.revision);
        await app.take(patch);
        return patch;
      });
    } catch (thrown) {
      const fault = asFault(thrown);
      app.fail(fault);
      if (isStale(fault.code)) await app.reload();
      // The editor's own words stay in their field, to be changed.
      else if (issue !== null && isUnwritable(fault.code) && !this.editing) this.passOver(issue);
      return null;
    }
  }

  private advance(place: Place | null, except: string | null): void {
    const { app } = this;
    const rank = (segment: number) => app.order.get(segment) ?? 0;
    const shown = app.filters.status === 'decided' ? (app.review?.issues ?? []) : app.shown;
    const next =
      openFrom(shown, place, 1, rank, except) ?? openFrom(app.review?.issues ?? [], place, 1, rank, except);
    if (next) app.select(next);
    else {
      app.attention++;
      if (app.review && app.review.progress.total > 0 && app.review.article.unchecked === null)
        app.notices.show({
          tone: 'success',
          code: 'all-decided',
          message: app.l10n.t('notice-all-decided'),
          actions: [{ label: 'action-next-article', perform: () => app.openNext() }],
        });
    }
  }
}
