// Sends typed text to the desk.
import { asFault } from '../host/host';
import type { Desk } from './desk.svelte';
import { isStale, isUnwritable } from './faults';

/** What sending typed text needs from the editor. */
export interface TypedText {
  textOf(segment: number): string | null;
  versionOf(segment: number): number;
  acknowledge(segment: number, text: string): void;
  dropBreaks(segment: number): void;
  takeBack(segment: number): void;
}

/** Sends the current text of one segment. Returns whether the desk has it on disk. */
export async function sendTyped(desk: Desk, editor: TypedText, segment: number): Promise<boolean> {
  const article = desk.review?.article.id;
  if (article === undefined) return true;
  const attempt = () =>
    desk.queue.run(async () => {
      // Read here, not when it was requested: an earlier call may have changed text and version.
      const text = editor.textOf(segment);
      if (text === null || desk.review?.article.id !== article) return;
      const version = editor.versionOf(segment);
      const patch = await desk.host.call('rewrite', { article, segment, version, text });
      editor.acknowledge(segment, text);
      await desk.take(patch);
    });
  try {
    await attempt();
    return true;
  } catch (thrown) {
    const fault = asFault(thrown);
    // The desk already has this text (it was typed, and changed back).
    if (fault.code === 'nothing-changes') return true;
    if (fault.code === 'cannot-split-paragraph') {
      // Only the break cannot be saved; the words around it can.
      editor.dropBreaks(segment);
      desk.fail(thrown);
      return true;
    }
    if (isUnwritable(fault.code)) {
      // It would be rejected again, and nothing else could be saved in the meantime.
      editor.takeBack(segment);
      desk.notices.show({
        tone: 'error',
        code: fault.code,
        message: fault.message,
        next: desk.l10n.t('notice-typing-taken-back'),
      });
      return true;
    }
    if (!isStale(fault.code)) return refused(desk, thrown);
  }
  // The paragraph was changed elsewhere: merge that change with the typing, then send once more.
  await desk.reload();
  try {
    await attempt();
    return true;
  } catch (thrown) {
    return refused(desk, thrown);
  }
}

function refused(desk: Desk, thrown: unknown): false {
  const fault = asFault(thrown);
  desk.notices.show({
    tone: 'error',
    code: fault.code,
    message: fault.message,
    next: fault.next_step,
    actions: [{ label: 'action-retry', perform: () => void desk.flush() }],
  });
  return false;
}
