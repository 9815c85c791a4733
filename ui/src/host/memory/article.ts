// One article of the fake host: its text, what was decided, and what an undo goes back to.
import type { AddIssueRequest } from '../../generated/AddIssueRequest';
import type { ArticleRow } from '../../generated/ArticleRow';
import type { ChangeMadeView } from '../../generated/ChangeMadeView';
import type { ChangePiece } from '../../generated/ChangePiece';
import type { ChangeRow } from '../../generated/ChangeRow';
import type { ChangesRequest } from '../../generated/ChangesRequest';
import type { ChangesView } from '../../generated/ChangesView';
import type { ChosenIssue } from '../../generated/ChosenIssue';
import type { ErrorCount } from '../../generated/ErrorCount';
import type { IssueView } from '../../generated/IssueView';
import type { ManyVerdict } from '../../generated/ManyVerdict';
import type { ProgressView } from '../../generated/ProgressView';
import type { QualityView } from '../../generated/QualityView';
import type { RevertRequest } from '../../generated/RevertRequest';
import type { ReviewPatch } from '../../generated/ReviewPatch';
import type { ReviewView } from '../../generated/ReviewView';
import type { ScoreView } from '../../generated/ScoreView';
import type { SegmentView } from '../../generated/SegmentView';
import type { SeverityCounts } from '../../generated/SeverityCounts';
import type { VersionName } from '../../generated/VersionName';
import type { VersionView } from '../../generated/VersionView';
import { OWN_RULE } from '../../state/review';
import { severityOf } from '../../state/severity';
import { mapRange, replacementBetween, type Replacement } from '../../text/replacement';
import type { FakeArticle } from './articles';
import { comparedRow } from './compared';
import { FINDINGS } from './findings';
import { countWords, fault, WEIGHT, type LiveIssue, type LiveSegment } from './live';

type UiTongue = 'en' | 'fr';

export class LiveArticle {
  readonly path: string | null;
  revision = 0;
  savedText: string | null = null;
  /** What was exported last with everything decided. */
  handedOn: string | null = null;
  savedPath: string | null = null;
  updatedAt: number;
  private segments: LiveSegment[];
  private past: LiveSegment[][] = [];
  private future: LiveSegment[][] = [];
  private nextIssue = 1;

  constructor(
    readonly id: number,
    source: FakeArticle,
    now: number,
  ) {
    this.path = source.path;
    this.updatedAt = now;
    this.segments = source.segments.map((segment, index) => ({
      id: index,
      kind: segment.kind,
      original: segment.text,
      text: segment.text,
      version: 0,
      marks: segment.marks ?? [],
      changes: [],
      issues: [],
    }));
    for (const segment of this.segments) this.find(segment);
    if (source.saved) {
      this.savedText = this.text();
      this.savedPath = source.path?.replace(/(\.\w+)$/, '.corrected$1') ?? null;
    }
  }

  text(): string {
    return this.segments.map((segment) => segment.text).join('\n\n');
  }

  /** Flags what is not flagged yet. */
  private find(segment: LiveSegment): void {
    for (const finding of FINDINGS) {
      let at = segment.text.indexOf(finding.quote);
      for (; at >= 0; at = segment.text.indexOf(finding.quote, at + 1)) {
        const to = at + finding.quote.length;
        const next = segment.text.charAt(to);
        if (/^\p{L}$/u.test(next)) continue;
        if (segment.issues.some((issue) => issue.from < to && at < issue.to)) continue;
        segment.issues.push({
          id: (this.id * 65_536 + this.nextIssue++).toString(16).padStart(16, '0'),
          finding,
          from: at,
          to,
          status: 'open',
          replacement: null,
          reason: null,
        });
      }
    }
    segment.issues.sort((a, b) => a.from - b.from || a.to - b.to);
  }

  private locate(id: string): { segment: LiveSegment; issue: LiveIssue } {
    for (const segment of this.segments) {
      const issue = segment.issues.find((candidate) => candidate.id === id);
      if (issue) return { segment, issue };
    }
    throw fault('unknown-issue', 'This issue is no longer there.', 'Choose another one.');
  }

  /** Edits of a suggestion in the segment's current text, in order. */
  private edits(segment: LiveSegment, issue: LiveIssue, index: number): Replacement[] {
    const suggestion = issue.finding.suggestions[index];
    if (!suggestion) return [];
    if (!suggestion.edits) return [{ from: issue.from, to: issue.to, insert: suggestion.label }];
    return suggestion.edits
      .map(([find, insert]) => {
        const from = segment.text.indexOf(find, issue.from);
        return { from, to: from + find.length, insert };
      })
      .filter((edit) => edit.from >= 0);
  }

  private span(issue: LiveIssue, edits: Replacement[]): { from: number; to: number } {
    return {
      from: Math.min(issue.from, ...edits.map((edit) => edit.from)),
      to: Math.max(issue.to, ...edits.map((edit) => edit.to)),
    };
  }

  private preview(segment: LiveSegment, issue: LiveIssue, edits: Replacement[]): string {
    const span = this.span(issue, edits);
    let text = '';
    let at = span.from;
    for (const edit of edits) {
      text += segment.text.slice(at, edit.from) + edit.insert;
      at = edit.to;
    }
    return text + segment.text.slice(at, span.to);
  }

  /** One replacement: moves what lies behind it, drops open issues that it reaches into. */
  private replace(segment: LiveSegment, edit: Replacement, by: LiveIssue | null): void {
    const deleted = segment.text.slice(edit.from, edit.to);
    segment.text = segment.text.slice(0, edit.from) + edit.insert + segment.text.slice(edit.to);
    segment.issues = segment.issues.flatMap((issue) => {
      if (issue === by) return [issue];
      const range = mapRange(edit, issue.from, issue.to);
      if (!range) return [];
      Object.assign(issue, range);
      return [issue];
    });
    segment.changes = segment.changes.flatMap((change) => {
      const range = mapRange(edit, change.from, change.to);
      return range ? [{ ...change, ...range }] : [];
    });
    segment.changes.push({
      from: edit.from,
      to: edit.from + edit.insert.length,
      deleted,
      issue: by?.id ?? null,
    });
    segment.changes.sort((a, b) => a.from - b.from);
    segment.marks = segment.marks.flatMap((mark) => {
      const range = mapRange(edit, mark.from, mark.to);
      return range ? [{ ...mark, ...range }] : [];
    });
  }

  private begin(): void {
    this.past.push(structuredClone(this.segments));
    this.future = [];
  }

  private take(id: string, text: string | null, suggestion: number | null): number {
    const { segment, issue } = this.locate(id);
    const edits = suggestion === null ? [] : this.edits(segment, issue, suggestion);
    const span = this.span(issue, edits);
    const whole = text === null ? null : { ...span, insert: text };
    const taken = whole ? [whole] : edits;
    const grown = taken.reduce((sum, edit) => sum + edit.insert.length - (edit.to - edit.from), 0);
    for (const edit of [...taken].reverse()) this.replace(segment, edit, issue);
    issue.from = span.from;
    issue.to = span.to + grown;
    issue.status = whole ? 'accepted-edited' : 'accepted';
    issue.replacement = segment.text.slice(issue.from, issue.to);
    return segment.id;
  }

  accept(id: string, suggestion: number): number[] {
    this.locate(id);
    this.begin();
    return [this.take(id, null, suggestion)];
  }

  acceptEdited(id: string, text: string, suggestion: number | null): number[] {
    this.locate(id);
    this.begin();
    return [this.take(id, text, suggestion)];
  }

  private alike(issue: LiveIssue): LiveIssue[] {
    return this.segments.flatMap((segment) =>
      segment.issues.filter(
        (other) =>
          other.status === 'open' &&
          other.finding.rule === issue.finding.rule &&
          other.finding.quote === issue.finding.quote,
      ),
    );
  }

  acceptSafe(): { touched: number[]; done: number; first: string | null } {
    const ids = this.segments.flatMap((segment) =>
      segment.issues
        .filter((issue) => issue.status === 'open' && issue.finding.suggestions[0]?.safe)
        .map((issue) => issue.id),
    );
    if (ids.length > 0) this.begin();
    return { touched: ids.map((id) => this.take(id, null, 0)), done: ids.length, first: ids[0] ?? null };
  }

  reject(id: string, reason: string | null, everywhere: boolean): number[] {
    const { segment, issue } = this.locate(id);
    const all = everywhere ? this.alike(issue).map((other) => other.id) : [id];
    this.begin();
    if (!everywhere) {
      Object.assign(issue, { status: 'rejected', reason });
      return [segment.id];
    }
    return all.map((other) => {
      const found = this.locate(other);
      Object.assign(found.issue, { status: 'rejected', reason });
      return found.segment.id;
    });
  }

  decideMany(verdict: ManyVerdict, chosen: ChosenIssue[]): number[] {
    const open = chosen.filter(({ issue }) => this.locate(issue).issue.status === 'open');
    if (open.length > 0) this.begin();
    return open.map(({ issue: id, suggestion }) => {
      if (verdict === 'accept') return this.take(id, null, suggestion);
      const { segment, issue } = this.locate(id);
      Object.assign(issue, { status: verdict === 'reject' ? 'rejected' : 'confirmed' });
      return segment.id;
    });
  }

  addOwn(request: AddIssueRequest): { segment: number; issue: string } {
    const segment = this.segments.find((candidate) => candidate.id === request.segment);
    if (!segment) throw fault('unknown-segment', 'This paragraph is no longer there.');
    this.begin();
    const { from, to, replacement } = request;
    const words = { en: request.comment, fr: request.comment };
    const issue: LiveIssue = {
      id: (this.id * 65_536 + this.nextIssue++).toString(16).padStart(16, '0'),
      finding: {
        quote: segment.text.slice(from, to),
        rule: OWN_RULE,
        category: request.category,
        severity: severityOf(request.severity),
        confidence: 100,
        message: words,
        explanation: [],
        suggestions: [],
      },
      from,
      to: replacement === null ? to : from + replacement.length,
      status: replacement === null ? 'confirmed' : 'accepted-edited',
      replacement,
      reason: null,
    };
    segment.issues.push(issue);
    if (replacement !== null) this.replace(segment, { from, to, insert: replacement }, issue);
    segment.issues.sort((a, b) => a.from - b.from || a.to - b.to);
    return { segment: segment.id, issue: issue.id };
  }

  confirm(id: string): number[] {
    const { segment, issue } = this.locate(id);
    this.begin();
    Object.assign(issue, { status: 'confirmed' });
    return [segment.id];
  }

  reopen(id: string): number[] {
    const { segment, issue } = this.locate(id);
    this.begin();
    for (const change of segment.changes.filter((candidate) => candidate.issue === id).reverse()) {
      this.replace(segment, { from: change.from, to: change.to, insert: change.deleted }, issue);
      segment.changes = segment.changes.filter((candidate) => candidate.issue !== id);
    }
    issue.to = issue.from + (issue.replacement === null ? issue.to - issue.from : issue.finding.quote.length);
    Object.assign(issue, { status: 'open', replacement: null, reason: null });
    // What only the editor found is gone when it is taken back.
    if (issue.finding.rule === OWN_RULE) segment.issues = segment.issues.filter((other) => other !== issue);
    return [segment.id];
  }

  rewrite(id: number, version: number, text: string): number[] {
    const segment = this.paragraph(id);
    if (version !== segment.version) throw fault('stale', 'The paragraph changed meanwhile.', 'Type again.');
    if (segment.text === text) return [];
    this.begin();
    return this.retype(segment, text);
  }

  merge(into: number, from: number): number[] {
    const [first, second] = [this.paragraph(into), this.paragraph(from)];
    this.begin();
    return [...this.retype(first, `${first.text} ${second.text}`), ...this.retype(second, '')];
  }

  private paragraph(id: number): LiveSegment {
    const segment = this.segments.find((candidate) => candidate.id === id);
    if (!segment) throw fault('unknown-segment', 'This paragraph is no longer there.');
    return segment;
  }

  private retype(segment: LiveSegment, text: string): number[] {
    const change = replacementBetween(segment.text, text);
    if (change) this.replace(segment, change, null);
    segment.version++;
    this.find(segment);
    return [segment.id];
  }

  /** How many decisions are in force. */
  steps(): number {
    return this.past.length;
  }

  travel(direction: 'undo' | 'redo'): number[] {
    const [source, target] = direction === 'undo' ? [this.past, this.future] : [this.future, this.past];
    const state = source.pop();
    if (!state) throw fault('nothing-to-undo', 'There is nothing to undo.');
    target.push(structuredClone(this.segments));
    const before = new Map(this.segments.map((segment) => [segment.id, segment]));
    this.segments = state;
    const touched: number[] = [];
    for (const segment of this.segments) {
      const was = before.get(segment.id);
      if (JSON.stringify(was) === JSON.stringify(segment)) continue;
      // Versions only ever rise, so that typing which began before an undo is seen to be stale.
      if (was && was.text !== segment.text) segment.version = was.version + 1;
      touched.push(segment.id);
    }
    return touched;
  }

  counts(): SeverityCounts {
    const counts = { critical: 0, major: 0, minor: 0, neutral: 0 };
    for (const segment of this.segments)
      for (const issue of segment.issues)
        if (issue.status === 'open') counts[severityOf(issue.finding.severity)]++;
    return counts;
  }

  row(): ArticleRow {
    const issues = this.segments.flatMap((segment) => segment.issues);
    const decided = issues.filter((issue) => issue.status !== 'open').length;
    const words = this.segments.reduce((sum, segment) => sum + countWords(segment.original), 0);
    const open = this.counts();
    const points = 25 * open.critical + 5 * open.major + open.minor;
    const { score_before, score_now } = this.progress();
    const done = this.savedText !== null && decided === issues.length;
    return {
      id: this.id,
      title: this.segments[0]?.text.split('\n')[0] ?? '',
      path: this.path,
      language: 'fr',
      unchecked: null,
      words,
      status:
        done && this.handedOn === this.text()
          ? 'exported'
          : done
            ? 'done'
            : this.past.length > 0
              ? 'in-review'
              : 'new',
      open,
      decided,
      damage: (100 * points) / Math.max(1, words),
      score_before,
      score_now,
      minutes: Math.ceil(words / 238 + points / 60),
      archived: false,
      trashed: false,
      updated_at: this.updatedAt,
    };
  }

  progress(): ProgressView {
    const issues = this.segments.flatMap((segment) => segment.issues);
    const words = this.segments.reduce((sum, segment) => sum + countWords(segment.text), 0);
    const score = (standing: LiveIssue[]) => {
      const penalty = standing.reduce((sum, issue) => sum + WEIGHT[issue.finding.severity], 0);
      return Math.max(0, 100 - (penalty * 25) / Math.max(1, words));
    };
    return {
      decided: issues.filter((issue) => issue.status !== 'open').length,
      uncovered: 0,
      total: issues.length,
      open: this.counts(),
      words,
      score_before: score(issues.filter((issue) => issue.status !== 'rejected')),
      score_now: score(issues.filter((issue) => issue.status === 'open')),
      saved: this.savedText === this.text(),
      saved_path: this.savedPath,
      can_undo: this.past.length > 0,
      can_redo: this.future.length > 0,
    };
  }

  quality(): QualityView {
    const all = this.segments.flatMap((segment) => segment.issues);
    const { score_before, score_now, words } = this.progress();
    const view = (standing: LiveIssue[], quality: number): ScoreView => {
      const errors = new Map<string, ErrorCount>();
      for (const { finding } of standing) {
        const { category, severity } = finding;
        const key = `${category} ${severity}`;
        const known = errors.get(key) ?? { category, severity, count: 0 };
        errors.set(key, { ...known, count: known.count + 1 });
      }
      const penalty = standing.reduce((sum, issue) => sum + WEIGHT[issue.finding.severity], 0);
      return { words, penalty, quality, errors: [...errors.values()] };
    };
    return {
      before: view(
        all.filter((issue) => issue.status !== 'rejected'),
        score_before,
      ),
      now: view(
        all.filter((issue) => issue.status === 'open' || issue.status === 'confirmed'),
        score_now,
      ),
    };
  }

  private issueView(segment: LiveSegment, issue: LiveIssue, tongue: UiTongue): IssueView {
    const open = issue.status === 'open';
    return {
      id: issue.id,
      rule: issue.finding.rule,
      segment: segment.id,
      from: issue.from,
      to: issue.to,
      quote: issue.finding.quote,
      words: issue.finding.quote.toLowerCase(),
      category: issue.finding.category,
      severity: issue.finding.severity,
      confidence: issue.finding.confidence,
      message: issue.finding.message[tongue],
      explanation: issue.finding.explanation.map((sentence) => sentence[tongue]),
      suggestions: issue.finding.suggestions.map((suggestion, index) => {
        const edits = open ? this.edits(segment, issue, index) : [];
        return {
          label: suggestion.label,
          safe: suggestion.safe ?? false,
          edits,
          preview: open ? this.preview(segment, issue, edits) : suggestion.label,
          evidence: (suggestion.evidence ?? []).map((word) => word[tongue]),
          overtakes: [],
        };
      }),
      status: issue.status,
      uncovered: false,
      leads_back: false,
      replacement: issue.replacement,
      reason: issue.reason,
      alike: open ? this.alike(issue).length : 1,
    };
  }

  private segmentView(segment: LiveSegment): SegmentView {
    const { id, kind, version, text, changes, marks } = segment;
    const can_split = kind === 'paragraph';
    return structuredClone({
      id,
      kind,
      version,
      text,
      changes,
      marks,
      source: null,
      can_split,
      locked: null,
    });
  }

  view(tongue: UiTongue): ReviewView {
    return {
      article: this.row(),
      revision: this.revision,
      segments: this.segments.map((segment) => this.segmentView(segment)),
      issues: this.segments.flatMap((segment) =>
        segment.issues.map((issue) => this.issueView(segment, issue, tongue)),
      ),
      progress: this.progress(),
      notices: [],
    };
  }

  patch(touched: number[], focus: string | null, tongue: UiTongue, now: number): ReviewPatch {
    this.revision++;
    this.updatedAt = now;
    const segments = this.segments.filter((segment) => touched.includes(segment.id));
    // What is alike is counted over the article: those segments are listed again as well.
    const rechecked = this.segments.filter(
      (segment) => segment.issues.length > 0 || touched.includes(segment.id),
    );
    return {
      article: this.row(),
      revision: this.revision,
      segments: segments.map((segment) => this.segmentView(segment)),
      rechecked: rechecked.map((segment) => segment.id),
      issues: rechecked.flatMap((segment) =>
        segment.issues.map((issue) => this.issueView(segment, issue, tongue)),
      ),
      progress: this.progress(),
      focus,
    };
  }

  /** Versions: what stood at each save, by its number. */
  private readonly saves: { at: number; path: string; segments: LiveSegment[]; steps: number }[] = [];

  keepSave(path: string, at: number): void {
    this.saves.push({ at, path, segments: structuredClone(this.segments), steps: this.past.length });
  }

  private textsOf(version: VersionName): string[] {
    if (version.kind === 'original') return this.segments.map((segment) => segment.original);
    if (version.kind === 'now') return this.segments.map((segment) => segment.text);
    const save = this.saves[version.n - 1];
    if (!save) throw fault('unknown-version', 'There is no such version.');
    return save.segments.map((segment) => segment.text);
  }

  versions(): VersionView[] {
    const now = this.text();
    const view = (version: VersionName, at: number, path: string | null, steps: number): VersionView => {
      const text = this.textsOf(version).join('\n\n');
      return { version, at, path, steps, words: countWords(text), is_now: text === now };
    };
    return [
      view({ kind: 'original' }, this.updatedAt, this.path, 0),
      ...this.saves.map((save, at) => view({ kind: 'saved', n: at + 1 }, save.at, save.path, save.steps)),
      view({ kind: 'now' }, this.updatedAt, null, this.past.length),
    ];
  }

  revertChange(request: RevertRequest): number[] {
    const segment = this.segments.find((candidate) => candidate.id === request.segment);
    const change = segment?.changes[request.change];
    if (!segment || change?.deleted !== request.deleted)
      throw fault('no-such-change', 'This change is no longer there.', 'Look at the changes again.');
    if (change.issue !== null) return this.reopen(change.issue);
    this.begin();
    this.replace(segment, { from: change.from, to: change.to, insert: change.deleted }, null);
    segment.changes = segment.changes.filter(
      (other) => other.deleted !== segment.text.slice(other.from, other.to),
    );
    return [segment.id];
  }

  restore(version: VersionName): number[] {
    const texts = this.textsOf(version);
    const touched = this.segments.filter((segment, at) => segment.text !== texts[at]);
    if (touched.length > 0) this.begin();
    for (const segment of touched) {
      const change = replacementBetween(segment.text, texts[segment.id] ?? '');
      if (change) this.replace(segment, change, null);
      if (segment.text === segment.original) segment.changes = [];
      segment.version++;
      this.find(segment);
    }
    return touched.map((segment) => segment.id);
  }

  changes(request: ChangesRequest): ChangesView {
    const { from, to } = request;
    const rows =
      from.kind === 'original' && to.kind === 'now'
        ? this.segments.map((segment) => this.changedRow(segment))
        : this.segments.map((segment, at) =>
            comparedRow(segment, this.textsOf(from)[at] ?? '', this.textsOf(to)[at] ?? ''),
          );
    return { rows, changes: rows.reduce((sum, row) => sum + row.changes.length, 0) };
  }

  private changedRow(segment: LiveSegment): ChangeRow {
    const pieces: ChangePiece[] = [];
    const changes: ChangeMadeView[] = [];
    const push = (kind: ChangePiece['kind'], text: string, issue: string | null, change: number | null) => {
      if (text !== '') pieces.push({ kind, text, issue, change });
    };
    let at = 0;
    for (const { from, to, deleted, issue } of segment.changes) {
      push('equal', segment.text.slice(at, from), null, null);
      const inserted = segment.text.slice(from, to);
      push('deleted', deleted, issue, changes.length);
      push('inserted', inserted, issue, changes.length);
      const of = segment.issues.find((candidate) => candidate.id === issue);
      const suggested = of?.status === 'accepted-edited' ? 'own-words' : 'suggestion';
      changes.push({
        deleted,
        inserted,
        maker: issue === null ? 'hand' : suggested,
        issue,
        rule: of?.finding.rule ?? null,
        by: issue === null ? null : 'redaction',
        at: issue === null ? null : this.updatedAt,
      });
      at = to;
    }
    push('equal', segment.text.slice(at), null, null);
    return { segment: segment.id, kind: segment.kind, changed: changes.length > 0, pieces, changes };
  }
}
