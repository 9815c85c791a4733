import type { Command } from './command';

export const exportTracked: Command = {
  command: 'export-tracked',
  group: 'article',
  keys: ['Mod+Alt+s'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => desk.saving.export('tracked'),
};
