import type { Ungrouped } from './command';

export const HELP: readonly Ungrouped[] = [
  {
    command: 'show-palette',
    keys: ['Mod+k'],
    perform: (app) => {
      app.navigation.dialog = 'palette';
    },
  },
  {
    command: 'show-manual',
    keys: ['Shift+F1'],
    perform: (app) => app.reference.showManual(),
  },
  {
    command: 'show-keys',
    keys: ['?', 'F1'],
    perform: (app) => {
      app.navigation.dialog = 'keys';
    },
  },
  {
    command: 'show-tour',
    keys: ['Mod+F1'],
    perform: (app) => app.tour.start(),
  },
  // Esc goes one step back: an inline field, the selection in the queue, the article's text, the newest notice, then the tour.
  {
    command: 'leave',
    keys: ['Escape'],
    perform: (app) => {
      if (app.fields.leave()) return;
      const { activeElement } = document;
      const inBar = activeElement?.closest('[role="search"]') !== null && activeElement !== null;
      if (app.navigation.view === 'review' && app.finding.close(inBar)) return;
      if (app.navigation.view === 'queue' && app.library.unselect()) return;
      if (activeElement instanceof HTMLElement && activeElement !== document.body) {
        activeElement.blur();
        return;
      }
      if (!app.notices.dismissLast()) app.tour.end();
    },
  },
];
