import type { Command } from './command';

export const removeRow: Command = {
  command: 'remove-row',
  group: 'article',
  keys: ['Delete'],
  views: ['queue'],
  focus: ['free'],
  enabled: (desk) => desk.library.current !== null,
  perform: async (desk) => {
    const row = desk.library.view.articles.find((article) => article.id === desk.library.current);
    if (row) await desk.removeArticle(row.id, row.title);
  },
};
