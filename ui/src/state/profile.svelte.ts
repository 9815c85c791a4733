// The profile of the app: ignored words, rules that are off, terms. All of it can be removed again.
import type { ArticleRulesView } from '../generated/ArticleRulesView';
import type { BadRowView } from '../generated/BadRowView';
import type { Ignored } from '../generated/Ignored';
import type { IgnoredWordView } from '../generated/IgnoredWordView';
import type { IgnoreScope } from '../generated/IgnoreScope';
import type { IssueView } from '../generated/IssueView';
import type { ProfilePart } from '../generated/ProfilePart';
import type { ProfileView } from '../generated/ProfileView';
import type { Host, RequestOf } from '../host/host';
import type { Acceptance } from './acceptance.svelte';
import type { OpenArticle } from './article.svelte';
import type { Decisions } from './decisions.svelte';
import { folded } from './filters';
import type { Localisation } from './l10n.svelte';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';
import type { Queue } from './queue.svelte';
import type { Reference } from './reference.svelte';

/** The commands that change the profile and return it. */
type ProfileChange = 'remove_ignored_words' | 'switch_rule' | 'put_term' | 'remove_term' | 'share_dictionary';

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

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly queue: Queue,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
    private readonly reference: Reference,
    private readonly acceptance: Acceptance,
    private readonly decisions: Decisions,
  ) {}

  /** Whether this app uses a shared dictionary. */
  get shares(): boolean {
    return (this.view?.shared_dictionary ?? null) !== null;
  }

  /** Loads the profile at the start, since the issue card depends on it. */
  async load(): Promise<void> {
    // An error is shown when the profile is opened.
    this.view = await this.host.call('profile', null).catch(() => null);
  }

  /** Opens the profile in the settings. */
  async open(): Promise<void> {
    try {
      this.view = await this.queue.run(() => this.host.call('profile', null));
      const article = this.article.id;
      this.ofArticle = article === undefined ? null : await this.host.call('article_rules', article);
      await this.acceptance.load();
      this.navigation.dialog = 'profile';
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  /** Asks where the words of the selected issue, or its rule, are no longer flagged. */
  askIgnore(kind: Asked['kind']): void {
    const { issue } = this.article;
    if (!issue) return;
    // The shared dictionary may have been removed since the last answer.
    const scope = this.usual[kind] === 'team' && !this.shares ? 'all' : this.usual[kind];
    this.asked = { kind, issue, scope };
    this.navigation.dialog = 'ignore';
  }

  chooseScope(scope: IgnoreScope): void {
    if (this.asked) this.asked = { ...this.asked, scope };
  }

  /** Applies the answer of the dialog; one step, which undo takes back. */
  async ignore(): Promise<void> {
    const { asked } = this;
    this.navigation.dialog = null;
    this.asked = null;
    const article = asked && (await this.article.flushed());
    if (!asked || article === null) return;
    const { kind, issue, scope } = asked;
    this.usual[kind] = scope;
    const what: Ignored =
      kind === 'rule' ? { kind: 'rule', rule: issue.rule } : { kind: 'words', words: issue.quote };
    const ignored = this.queue.run(async () => {
      await this.host.call('ignore', { article, what, scope, issue: issue.id });
      await this.article.reload();
      return true;
    });
    if (!(await this.notices.attempt(ignored))) return;
    this.moveOn(issue);
    this.notices.success('ignored', `notice-ignored-${kind}-${scope}`, {
      args: { words: issue.quote, rule: issue.rule },
      actions: [
        { label: 'action-undo', perform: () => this.decisions.travel('undo') },
        { label: 'action-show-profile', perform: () => this.open() },
      ],
    });
  }

  /** Flags again in the open article what was ignored there. */
  async flagInArticle(what: Ignored): Promise<void> {
    const article = await this.article.flushed();
    if (article === null) return;
    const flag = this.queue.run(async () => {
      const request = { article, what, scope: 'article' as const, issue: null };
      this.ofArticle = await this.host.call('flag_in_article', request);
      await this.article.reload();
    });
    await this.notices.attempt(flag);
  }

  /** Turns a rule on or off from its page, and shows the updated page. */
  async switchRule(rule: string, on: boolean): Promise<void> {
    if (!(await this.change('switch_rule', { rule, on }))) return;
    this.reference.turned(rule, on);
    this.notices.announce(on ? 'announce-rule-on' : 'announce-rule-off');
  }

  private async chooseFile(title: string): Promise<string | undefined> {
    return (await this.notices.attempt(this.host.chooseFiles(this.l10n.t(title))))?.[0];
  }

  /** Chooses the file of an existing dictionary. */
  async shareDictionary(): Promise<void> {
    const path = await this.chooseFile('profile-share-title');
    if (path !== undefined) await this.change('share_dictionary', path);
  }

  /** Creates a new shared dictionary. */
  async beginDictionary(): Promise<void> {
    const title = this.l10n.t('profile-share-title');
    const path = await this.notices.attempt(this.host.chooseTarget(title, FILE_NAMES.words));
    if (path !== null) await this.change('share_dictionary', path);
  }

  /** Moves a word to the shared dictionary: added there first, so that it is never in neither. */
  async shareWord(word: IgnoredWordView): Promise<void> {
    await this.learn(async () => {
      await this.host.call('ignore_words', { ...word, shared: true });
      return this.host.call('remove_ignored_words', { ...word, shared: false });
    });
  }

  /** Changes the profile with one command. Returns whether it succeeded. */
  change<K extends ProfileChange>(command: K, request: RequestOf<K>): Promise<boolean> {
    return this.learn(() => this.host.call(command, request) as Promise<ProfileView>);
  }

  /** Writes a part of the profile to a file. */
  async exportPart(part: ProfilePart): Promise<void> {
    try {
      const path = await this.host.chooseTarget(this.l10n.t('profile-export-title'), FILE_NAMES[part]);
      if (path === null) return;
      const written = await this.queue.run(() => this.host.call('export_profile', { part, path }));
      this.notices.success('profile-exported', 'profile-exported', { args: { path: written } });
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  /** Imports the terms of a file; invalid rows are shown with their lines. */
  async importGlossary(): Promise<void> {
    const path = await this.chooseFile('profile-import-title');
    if (path === undefined) return;
    await this.learn(async () => {
      const { taken, bad, profile } = await this.host.call('import_glossary', path);
      this.bad = bad;
      this.notices.show({
        tone: bad.length > 0 ? 'error' : 'success',
        code: 'glossary',
        message: this.l10n.t('profile-imported', { count: taken }),
        next: bad.length > 0 ? this.l10n.t('profile-bad-rows', { count: bad.length }) : '',
      });
      return profile;
    });
  }

  /**
   * Changes the profile; the open article is checked again, and the next issue is selected. Returns whether it
   * succeeded.
   */
  private async learn(ask: () => Promise<ProfileView>): Promise<boolean> {
    if (!(await this.article.flush())) return false;
    const { issue } = this.article;
    const learned = this.queue.run(async () => {
      this.view = await ask();
      await this.article.reload();
      return true;
    });
    if (!(await this.notices.attempt(learned))) return false;
    this.moveOn(issue);
    return true;
  }

  /** Selects the next issue if this one is no longer flagged. */
  private moveOn(issue: IssueView | null): void {
    if (!issue || this.article.review?.issues.some((other) => other.id === issue.id)) return;
    this.article.select(this.article.openFrom(issue, { issues: this.article.shown }));
  }
}
