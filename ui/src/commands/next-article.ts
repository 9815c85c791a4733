import type { Command } from './command';

/** From an article that is done to the worst that waits, without a look at the list. */
export const nextArticle: Command = {
  command: 'next-article',
  group: 'article',
  keys: ['n'],
  perform: (desk) => desk.openNext(),
};
