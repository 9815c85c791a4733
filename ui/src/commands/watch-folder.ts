import type { Command } from './command';

/** A folder whose articles come into the queue by themselves. */
export const watchFolder: Command = {
  command: 'watch-folder',
  group: 'article',
  keys: ['Mod+Alt+o'],
  perform: (desk) => desk.watching.choose(),
};
