// What the editor teaches the desk: words to leave alone, rules that are off, terms. All of it can be taken back.
import type { BadRowView } from '../generated/BadRowView';
import type { LeftWordView } from '../generated/LeftWordView';
import type { MemoryView } from '../generated/MemoryView';
import type { TermView } from '../generated/TermView';
import type { Desk } from './desk.svelte';
import { folded } from './filters';
import { openFrom } from './selection';

/** What of the memory holds all the words that were typed. */
export function searchMemory(view: MemoryView, typed: string): MemoryView {
  const wanted = folded(typed.trim()).split(/\s+/);
  const holds = (...texts: (string | null)[]) => {
    const all = folded(texts.join(' '));
    return wanted.every((word) => all.includes(word));
  };
  return {
    ...view,
    rules_off: view.rules_off.filter((rule) => holds(rule.id, rule.summary)),
    words: view.words.filter((word) => holds(word.words, word.rule)),
    terms: view.terms.filter((term) => holds(term.wrong, term.right, term.note)),
  };
}

export class Memory {
  view = $state.raw<MemoryView | null>(null);
  /** Rows of the last glossary that could not be taken. */
  bad = $state.raw<BadRowView[]>([]);

  constructor(private readonly desk: Desk) {}

  /** Shows the settings' list of all that is remembered. */
  async open(): Promise<void> {
    const { desk } = this;
    try {
      this.view = await desk.queue.run(() => desk.host.call('memory', null));
      desk.dialog = 'memory';
    } catch (thrown) {
      desk.fail(thrown);
    }
  }

  /** The words of the issue in hand are never flagged again, in any article. */
  async leaveAlone(): Promise<void> {
    const { issue, host, l10n } = this.desk;
    if (!issue) return;
    // Not by this rule alone: another one would say the same of them at once.
    const word = { words: issue.quote, rule: null };
    await this.learn(
      () => host.call('leave_alone', word),
      l10n.t('memory-left-alone', { words: issue.quote }),
      () => host.call('flag_again', word),
    );
  }

  /** The rule of the issue in hand says nothing any more, in any article. */
  async ruleOff(): Promise<void> {
    const { issue, host, l10n } = this.desk;
    if (!issue) return;
    const { rule } = issue;
    await this.learn(
      () => host.call('switch_rule', { rule, on: false }),
      l10n.t('memory-rule-off', { rule }),
      () => host.call('switch_rule', { rule, on: true }),
    );
  }

  flagAgain(word: LeftWordView): Promise<void> {
    return this.learn(() => this.desk.host.call('flag_again', word));
  }

  ruleOn(rule: string): Promise<void> {
    return this.learn(() => this.desk.host.call('switch_rule', { rule, on: true }));
  }

  putTerm(term: TermView): Promise<void> {
    return this.learn(() => this.desk.host.call('put_term', term));
  }

  removeTerm(wrong: string): Promise<void> {
    return this.learn(() => this.desk.host.call('remove_term', wrong));
  }

  /** Takes the terms of a file in; rows that are broken are shown with their lines. */
  async importGlossary(): Promise<void> {
    const { desk } = this;
    const paths = await desk.host
      .chooseFiles(desk.l10n.t('memory-import-title'))
      .catch((thrown: unknown) => (desk.fail(thrown), null));
    const path = paths?.[0];
    if (path === undefined) return;
    await this.learn(async () => {
      const { taken, bad, memory } = await desk.host.call('import_glossary', path);
      this.bad = bad;
      desk.notices.show({
        tone: bad.length > 0 ? 'error' : 'success',
        code: 'glossary',
        message: desk.l10n.t('memory-imported', { count: taken }),
        next: bad.length > 0 ? desk.l10n.t('memory-bad-rows', { count: bad.length }) : '',
      });
      return memory;
    });
  }

  /** Teaches the desk something; the open article is checked anew, and the next issue comes in hand. */
  private async learn(
    ask: () => Promise<MemoryView>,
    message: string | null = null,
    back: (() => Promise<MemoryView>) | null = null,
  ): Promise<void> {
    const { desk } = this;
    if (!(await desk.flush())) return;
    const { issue } = desk;
    try {
      await desk.queue.run(async () => {
        this.view = await ask();
        await desk.reload();
      });
    } catch (thrown) {
      desk.fail(thrown);
      return;
    }
    if (issue && !desk.review?.issues.some((other) => other.id === issue.id)) {
      const rank = (segment: number) => desk.order.get(segment) ?? 0;
      desk.select(openFrom(desk.shown, { segment: issue.segment, from: issue.from }, 1, rank));
    }
    if (message === null || back === null) return;
    desk.notices.show({
      tone: 'success',
      code: 'learned',
      message,
      actions: [
        { label: 'action-undo', perform: () => this.learn(back) },
        { label: 'action-show-memory', perform: () => this.open() },
      ],
    });
  }
}
