// Paragraphs merged: a step of the desk, since the format decides whether it can.
import type { Across } from '../editor/guard';
import { PARAGRAPH_BREAK } from '../editor/paragraphs';
import type { Desk } from './desk.svelte';

/** What merging needs from the editor. */
export interface MergingEditor {
  textOf(segment: number): string | null;
  versionOf(segment: number): number;
  placeCursor(segment: number, at: number): void;
}

/** Moves the text of `segment` to the end of `into`; the cursor goes where they meet. */
export async function mergeParagraphs(
  desk: Desk,
  editor: MergingEditor,
  into: number,
  segment: number,
): Promise<void> {
  const article = desk.review?.article.id;
  if (article === undefined || desk.refuseLocked(into) || desk.refuseLocked(segment)) return;
  if (!(await desk.flush())) return;
  try {
    await desk.queue.run(async () => {
      if (desk.review?.article.id !== article) return;
      const seam = editor.textOf(into)?.trimEnd().length ?? 0;
      const patch = await desk.host.call('merge_paragraphs', {
        article,
        into,
        into_version: editor.versionOf(into),
        segment,
        version: editor.versionOf(segment),
      });
      await desk.take(patch);
      // After the space that separates them now.
      editor.placeCursor(into, seam + 1);
    });
  } catch (thrown) {
    desk.fail(thrown);
  }
}

/** Replaces a selection over several segments in one step; the cursor goes behind what was inserted. */
export async function replaceAcross(desk: Desk, editor: MergingEditor, across: Across): Promise<void> {
  const article = desk.review?.article.id;
  const { first, last, from, to, insert } = across;
  if (article === undefined || desk.refuseLocked(first) || desk.refuseLocked(last)) return;
  if (!(await desk.flush())) return;
  try {
    await desk.queue.run(async () => {
      if (desk.review?.article.id !== article) return;
      const patch = await desk.host.call('replace_across', {
        article,
        first,
        first_version: editor.versionOf(first),
        from,
        last,
        last_version: editor.versionOf(last),
        to,
        insert,
      });
      await desk.take(patch);
      const goesOnInLast = insert.includes(PARAGRAPH_BREAK) || (editor.textOf(first) ?? '') === '';
      if (goesOnInLast) editor.placeCursor(last, 0);
      else editor.placeCursor(first, from + insert.length);
    });
  } catch (thrown) {
    desk.fail(thrown);
  }
}
