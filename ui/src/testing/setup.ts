// What the window uses but jsdom lacks: measurements (all zero), modal dialogs, media queries, resize observers.
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach } from 'vitest';

// Answers come over the network, which is slow on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

const NO_RECT = { x: 0, y: 0, width: 0, height: 0, top: 0, right: 0, bottom: 0, left: 0, toJSON: () => ({}) };

Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => NO_RECT;
Element.prototype.scrollIntoView = () => undefined;

HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

class StillObserver implements ResizeObserver {
  observe(): void {
    // No element changes its size in jsdom.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}
globalThis.ResizeObserver ??= StillObserver;

// High enough that nothing is folded.
window.innerHeight = 1000;

afterEach(() => cleanup());
