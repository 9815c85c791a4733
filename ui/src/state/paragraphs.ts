// Paragraphs merged: a step of the app, since the format decides whether it can.
import type { Across } from '../editor/guard';
import { PARAGRAPH_BREAK } from '../editor/paragraphs';
import type { AppState } from './app.svelte';

/** What merging needs from the editor. */
export interface MergingEditor {
  textOf(segment: number): string | null;
  versionOf(segment: number): number;
  placeCursor(segment: number, at: number): void;
}

/** Moves the text of `segment` to the end of `into`; the cursor goes where they meet. */
export async function mergeParagraphs(
  app: AppState,
  editor: MergingEditor,
  into: number,
  segment: number,
): Promise<void> {
  const article = app.review?.article.id;
  if (article === undefined || app.refuseLocked(into) || app.refuseLocked(segment)) return;
  if (!(await app.flush())) return;
  try {
    await app.queue.run(async () => {
      if (app.review?.article.id !== article) return;
      const seam = editor.textOf(into)?.trimEnd().length ?? 0;
      const patch = await app.host.call('merge_paragraphs', {
        article,
        into,
        into_version: editor.versionOf(into),
        segment,
        version: editor.versionOf(segment),
      });
      await app.take(patch);
      // After the space that separates them now.
      editor.placeCursor(into, seam + 1);
    });
  } catch (thrown) {
    app.fail(thrown);
  }
}

/**
 * Replaces a selection over several segments in one step; the cursor goes behind what was inserted. Returns whether it
 * was replaced.
 */
export async function replaceAcross(app: AppState, editor: MergingEditor, across: Across): Promise<boolean> {
  const article = app.review?.article.id;
  const { first, last, from, to, insert } = across;
  if (article === undefined || app.refuseLocked(first) || app.refuseLocked(last)) return false;
  if (!(await app.flush())) return false;
  try {
    return await app.queue.run(async () => {
      if (app.review?.article.id !== article) return false;
      const patch = await app.host.call('replace_across', {
        article,
        first,
        first_version: editor.versionOf(first),
        from,
        last,
        last_version: editor.versionOf(last),
        to,
        insert,
      });
      await app.take(patch);
      const goesOnInLast = insert.includes(PARAGRAPH_BREAK) || (editor.textOf(first) ?? '') === '';
      if (goesOnInLast) editor.placeCursor(last, 0);
      else editor.placeCursor(first, from + insert.length);
      return true;
    });
  } catch (thrown) {
    app.fail(thrown);
    return false;
  }
}
