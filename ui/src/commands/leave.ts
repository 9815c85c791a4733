import type { Command } from './command';

/** Esc goes one step back: an inline field, then the article's text, then the newest notice. */
export const leave: Command = {
  command: 'leave',
  group: 'help',
  keys: ['Escape'],
  perform: (desk) => {
    if (desk.decisions.leave()) return;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement !== document.body) {
      activeElement.blur();
      return;
    }
    desk.notices.dismissLast();
  },
};
