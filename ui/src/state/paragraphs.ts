// Merging paragraphs: done by the desk, since the format decides whether it is possible.
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
