// An issue that the editor adds: the words, the problem, the replacement.
import { asFault } from '../host/host';
import type { AppState } from './app.svelte';
import { isStale } from './faults';
import type { Category } from '../generated/Category';
import { CATEGORIES } from '../generated/CATEGORIES';
import type { Severity } from '../generated/Severity';

/** Words selected in the article, in their segment's current text. */
export interface SelectedWords {
  segment: number;
  version: number;
  from: number;
  to: number;
  text: string;
}

export class OwnIssue {
  words = $state.raw<SelectedWords | null>(null);
  comment = $state('');
  /** The replacement; the same words leave the text unchanged. */
  replacement = $state('');
  severity = $state<Severity>('minor');
  category = $state<Category>('accuracy/mistranslation');

  constructor(private readonly app: AppState) {}

  /** Starts with the selected text, or the word at the cursor. */
  async begin(): Promise<void> {
    const { app } = this;
    if (!app.review || !(await app.flush())) return;
    const words = app.editor?.selection() ?? null;
    if (!words) {
      app.notices.show({ tone: 'info', code: 'select-words', message: app.l10n.t('own-select-first') });
      return;
    }
    this.words = words;
    this.comment = '';
    this.replacement = words.text;
    app.dialog = 'own-issue';
  }

  get categories(): readonly Category[] {
    return CATEGORIES;
  }

  async add(): Promise<void> {
    const { app, words } = this;
    const article = app.review?.article.id;
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
      const patch = await app.queue.run(async () => {
        const answer = await app.host.call('add_issue', request);
        await app.take(answer);
        return answer;
      });
      app.dialog = null;
      if (patch.focus !== null) app.selectId(patch.focus);
      app.announce(app.l10n.t('announce-own-added'));
    } catch (thrown) {
      app.fail(thrown);
      app.dialog = null;
      if (isStale(asFault(thrown).code)) await app.reload();
    }
  }
}
