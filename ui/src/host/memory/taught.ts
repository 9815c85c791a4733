// What the fake host remembers of what it was taught.
import type { AcceptanceView } from '../../generated/AcceptanceView';
import type { IssueView } from '../../generated/IssueView';
import type { MemoryView } from '../../generated/MemoryView';
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

  isOn(rule: string): boolean {
    return !this.view.rules_off.some((off) => off.id === rule);
  }

  /** Whether an open issue is said at all. */
  says(issue: IssueView): boolean {
    const { rule, quote } = issue;
    if (issue.status !== 'open') return true;
    if (!this.isOn(rule)) return false;
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
