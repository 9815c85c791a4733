import type { Command } from './command';

/** Esc goes one step back: an inline field, the selection in the queue, the article's text, then the newest notice. */
export const leave: Command = {
  command: 'leave',
  group: 'help',
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
};
