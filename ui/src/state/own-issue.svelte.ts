// An issue that the editor adds: the words, the problem, the replacement.
import { asFault } from '../host/host';
import type { Desk } from './desk.svelte';
import { isStale } from './faults';
import { CATEGORIES, type SeverityName } from './severity';

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
  severity = $state<SeverityName>('minor');
  category = $state<string>('accuracy/mistranslation');

  constructor(private readonly desk: Desk) {}

  /** Starts with the selected text, or the word at the cursor. */
  async begin(): Promise<void> {
    const { desk } = this;
    if (!desk.review || !(await desk.flush())) return;
    const words = desk.editor?.selection() ?? null;
    if (!words) {
      desk.notices.show({ tone: 'info', code: 'select-words', message: desk.l10n.t('own-select-first') });
      return;
    }
    this.words = words;
    this.comment = '';
    this.replacement = words.text;
    desk.dialog = 'own-issue';
  }

  get categories(): readonly string[] {
    return CATEGORIES;
  }

  async add(): Promise<void> {
    const { desk, words } = this;
    const article = desk.review?.article.id;
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
      const patch = await desk.queue.run(async () => {
        const answer = await desk.host.call('add_issue', request);
        await desk.take(answer);
        return answer;
      });
      desk.dialog = null;
      if (patch.focus !== null) desk.selectId(patch.focus);
      desk.announce(desk.l10n.t('announce-own-added'));
    } catch (thrown) {
      desk.fail(thrown);
      desk.dialog = null;
      if (isStale(asFault(thrown).code)) await desk.reload();
    }
  }
}
