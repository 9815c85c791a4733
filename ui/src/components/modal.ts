// What every dialog of the window does.
import type { Attachment } from 'svelte/attachments';

/**
 * What gets the focus when a dialog opens: what is marked with `data-first`, or else the first field, or else the
 * content itself, so that the keys scroll it. Never the button that closes the dialog, which the browser would take.
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
 * Shows a dialog above all else until it is taken away, and then gives the focus back to where it was.
 *
 * `close` is called within the event that asks for it. The browser's own closing comes a task later, and a
 * key pressed in between would be lost: it would find the dialog still open.
 */
export function modal(close: () => void): Attachment<HTMLDialogElement> {
  return (element) => {
    const before = document.activeElement;
    const heard = new AbortController();
    const { signal } = heard;

    // On the window, for the focus may be nowhere; after all others, who may want the key for themselves.
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
        // A search field with something in it is cleared first.
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
      heard.abort();
      if (before instanceof HTMLElement) before.focus();
    };
  };
}
