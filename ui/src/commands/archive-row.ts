import type { Command } from './command';

export const archiveRow: Command = {
  command: 'archive-row',
  group: 'article',
  keys: ['y'],
  views: ['queue'],
  enabled: (desk) => desk.library.current !== null,
  perform: async (desk) => {
    if (desk.library.current !== null)
      await desk.archive([desk.library.current], !desk.library.filter.archived);
  },
};
