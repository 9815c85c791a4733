import { trackedForm } from '../state/forms';
import type { Ungrouped } from './command';

/** Commands on the current article of the queue. */
const ON_ROW = {
  views: ['queue'],
  enabled: (app) => app.library.current !== null,
  whyNot: () => 'no-row',
} satisfies Partial<Ungrouped>;

/** Commands on the open article. */
const ON_ARTICLE = {
  enabled: (app) => app.navigation.shownArticle !== null,
} satisfies Partial<Ungrouped>;

/** Commands that attach a source text to the open article. */
const ON_SOURCE = {
  enabled: (app) => app.navigation.shownArticle !== null && app.sourceText.canAttach,
  whyNot: (app) => (app.navigation.shownArticle === null ? 'no-article' : 'source-of-file'),
} satisfies Partial<Ungrouped>;

export const ARTICLE: readonly Ungrouped[] = [
  {
    command: 'open-file',
    keys: ['Mod+o'],
    perform: (app) => app.importing.chooseFiles(),
  },
  {
    command: 'import-folder',
    keys: ['Mod+Shift+o'],
    perform: (app) => app.importing.chooseFolder(),
  },
  // A folder whose articles are added to the queue automatically.
  {
    command: 'watch-folder',
    keys: ['Mod+Alt+o'],
    perform: (app) => app.watching.choose(),
  },
  // From a finished article to the worst one in the queue, without going through the list.
  {
    command: 'next-article',
    keys: ['n'],
    perform: (app) => app.opening.openNext(),
  },
  {
    command: 'open-row',
    keys: ['o'],
    ...ON_ROW,
    perform: async (app) => {
      const row = app.library.view.articles.find((article) => article.id === app.library.current);
      if (row?.trashed) app.filing.offerRestore(row);
      else if (row) await app.opening.openArticle(row.id);
    },
  },
  {
    command: 'archive-row',
    keys: ['y'],
    ...ON_ROW,
    perform: (app) => {
      const { chosen, filter } = app.library;
      if (filter.shelf === 'trash') return app.filing.restore(chosen);
      return app.filing.archive(
        chosen.map((row) => row.id),
        filter.shelf === 'queue',
      );
    },
  },
  {
    command: 'remove-row',
    keys: ['Delete'],
    focus: ['free'],
    ...ON_ROW,
    perform: (app) => {
      const { chosen } = app.library;
      if (app.library.filter.shelf === 'trash') app.filing.askPurge(chosen);
      else return app.filing.remove(chosen);
    },
  },
  {
    command: 'select-rows',
    keys: ['Mod+a'],
    views: ['queue'],
    focus: ['free'],
    perform: (app) => app.library.selectAll(),
  },
  {
    command: 'select-next-row',
    keys: ['Shift+j'],
    repeats: true,
    ...ON_ROW,
    perform: (app) => app.library.extend(1),
  },
  {
    command: 'select-previous-row',
    keys: ['Shift+k'],
    repeats: true,
    ...ON_ROW,
    perform: (app) => app.library.extend(-1),
  },
  {
    command: 'select-row',
    keys: ['x'],
    ...ON_ROW,
    perform: (app) => {
      const { current } = app.library;
      if (current !== null) app.library.toggle(current);
    },
  },
  {
    command: 'edit-details',
    keys: ['F2'],
    enabled: (app) => app.describing.chosen.length > 0,
    whyNot: () => 'no-row',
    perform: (app) => app.describing.ask(),
  },
  {
    command: 'compare-newer',
    keys: ['Mod+Alt+n'],
    enabled: (app) => app.newer.candidate !== null,
    whyNot: () => 'no-newer',
    perform: (app) => app.newer.ask(),
  },
  {
    command: 'import-details',
    keys: ['Mod+Alt+d'],
    perform: (app) => app.describing.chooseTable(),
  },
  {
    command: 'export-rows',
    keys: ['Mod+Shift+f'],
    ...ON_ROW,
    perform: (app) => app.exporting.ask(),
  },
  {
    command: 'recheck-rows',
    keys: ['Mod+Alt+r'],
    ...ON_ROW,
    perform: (app) => app.exporting.recheck(),
  },
  {
    command: 'new-text',
    keys: ['Mod+n'],
    perform: (app) => app.navigation.paste(''),
  },
  // Second opinions, which the palette lists.
  {
    command: 'compare-file',
    keys: ['Mod+Alt+c'],
    ...ON_ARTICLE,
    perform: (app) => app.opinions.chooseCorrected(),
  },
  {
    command: 'compare-text',
    keys: ['Mod+Alt+v'],
    ...ON_ARTICLE,
    perform: (app) => {
      app.navigation.dialog = 'corrected';
    },
  },
  {
    command: 'import-flags',
    keys: ['Mod+Alt+f'],
    ...ON_ARTICLE,
    perform: (app) => app.opinions.chooseFlags(),
  },
  {
    command: 'show-sources',
    keys: ['Mod+Alt+i'],
    ...ON_ARTICLE,
    perform: (app) => {
      app.navigation.dialog = 'sources';
    },
  },
  // Servers for second opinions. One that is off shows its settings.
  {
    command: 'ask-languagetool',
    keys: ['Mod+Alt+g'],
    ...ON_ARTICLE,
    perform: (app) => app.asking.ask('languagetool'),
  },
  {
    command: 'ask-llm',
    keys: ['Mod+Alt+m'],
    ...ON_ARTICLE,
    perform: (app) => app.asking.ask('llm'),
  },
  {
    command: 'stop-asking',
    keys: ['Mod+Alt+k'],
    enabled: (app) => app.asking.runs.length > 0,
    whyNot: () => 'not-asking',
    perform: (app) => app.asking.stop(),
  },
  // The source text, whose pane is a command of the view.
  {
    command: 'source-file',
    keys: ['Mod+Alt+u'],
    ...ON_SOURCE,
    perform: (app) => app.sourceText.choose(),
  },
  {
    command: 'source-text',
    keys: ['Mod+Alt+p'],
    ...ON_SOURCE,
    perform: (app) => {
      app.navigation.dialog = 'source';
    },
  },
  {
    command: 'remove-source',
    keys: ['Mod+Alt+x'],
    enabled: (app) => app.sourceText.view?.of_file === false && app.navigation.shownArticle !== null,
    whyNot: (app) =>
      app.navigation.shownArticle === null
        ? 'no-article'
        : app.sourceText.view
          ? 'source-of-file'
          : 'no-source',
    perform: (app) => app.sourceText.remove(),
  },
  {
    command: 'save',
    keys: ['Mod+s'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.saving.save(),
  },
  {
    command: 'save-as',
    keys: ['Mod+Shift+s'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.saving.saveAs(),
  },
  {
    command: 'show-forms',
    keys: ['Mod+Shift+f'],
    views: ['review', 'changes', 'result'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => {
      app.navigation.dialog = 'forms';
    },
  },
  {
    command: 'export-report',
    keys: ['Mod+Shift+e'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.saving.export('report'),
  },
  {
    command: 'print-report',
    keys: ['Mod+p'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.printing.print(),
  },
  {
    command: 'export-tracked',
    keys: ['Mod+Alt+s'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.saving.export(trackedForm(app.article.review?.article.path ?? null)),
  },
];
