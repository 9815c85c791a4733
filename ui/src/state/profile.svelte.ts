// The profile of the app: ignored words, rules that are off, terms. All of it can be removed again.
import type { AcceptanceView } from '../generated/AcceptanceView';
import type { ArticleRulesView } from '../generated/ArticleRulesView';
import type { BadRowView } from '../generated/BadRowView';
import type { IssueView } from '../generated/IssueView';
import type { IgnoredWordView } from '../generated/IgnoredWordView';
import type { ProfilePart } from '../generated/ProfilePart';
import type { ProfileView } from '../generated/ProfileView';
import type { RuleView } from '../generated/RuleView';
import type { Ignored } from '../generated/Ignored';
import type { IgnoreScope } from '../generated/IgnoreScope';
import type { TermView } from '../generated/TermView';
import type { AppState } from './app.svelte';
import { folded } from './filters';
import { openFrom } from './selection';

/** The file name of a part of the profile, unless the user chooses another. */
const FILE_NAMES: Record<ProfilePart, string> = {
  words: 'dictionary.txt',
  terms: 'glossary.csv',
  rules: 'rules.csv',
};

/** Returns the parts of the profile that contain all the typed words. */
export function searchProfile(view: ProfileView, typed: string): ProfileView {
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
  kind: Ignored['kind'];
  issue: IssueView;
  /** The selected answer. */
  scope: IgnoreScope;
}

export class Profile {
  /** The question of the dialog. */
  asked = $state.raw<Asked | null>(null);
  /** What is ignored only in the open article, as listed. */
  ofArticle = $state.raw<ArticleRulesView | null>(null);
  /** The preselected answers: first the narrowest, later the last ones given. */
  private readonly usual: Record<Asked['kind'], IgnoreScope> = { words: 'article', rule: 'article' };
  view = $state.raw<ProfileView | null>(null);
  /** Rows of the last glossary that could not be imported. */
  bad = $state.raw<BadRowView[]>([]);
  /** Acceptance statistics of each rule, by its id. */
  acceptance = $state.raw<ReadonlyMap<string, AcceptanceView>>(new Map());

  constructor(private readonly app: AppState) {}

  /** Whether this app uses a shared dictionary. */
  get shares(): boolean {
    return (this.view?.shared_dictionary ?? null) !== null;
  }

  /** Loads the profile at the start, since the issue card depends on it. */
  async load(): Promise<void> {
    try {
      this.view = await this.app.host.call('profile', null);
    } catch {
      // The error is shown when the profile is opened.
      this.view = null;
    }
  }

  /** Opens the profile in the settings. */
  async open(): Promise<void> {
    const { app } = this;
    try {
      this.view = await app.queue.run(() => app.host.call('profile', null));
      const article = app.review?.article.id;
      this.ofArticle = article === undefined ? null : await app.host.call('article_rules', article);
      await this.count();
      app.dialog = 'profile';
    } catch (thrown) {
      app.fail(thrown);
    }
  }

  /** Asks where the words of the selected issue, or its rule, are no longer flagged. */
  askSilence(kind: Asked['kind']): void {
    const { issue } = this.app;
    if (!issue) return;
    // The shared dictionary may have been removed since the last answer.
    const scope = this.usual[kind] === 'team' && !this.shares ? 'all' : this.usual[kind];
    this.asked = { kind, issue, scope };
    this.app.dialog = 'silence';
  }

  chooseScope(scope: IgnoreScope): void {
    if (this.asked) this.asked = { ...this.asked, scope };
  }

  /** Applies the answer of the dialog; one step, which undo takes back. */
  async silence(): Promise<void> {
    const { app, asked } = this;
    const article = app.review?.article.id;
    app.dialog = null;
    this.asked = null;
    if (!asked || article === undefined || !(await app.flush())) return;
    const { kind, issue, scope } = asked;
    this.usual[kind] = scope;
    const what: Ignored =
      kind === 'rule' ? { kind: 'rule', rule: issue.rule } : { kind: 'words', words: issue.quote };
    try {
      await app.queue.run(async () => {
        await app.host.call('ignore', { article, what, scope, issue: issue.id });
        await app.reload();
      });
    } catch (thrown) {
      app.fail(thrown);
      return;
    }
    this.moveOn(issue);
    app.notices.show({
      tone: 'success',
      code: 'silenced',
      message: app.l10n.t(`notice-silenced-${kind}-${scope}`, { words: issue.quote, rule: issue.rule }),
      actions: [
        { label: 'action-undo', perform: () => app.decisions.travel('undo') },
        { label: 'action-show-profile', perform: () => this.open() },
      ],
    });
  }

  /** Flags again in the open article what was ignored there. */
  async flagInArticle(what: Ignored): Promise<void> {
    const { app } = this;
    const article = app.review?.article.id;
    if (article === undefined || !(await app.flush())) return;
    try {
      await app.queue.run(async () => {
        const request = { article, what, scope: 'article' as const, issue: null };
        this.ofArticle = await app.host.call('flag_in_article', request);
        await app.reload();
      });
    } catch (thrown) {
      app.fail(thrown);
    }
  }

  /** Loads the acceptance statistics. If that fails, the review is not disturbed. */
  async count(): Promise<void> {
    try {
      this.take(await this.app.host.call('acceptance', null));
    } catch {
      this.take([]);
    }
  }

  /** Ignores all decisions made so far in the statistics. */
  async forgetDecisions(): Promise<void> {
    const { app } = this;
    if (!(await app.flush())) return;
    try {
      await app.queue.run(async () => {
        this.take(await app.host.call('reset_acceptance', null));
        await app.reload();
      });
      app.notices.show({ tone: 'success', code: 'forgotten', message: app.l10n.t('profile-forgotten') });
    } catch (thrown) {
      app.fail(thrown);
    }
  }

  private take(views: AcceptanceView[]): void {
    this.acceptance = new Map(views.map((view) => [view.rule, view]));
  }

  /** Turns a rule on or off from its page, and shows the updated page. */
  async switchRule(rule: string, on: boolean): Promise<void> {
    const { app } = this;
    if (!(await this.learn(() => app.host.call('switch_rule', { rule, on })))) return;
    const turned = (page: RuleView) => (page.id === rule ? { ...page, on } : page);
    app.manual = app.manual.map(turned);
    if (app.rule) app.rule = turned(app.rule);
    app.announce(app.l10n.t(on ? 'announce-rule-on' : 'announce-rule-off'));
  }

  /** Chooses the file of an existing dictionary. */
  async shareDictionary(): Promise<void> {
    const { app } = this;
    const paths = await app.host
      .chooseFiles(app.l10n.t('profile-share-title'))
      .catch((thrown: unknown) => (app.fail(thrown), null));
    const path = paths?.[0];
    if (path !== undefined) await this.learn(() => app.host.call('share_dictionary', path));
  }

  /** Creates a new shared dictionary. */
  async beginDictionary(): Promise<void> {
    const { app } = this;
    const path = await app.host
      .chooseTarget(app.l10n.t('profile-share-title'), FILE_NAMES.words)
      .catch((thrown: unknown) => (app.fail(thrown), null));
    if (path !== null) await this.learn(() => app.host.call('share_dictionary', path));
  }

  /** Stops using the shared dictionary; its file is kept. */
  async leaveDictionary(): Promise<void> {
    await this.learn(() => this.app.host.call('share_dictionary', null));
  }

  /** Moves a word to the shared dictionary: added there first, so that it is never in neither. */
  async shareWord(word: IgnoredWordView): Promise<void> {
    const { host } = this.app;
    await this.learn(async () => {
      await host.call('ignore_words', { ...word, shared: true });
      return host.call('remove_ignored_words', { ...word, shared: false });
    });
  }

  /** Writes a part of the profile to a file. */
  async exportPart(part: ProfilePart): Promise<void> {
    const { app } = this;
    try {
      const path = await app.host.chooseTarget(app.l10n.t('profile-export-title'), FILE_NAMES[part]);
      if (path === null) return;
      const written = await app.queue.run(() => app.host.call('export_profile', { part, path }));
      app.notices.show({
        tone: 'success',
        code: 'profile-exported',
        message: app.l10n.t('profile-exported', { path: written }),
      });
    } catch (thrown) {
      app.fail(thrown);
    }
  }

  async flagAgain(word: IgnoredWordView): Promise<void> {
    await this.learn(() => this.app.host.call('remove_ignored_words', word));
  }

  async ruleOn(rule: string): Promise<void> {
    await this.learn(() => this.app.host.call('switch_rule', { rule, on: true }));
  }

  async putTerm(term: TermView): Promise<void> {
    await this.learn(() => this.app.host.call('put_term', term));
  }

  async removeTerm(term: TermView): Promise<void> {
    await this.learn(() => this.app.host.call('remove_term', term));
  }

  /** Imports the terms of a file; invalid rows are shown with their lines. */
  async importGlossary(): Promise<void> {
    const { app } = this;
    const paths = await app.host
      .chooseFiles(app.l10n.t('profile-import-title'))
      .catch((thrown: unknown) => (app.fail(thrown), null));
    const path = paths?.[0];
    if (path === undefined) return;
    await this.learn(async () => {
      const { taken, bad, profile } = await app.host.call('import_glossary', path);
      this.bad = bad;
      app.notices.show({
        tone: bad.length > 0 ? 'error' : 'success',
        code: 'glossary',
        message: app.l10n.t('profile-imported', { count: taken }),
        next: bad.length > 0 ? app.l10n.t('profile-bad-rows', { count: bad.length }) : '',
      });
      return profile;
    });
  }

  /**
   * Changes the profile; the open article is checked again, and the next issue is selected. Returns whether it
   * succeeded.
   */
  private async learn(ask: () => Promise<ProfileView>): Promise<boolean> {
    const { app } = this;
    if (!(await app.flush())) return false;
    const { issue } = app;
    try {
      await app.queue.run(async () => {
        this.view = await ask();
        await app.reload();
      });
    } catch (thrown) {
      app.fail(thrown);
      return false;
    }
    this.moveOn(issue);
    return true;
  }

  /** Selects the next issue if this one is no longer flagged. */
  private moveOn(issue: IssueView | null): void {
    const { app } = this;
    if (!issue || app.review?.issues.some((other) => other.id === issue.id)) return;
    const rank = (segment: number) => app.order.get(segment) ?? 0;
    app.select(openFrom(app.shown, { segment: issue.segment, from: issue.from }, 1, rank));
  }
}
