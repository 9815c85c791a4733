// The memory of the desk: ignored words, rules that are off, terms. All of it can be removed again.
import type { AcceptanceView } from '../generated/AcceptanceView';
import type { ArticleRulesView } from '../generated/ArticleRulesView';
import type { BadRowView } from '../generated/BadRowView';
import type { IssueView } from '../generated/IssueView';
import type { LeftWordView } from '../generated/LeftWordView';
import type { MemoryPart } from '../generated/MemoryPart';
import type { MemoryView } from '../generated/MemoryView';
import type { RuleView } from '../generated/RuleView';
import type { Silenced } from '../generated/Silenced';
import type { SilenceScope } from '../generated/SilenceScope';
import type { TermView } from '../generated/TermView';
import type { Desk } from './desk.svelte';
import { folded } from './filters';
import { openFrom } from './selection';

/** The file name of a part of the memory, unless the user chooses another. */
const FILE_NAMES: Record<MemoryPart, string> = {
  words: 'dictionary.txt',
  terms: 'glossary.csv',
  rules: 'rules.csv',
};

/** Returns the parts of the memory that contain all the typed words. */
export function searchMemory(view: MemoryView, typed: string): MemoryView {
  const wanted = folded(typed.trim()).split(/\s+/);
  const holds = (...texts: (string | null)[]) => {
    const all = folded(texts.join(' '));
    return wanted.every((word) => all.includes(word));
  };
  return {
    ...view,
    rules_off: view.rules_off.filter((rule) => holds(rule.id, rule.summary)),
    rules_on: view.rules_on.filter((rule) => holds(rule.id, rule.summary)),
    words: view.words.filter((word) => holds(word.words, word.rule)),
    terms: view.terms.filter((term) => holds(term.wrong, term.right, term.note, term.source)),
  };
}

/** The question before words or a rule are no longer flagged. */
interface Asked {
  kind: Silenced['kind'];
  issue: IssueView;
  /** The selected answer. */
  scope: SilenceScope;
}

export class Memory {
  /** The question of the dialog. */
  asked = $state.raw<Asked | null>(null);
  /** What is ignored only in the open article, as listed. */
  ofArticle = $state.raw<ArticleRulesView | null>(null);
  /** The preselected answers: first the narrowest, later the last ones given. */
  private readonly usual: Record<Asked['kind'], SilenceScope> = { words: 'article', rule: 'article' };
  view = $state.raw<MemoryView | null>(null);
  /** Rows of the last glossary that could not be imported. */
  bad = $state.raw<BadRowView[]>([]);
  /** Acceptance statistics of each rule, by its id. */
  acceptance = $state.raw<ReadonlyMap<string, AcceptanceView>>(new Map());

  constructor(private readonly desk: Desk) {}

  /** Whether this desk uses a shared dictionary. */
  get shares(): boolean {
    return (this.view?.shared_dictionary ?? null) !== null;
  }

  /** Loads the memory at the start, since the issue card depends on it. */
  async load(): Promise<void> {
    try {
      this.view = await this.desk.host.call('memory', null);
    } catch {
      // The error is shown when the memory is opened.
      this.view = null;
    }
  }

  /** Opens the memory in the settings. */
  async open(): Promise<void> {
    const { desk } = this;
    try {
      this.view = await desk.queue.run(() => desk.host.call('memory', null));
      const article = desk.review?.article.id;
      this.ofArticle = article === undefined ? null : await desk.host.call('article_rules', article);
      await this.count();
      desk.dialog = 'memory';
    } catch (thrown) {
      desk.fail(thrown);
    }
  }

  /** Asks where the words of the selected issue, or its rule, are no longer flagged. */
  askSilence(kind: Asked['kind']): void {
    const { issue } = this.desk;
    if (!issue) return;
    // The shared dictionary may have been removed since the last answer.
    const scope = this.usual[kind] === 'team' && !this.shares ? 'all' : this.usual[kind];
    this.asked = { kind, issue, scope };
    this.desk.dialog = 'silence';
  }

  chooseScope(scope: SilenceScope): void {
    if (this.asked) this.asked = { ...this.asked, scope };
  }

  /** Applies the answer of the dialog; one step, which undo takes back. */
  async silence(): Promise<void> {
    const { desk, asked } = this;
    const article = desk.review?.article.id;
    desk.dialog = null;
    this.asked = null;
    if (!asked || article === undefined || !(await desk.flush())) return;
    const { kind, issue, scope } = asked;
    this.usual[kind] = scope;
    const what: Silenced =
      kind === 'rule' ? { kind: 'rule', rule: issue.rule } : { kind: 'words', words: issue.quote };
    try {
      await desk.queue.run(async () => {
        await desk.host.call('silence', { article, what, scope, issue: issue.id });
        await desk.reload();
      });
    } catch (thrown) {
      desk.fail(thrown);
      return;
    }
    this.moveOn(issue);
    desk.notices.show({
      tone: 'success',
      code: 'silenced',
      message: desk.l10n.t(`notice-silenced-${kind}-${scope}`, { words: issue.quote, rule: issue.rule }),
      actions: [
        { label: 'action-undo', perform: () => desk.decisions.travel('undo') },
        { label: 'action-show-memory', perform: () => this.open() },
      ],
    });
  }

  /** Flags again in the open article what was ignored there. */
  async flagInArticle(what: Silenced): Promise<void> {
    const { desk } = this;
    const article = desk.review?.article.id;
    if (article === undefined || !(await desk.flush())) return;
    try {
      await desk.queue.run(async () => {
        const request = { article, what, scope: 'article' as const, issue: null };
        this.ofArticle = await desk.host.call('flag_in_article', request);
        await desk.reload();
      });
    } catch (thrown) {
      desk.fail(thrown);
    }
  }

  /** Loads the acceptance statistics. If that fails, the review is not disturbed. */
  async count(): Promise<void> {
    try {
      this.take(await this.desk.host.call('acceptance', null));
    } catch {
      this.take([]);
    }
  }

  /** Ignores all decisions made so far in the statistics. */
  async forgetDecisions(): Promise<void> {
    const { desk } = this;
    if (!(await desk.flush())) return;
    try {
      await desk.queue.run(async () => {
        this.take(await desk.host.call('reset_acceptance', null));
        await desk.reload();
      });
      desk.notices.show({ tone: 'success', code: 'forgotten', message: desk.l10n.t('memory-forgotten') });
    } catch (thrown) {
      desk.fail(thrown);
    }
  }

  private take(views: AcceptanceView[]): void {
    this.acceptance = new Map(views.map((view) => [view.rule, view]));
  }

  /** Turns a rule on or off from its page, and shows the updated page. */
  async switchRule(rule: string, on: boolean): Promise<void> {
    const { desk } = this;
    if (!(await this.learn(() => desk.host.call('switch_rule', { rule, on })))) return;
    const turned = (page: RuleView) => (page.id === rule ? { ...page, on } : page);
    desk.manual = desk.manual.map(turned);
    if (desk.rule) desk.rule = turned(desk.rule);
    desk.announce(desk.l10n.t(on ? 'announce-rule-on' : 'announce-rule-off'));
  }

  /** Chooses the file of an existing dictionary. */
  async shareDictionary(): Promise<void> {
    const { desk } = this;
    const paths = await desk.host
      .chooseFiles(desk.l10n.t('memory-share-title'))
      .catch((thrown: unknown) => (desk.fail(thrown), null));
    const path = paths?.[0];
    if (path !== undefined) await this.learn(() => desk.host.call('share_dictionary', path));
  }

  /** Creates a new shared dictionary. */
  async beginDictionary(): Promise<void> {
    const { desk } = this;
    const path = await desk.host
      .chooseTarget(desk.l10n.t('memory-share-title'), FILE_NAMES.words)
      .catch((thrown: unknown) => (desk.fail(thrown), null));
    if (path !== null) await this.learn(() => desk.host.call('share_dictionary', path));
  }

  /** Stops using the shared dictionary; its file is kept. */
  async leaveDictionary(): Promise<void> {
    await this.learn(() => this.desk.host.call('share_dictionary', null));
  }

  /** Moves a word to the shared dictionary: added there first, so that it is never in neither. */
  async shareWord(word: LeftWordView): Promise<void> {
    const { host } = this.desk;
    await this.learn(async () => {
      await host.call('leave_alone', { ...word, shared: true });
      return host.call('flag_again', { ...word, shared: false });
    });
  }

  /** Writes a part of the memory to a file. */
  async exportPart(part: MemoryPart): Promise<void> {
    const { desk } = this;
    try {
      const path = await desk.host.chooseTarget(desk.l10n.t('memory-export-title'), FILE_NAMES[part]);
      if (path === null) return;
      const written = await desk.queue.run(() => desk.host.call('export_memory', { part, path }));
      desk.notices.show({
        tone: 'success',
        code: 'memory-exported',
        message: desk.l10n.t('memory-exported', { path: written }),
      });
    } catch (thrown) {
      desk.fail(thrown);
    }
  }

  async flagAgain(word: LeftWordView): Promise<void> {
    await this.learn(() => this.desk.host.call('flag_again', word));
  }

  async ruleOn(rule: string): Promise<void> {
    await this.learn(() => this.desk.host.call('switch_rule', { rule, on: true }));
  }

  async putTerm(term: TermView): Promise<void> {
    await this.learn(() => this.desk.host.call('put_term', term));
  }

  async removeTerm(term: TermView): Promise<void> {
    await this.learn(() => this.desk.host.call('remove_term', term));
  }

  /** Imports the terms of a file; invalid rows are shown with their lines. */
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

  /**
   * Changes the memory; the open article is checked again, and the next issue is selected. Returns whether it
   * succeeded.
   */
  private async learn(ask: () => Promise<MemoryView>): Promise<boolean> {
    const { desk } = this;
    if (!(await desk.flush())) return false;
    const { issue } = desk;
    try {
      await desk.queue.run(async () => {
        this.view = await ask();
        await desk.reload();
      });
    } catch (thrown) {
      desk.fail(thrown);
      return false;
    }
    this.moveOn(issue);
    return true;
  }

  /** Selects the next issue if this one is no longer flagged. */
  private moveOn(issue: IssueView | null): void {
    const { desk } = this;
    if (!issue || desk.review?.issues.some((other) => other.id === issue.id)) return;
    const rank = (segment: number) => desk.order.get(segment) ?? 0;
    desk.select(openFrom(desk.shown, { segment: issue.segment, from: issue.from }, 1, rank));
  }
}
