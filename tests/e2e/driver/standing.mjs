// The window that a group of tests shares.
import { after, before } from 'node:test';
import { sweep } from './article.mjs';
import { Editor } from './editor.mjs';

/**
 * A editor that is opened before the tests of a group and discarded after them, together with the folder of its article.
 * A test may close it and start it again.
 * @param {import('./window.mjs').Start & { folder: string }} start
 * @param {(editor: Editor) => Promise<unknown>} [prepare] what is done before the tests
 */
export function standing({ folder, ...start }, prepare = (editor) => editor.ready()) {
  const editor = new Editor();
  before(async () => {
    await editor.start(start);
    await prepare(editor);
  });
  after(async () => {
    if (editor.isStanding) await editor.discard();
    sweep(folder);
  });
  return editor;
}
