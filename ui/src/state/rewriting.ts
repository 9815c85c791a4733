// Sends what is typed in the article's text to the app.
import type { Across } from '../editor/guard';
import { PARAGRAPH_BREAK } from '../editor/paragraphs';
import type { ReviewPatch } from '../generated/ReviewPatch';
import { asFault, type Host } from '../host/host';
import type { OpenArticle } from './article.svelte';
import { isStale, isUnwritable } from './faults';
import type { Localisation } from './l10n.svelte';
import type { Notices } from './notices.svelte';

/** What sending typed text needs from the editor. */
export interface TypedText {
  textOf(segment: number): string | null;
  versionOf(segment: number): number;
  acknowledge(segment: number, text: string): void;
  dropBreaks(segment: number): void;
  takeBack(segment: number): void;
}

/** What merging needs from the editor. */
export interface MergingEditor extends Pick<TypedText, 'textOf' | 'versionOf'> {
  placeCursor(segment: number, at: number): void;
}

export class Rewriting {
  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    private readonly article: OpenArticle,
  ) {}

  /** Sends the current text of one segment. Returns whether the app has it on disk. */
  async send(editor: TypedText, segment: number): Promise<boolean> {
    const { id } = this.article;
    if (id === undefined) return true;
    const attempt = () =>
      this.article.change(id, async () => {
        // Read here, not when it was requested: an earlier call may have changed text and version.
        const text = editor.textOf(segment);
        if (text === null) return null;
        const version = editor.versionOf(segment);
        const patch = await this.host.call('rewrite', { article: id, segment, version, text });
        editor.acknowledge(segment, text);
        return patch;
      });
    try {
      await attempt();
      return true;
    } catch (thrown) {
      const fault = asFault(thrown);
      // The app already has this text (it was typed, and changed back).
      if (fault.code === 'nothing-changes') return true;
      if (fault.code === 'cannot-split-paragraph') {
        // Only the break cannot be saved; the words around it can.
        editor.dropBreaks(segment);
        this.notices.fail(thrown);
        return true;
      }
      if (isUnwritable(fault.code)) {
        // It would be rejected again, and nothing else could be saved in the meantime.
        editor.takeBack(segment);
        this.notices.showFault(fault, { next: this.l10n.t('notice-typing-taken-back') });
        return true;
      }
      if (!isStale(fault.code)) return this.refused(thrown);
    }
    // The paragraph was changed elsewhere: merge that change with the typing, then send once more.
    await this.article.reload();
    try {
      await attempt();
      return true;
    } catch (thrown) {
      return this.refused(thrown);
    }
  }

  private refused(thrown: unknown): false {
    const retry = { label: 'action-retry', perform: () => void this.article.flush() };
    this.notices.showFault(asFault(thrown), { actions: [retry] });
    return false;
  }

  /**
   * Moves the text of `segment` to the end of `into`; the cursor goes where they meet. The app does it, since the format
   * decides whether it can be done.
   */
  async merge(editor: MergingEditor, into: number, segment: number): Promise<void> {
    let seam = 0;
    await this.join(
      [into, segment],
      (article) => {
        seam = editor.textOf(into)?.trimEnd().length ?? 0;
        return this.host.call('merge_paragraphs', {
          article,
          into,
          into_version: editor.versionOf(into),
          segment,
          version: editor.versionOf(segment),
        });
      },
      // After the space that separates them now.
      () => editor.placeCursor(into, seam + 1),
    );
  }

  /**
   * Replaces a selection over several segments in one step; the cursor goes behind what was inserted. Returns whether it
   * was replaced.
   */
  replaceAcross(editor: MergingEditor, across: Across): Promise<boolean> {
    const { first, last, from, to, insert } = across;
    return this.join(
      [first, last],
      (article) =>
        this.host.call('replace_across', {
          article,
          first,
          first_version: editor.versionOf(first),
          from,
          last,
          last_version: editor.versionOf(last),
          to,
          insert,
        }),
      () => {
        const goesOnInLast = insert.includes(PARAGRAPH_BREAK) || (editor.textOf(first) ?? '') === '';
        if (goesOnInLast) editor.placeCursor(last, 0);
        else editor.placeCursor(first, from + insert.length);
      },
    );
  }

  /** Makes one step of several segments. Returns whether it was made. */
  private async join(
    segments: number[],
    ask: (article: number) => Promise<ReviewPatch>,
    placeCursor: () => void,
  ): Promise<boolean> {
    const { article } = this;
    if (article.id === undefined || segments.some((segment) => article.refuseLocked(segment))) return false;
    const id = await article.flushed();
    if (id === null) return false;
    return (await this.notices.attempt(article.change(id, () => ask(id), placeCursor))) !== null;
  }
}
