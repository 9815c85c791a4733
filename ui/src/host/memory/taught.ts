// What the fake host remembers of what it was taught.
import type { AcceptanceView } from '../../generated/AcceptanceView';
import type { IssueView } from '../../generated/IssueView';
import type { ArticleRulesView } from '../../generated/ArticleRulesView';
import type { MemoryView } from '../../generated/MemoryView';
import type { SilenceRequest } from '../../generated/SilenceRequest';
import type { LiveArticle } from './article';

export class Taught {
  readonly view: MemoryView = {
    rules_off: [],
    rules_on: [],
    words: [],
    terms: [],
    dictionary: '/home/redaction/.local/share/copydesk/dictionary.txt',
    shared_dictionary: null,
    shared_fault: null,
  };
  /** Decided issues that nothing is learned from any more. */
  private readonly forgotten = new Set<string>();

  private readonly articles = new Map<number, ArticleRulesView>();
  /** Steps about rules, the oldest first, each with the decisions that were in force. */
  private steps: { request: SilenceRequest; head: number; undone: boolean }[] = [];

  ofArticle(id: number): ArticleRulesView {
    return this.articles.get(id) ?? { rules_off: [], words: [] };
  }

  /** Silences, or takes that back. */
  silence({ article, what, scope }: SilenceRequest, on = true): void {
    const own = this.ofArticle(article);
    this.articles.set(article, own);
    const target = scope === 'article' ? own : this.view;
    if (what.kind === 'rule') {
      target.rules_off = target.rules_off.filter((off) => off.id !== what.rule);
      if (on) target.rules_off.push({ id: what.rule, summary: what.rule });
    } else if (scope === 'article') {
      own.words = own.words.filter((words) => words !== what.words);
      if (on) own.words.push(what.words);
    } else {
      const { view } = this;
      view.words = view.words.filter((word) => word.words !== what.words);
      if (on) view.words.push({ words: what.words, rule: null, shared: scope === 'team' });
    }
  }

  push(request: SilenceRequest, head: number): void {
    this.steps = this.steps.filter((step) => !step.undone);
    this.steps.push({ request, head, undone: false });
  }

  canTravel(article: number, direction: 'undo' | 'redo'): boolean {
    return this.steps.some(
      (step) => step.request.article === article && step.undone === (direction === 'redo'),
    );
  }

  /** The step that is next, if it is not a decision. */
  travel(article: number, direction: 'undo' | 'redo', head: number): SilenceRequest | null {
    const own = this.steps.filter((step) => step.request.article === article);
    const step = direction === 'undo' ? own.findLast((one) => !one.undone) : own.find((one) => one.undone);
    if (!step || (direction === 'undo' ? step.head < head : step.head > head)) return null;
    step.undone = direction === 'undo';
    return step.request;
  }

  isOn(rule: string): boolean {
    return !this.view.rules_off.some((off) => off.id === rule);
  }

  /** Whether an open issue is said at all. */
  says(issue: IssueView, article: number): boolean {
    const { rule, quote } = issue;
    if (issue.status !== 'open') return true;
    const own = this.ofArticle(article);
    if (!this.isOn(rule) || own.rules_off.some((off) => off.id === rule)) return false;
    if (own.words.includes(quote)) return false;
    return !this.view.words.some((word) => word.words === quote && (word.rule ?? rule) === rule);
  }

  forget(articles: Iterable<LiveArticle>): void {
    for (const article of articles)
      for (const issue of article.view('en').issues)
        if (issue.status !== 'open') this.forgotten.add(`${article.id} ${issue.id}`);
  }

  acceptance(articles: Iterable<LiveArticle>): AcceptanceView[] {
    const rules = new Map<string, AcceptanceView>();
    for (const article of articles)
      for (const issue of article.view('en').issues) {
        if (issue.status === 'open' || this.forgotten.has(`${article.id} ${issue.id}`)) continue;
        const view = rules.get(issue.rule) ?? {
          rule: issue.rule,
          right: 0,
          decided: 0,
          least: 0,
          most: 100,
          lowered: false,
        };
        view.decided++;
        if (issue.status !== 'rejected') view.right++;
        rules.set(issue.rule, view);
      }
    return [...rules.values()];
  }
}
