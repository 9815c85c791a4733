// What the fake host remembers of what it was taught.
import type { MemoryView } from '../../generated/MemoryView';
import type { IssueView } from '../../generated/IssueView';

export class Taught {
  readonly view: MemoryView = {
    rules_off: [],
    words: [],
    terms: [],
    dictionary: '/home/redaction/.local/share/copydesk/dictionary.txt',
  };

  /** Whether an open issue is said at all. */
  says(issue: IssueView): boolean {
    const { rule, quote } = issue;
    if (issue.status !== 'open') return true;
    if (this.view.rules_off.some((off) => off.id === rule)) return false;
    return !this.view.words.some((word) => word.words === quote && (word.rule ?? rule) === rule);
  }
}
