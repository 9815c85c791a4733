import type { Command } from './command';

export const exportReport: Command = {
  command: 'export-report',
  group: 'article',
  keys: ['Mod+Shift+e'],
  enabled: (desk) => desk.shownArticle !== null,
  perform: (desk) => desk.saving.export('report'),
};
