import type { Ungrouped } from './command';

export const HELP: readonly Ungrouped[] = [
  {
    command: 'show-palette',
    keys: ['Mod+k'],
    perform: (desk) => {
      desk.dialog = 'palette';
    },
  },
  {
    command: 'show-manual',
    keys: ['Shift+F1'],
    perform: (desk) => desk.showManual(),
  },
  {
    command: 'show-keys',
    keys: ['?', 'F1'],
    perform: (desk) => {
      desk.dialog = 'keys';
    },
  },
  // Esc goes one step back: an inline field, the selection in the queue, the article's text, then the newest notice.
  {
    command: 'leave',
    keys: ['Escape'],
    perform: (desk) => {
      if (desk.decisions.leave()) return;
      if (desk.view === 'queue' && desk.library.unselect()) return;
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && activeElement !== document.body) {
        activeElement.blur();
        return;
      }
      desk.notices.dismissLast();
    },
  },
];
