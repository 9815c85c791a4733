import type { Command } from './command';

export const openRow: Command = {
  command: 'open-row',
  group: 'article',
  keys: ['o'],
  views: ['queue'],
  enabled: (desk) => desk.library.current !== null,
  whyNot: () => 'no-row',
  perform: async (desk) => {
    const row = desk.library.view.articles.find((article) => article.id === desk.library.current);
    if (row?.trashed) desk.filing.offerRestore(row);
    else if (row) await desk.openArticle(row.id);
  },
};
