import type { Ungrouped } from './command';

export const ARTICLE: readonly Ungrouped[] = [
  {
    command: 'open-file',
    keys: ['Mod+o'],
    perform: (desk) => desk.chooseFiles(),
  },
  {
    command: 'import-folder',
    keys: ['Mod+Shift+o'],
    perform: (desk) => desk.chooseFolder(),
  },
  // A folder whose articles are added to the queue automatically.
  {
    command: 'watch-folder',
    keys: ['Mod+Alt+o'],
    perform: (desk) => desk.watching.choose(),
  },
  // From a finished article to the worst one in the queue, without going through the list.
  {
    command: 'next-article',
    keys: ['n'],
    perform: (desk) => desk.openNext(),
  },
  {
    command: 'open-row',
    keys: ['o'],
    views: ['queue'],
    enabled: (desk) => desk.library.current !== null,
    whyNot: () => 'no-row',
    perform: async (desk) => {
      const row = desk.library.view.articles.find((article) => article.id === desk.library.current);
      if (row?.trashed) desk.filing.offerRestore(row);
      else if (row) await desk.openArticle(row.id);
    },
  },
  {
    command: 'archive-row',
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
  },
  {
    command: 'remove-row',
    keys: ['Delete'],
    views: ['queue'],
    focus: ['free'],
    enabled: (desk) => desk.library.current !== null,
    whyNot: () => 'no-row',
    perform: (desk) => {
      const { chosen } = desk.library;
      if (desk.library.filter.shelf === 'trash') desk.filing.askPurge(chosen);
      else return desk.filing.remove(chosen);
    },
  },
  {
    command: 'select-rows',
    keys: ['Mod+a'],
    views: ['queue'],
    focus: ['free'],
    perform: (desk) => desk.library.selectAll(),
  },
  {
    command: 'new-text',
    keys: ['Mod+n'],
    perform: (desk) => {
      desk.pasted = '';
      desk.dialog = 'paste';
    },
  },
  {
    command: 'save',
    keys: ['Mod+s'],
    enabled: (desk) => desk.shownArticle !== null,
    perform: (desk) => desk.saving.save(),
  },
  {
    command: 'save-as',
    keys: ['Mod+Shift+s'],
    enabled: (desk) => desk.shownArticle !== null,
    perform: (desk) => desk.saving.saveAs(),
  },
  {
    command: 'show-forms',
    keys: ['Mod+Shift+f'],
    enabled: (desk) => desk.shownArticle !== null,
    perform: (desk) => {
      desk.dialog = 'forms';
    },
  },
  {
    command: 'export-report',
    keys: ['Mod+Shift+e'],
    enabled: (desk) => desk.shownArticle !== null,
    perform: (desk) => desk.saving.export('report'),
  },
  {
    command: 'export-tracked',
    keys: ['Mod+Alt+s'],
    enabled: (desk) => desk.shownArticle !== null,
    perform: (desk) => desk.saving.export('tracked'),
  },
];
