// Sends typed text to the app.
import { asFault } from '../host/host';
import type { AppState } from './app.svelte';
import { isStale, isUnwritable } from './faults';

/** What sending typed text needs from the editor. */
export interface TypedText {
  textOf(segment: number): string | null;
  versionOf(segment: number): number;
  acknowledge(segment: number, text: string): void;
  dropBreaks(segment: number): void;
  takeBack(segment: number): void;
}

/** Sends the current text of one segment. Returns whether the app has it on disk. */
export async function sendTyped(app: AppState, editor: TypedText, segment: number): Promise<boolean> {
  const article = app.review?.article.id;
  if (article === undefined) return true;
  const attempt = () =>
    app.queue.run(async () => {
      // Read here, not when it was requested: an earlier call may have changed text and version.
      const text = editor.textOf(segment);
      if (text === null || app.review?.article.id !== article) return;
      const version = editor.versionOf(segment);
      const patch = await app.host.call('rewrite', { article, segment, version, text });
      editor.acknowledge(segment, text);
      await app.take(patch);
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
      app.fail(thrown);
      return true;
    }
    if (isUnwritable(fault.code)) {
      // It would be rejected again, and nothing else could be saved in the meantime.
      editor.takeBack(segment);
      app.notices.show({
        tone: 'error',
        code: fault.code,
        message: fault.message,
        next: app.l10n.t('notice-typing-taken-back'),
      });
      return true;
    }
    if (!isStale(fault.code)) return refused(app, thrown);
  }
  // The paragraph was changed elsewhere: merge that change with the typing, then send once more.
  await app.reload();
  try {
    await attempt();
    return true;
  } catch (thrown) {
    return refused(app, thrown);
  }
}

function refused(app: AppState, thrown: unknown): false {
  const fault = asFault(thrown);
  app.notices.show({
    tone: 'error',
    code: fault.code,
    message: fault.message,
    next: fault.next_step,
    actions: [{ label: 'action-retry', perform: () => void app.flush() }],
  });
  return false;
}
