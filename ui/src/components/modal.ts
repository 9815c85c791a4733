// The common behaviour of all dialogs.
import type { Attachment } from 'svelte/attachments';

/**
 * Returns what gets the focus when a dialog opens: the element marked with `data-first`, or else the first field, or
 * else the content itself, so that keys scroll it. Never the button that closes the dialog, which the browser would
 * choose.
 */
function first(dialog: HTMLDialogElement): HTMLElement | null {
  const field =
    'input:not([type="radio"]):enabled, input[type="radio"]:checked, select:enabled, textarea:enabled';
  return (
    dialog.querySelector<HTMLElement>('[data-first]:not(:disabled)') ??
    dialog.querySelector<HTMLElement>(field) ??
    dialog.querySelector<HTMLElement>('[data-content]')
  );
}

/**
 * Shows a dialog as modal until it is removed, and then returns the focus to where it was.
 *
 * `close` is called within the event that requests it. The browser's own closing happens a task later, and a key
 * pressed in between would be lost, since the dialog would still be open.
 */
export function modal(close: () => void): Attachment<HTMLDialogElement> {
  return (element) => {
    const before = document.activeElement;
    const listeners = new AbortController();
    const { signal } = listeners;

    // On the window, since the focus may be nowhere; after all other listeners, which may handle the key themselves.
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        // A search field that is not empty is cleared first.
        const { target } = event;
        if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
        event.preventDefault();
        close();
      },
      { signal },
    );
    element.addEventListener('close', close, { signal });
    element.addEventListener(
      'click',
      (event) => {
        if (event.target === element) close();
      },
      { signal },
    );

    element.showModal();
    first(element)?.focus();
    return () => {
      listeners.abort();
      if (before instanceof HTMLElement) before.focus();
    };
  };
}
