// An issue that the editor adds: the words, the problem, the replacement.
import { asFault, type Host } from '../host/host';
import type { OpenArticle, SelectedWords } from './article.svelte';
import { isStale } from './faults';
import type { Category } from '../generated/Category';
import { CATEGORIES } from '../generated/CATEGORIES';
import type { Severity } from '../generated/Severity';
import type { Navigation } from './navigation.svelte';
import type { Notices } from './notices.svelte';

export class OwnIssue {
  words = $state.raw<SelectedWords | null>(null);
  comment = $state('');
  /** The replacement; the same words leave the text unchanged. */
  replacement = $state('');
  severity = $state<Severity>('minor');
  category = $state<Category>('accuracy/mistranslation');

  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
    private readonly navigation: Navigation,
  ) {}

  /** Starts with the selected text, or the word at the cursor. */
  async begin(): Promise<void> {
    const words = await this.article.selectedWords();
    if (!words) return;
    this.words = words;
    this.comment = '';
    this.replacement = words.text;
    this.navigation.dialog = 'own-issue';
  }

  get categories(): readonly Category[] {
    return CATEGORIES;
  }

  async add(): Promise<void> {
    const { words } = this;
    const article = this.article.id;
    if (!words || article === undefined) return;
    const replacement = this.replacement === words.text ? null : this.replacement;
    const { segment, version, from, to } = words;
    const request = {
      ...{ article, segment, version, from, to, replacement },
      category: this.category,
      severity: this.severity,
      comment: this.comment,
    };
    try {
      const patch = await this.article.change(article, () => this.host.call('add_issue', request));
      this.navigation.dialog = null;
      if (!patch) return;
      if (patch.focus !== null) this.article.selectId(patch.focus);
      this.notices.announce('announce-own-added');
    } catch (thrown) {
      this.notices.fail(thrown);
      this.navigation.dialog = null;
      if (isStale(asFault(thrown).code)) await this.article.reload();
    }
  }
}
