import type { Command } from './command';

export const openRow: Command = {
  command: 'open-row',
  group: 'article',
  keys: ['o'],
  views: ['queue'],
  enabled: (desk) => desk.library.current !== null,
  perform: async (desk) => {
    if (desk.library.current !== null) await desk.openArticle(desk.library.current);
  },
};
