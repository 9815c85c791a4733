// The window that a group of tests shares.
import { after, before } from 'node:test';
import { sweep } from './article.mjs';
import { Desk } from './desk.mjs';

/**
 * A desk that is opened before the tests of a group and discarded after them, together with the folder of its article.
 * A test may close it and start it again.
 * @param {import('./window.mjs').Start & { folder: string }} start
 * @param {(desk: Desk) => Promise<unknown>} [prepare] what is done before the tests
 */
export function standing({ folder, ...start }, prepare = (desk) => desk.ready()) {
  const desk = new Desk();
  before(async () => {
    await desk.start(start);
    await prepare(desk);
  });
  after(async () => {
    if (desk.isStanding) await desk.discard();
    sweep(folder);
  });
  return desk;
}
