import type { Command } from './command';

export const archiveRow: Command = {
  command: 'archive-row',
  group: 'article',
  keys: ['y'],
  views: ['queue'],
  enabled: (desk) => desk.library.current !== null,
  whyNot: () => 'no-row',
  perform: (desk) => {
    const { chosen, filter } = desk.library;
    if (filter.shelf === 'trash') return desk.filing.restore(chosen);
    return desk.filing.archive(
      chosen.map((row) => row.id),
      filter.shelf === 'queue',
    );
  },
};
