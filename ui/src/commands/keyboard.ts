// One listener for all keys.
import type { Desk } from '../state/desk.svelte';
import { chordOf, lookUp, type Focus } from '../state/keymap';

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Where the focus is. */
export function focusOf(element: Element | null): Focus {
  if (!(element instanceof HTMLElement)) return 'free';
  if (element.closest('.cm-content')) return 'text';
  if (element.isContentEditable) return 'field';
  if (element instanceof HTMLInputElement)
    return ['checkbox', 'radio', 'button', 'range'].includes(element.type) ? 'free' : 'field';
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? 'field' : 'free';
}

export class Keyboard {
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly desk: Desk) {}

  /** Key presses act one after the other, each on what the one before left. */
  private perform(task: () => void | Promise<void>): void {
    this.running = this.running.then(task).catch((thrown: unknown) => this.desk.fail(thrown));
  }

  readonly down = (event: KeyboardEvent): void => {
    const { desk } = this;
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    // An open dialog keeps its keys for itself; Esc closes it by the browser's own doing.
    if (desk.dialog !== null) return;
    const chord = chordOf(event, isMac());
    if (chord === null) return;
    const focus = focusOf(document.activeElement);
    const singleKeys = desk.preferences.now.single_keys;
    const found = lookUp(desk.keys.commands, chord, focus, desk.view, singleKeys, desk.textSelected);
    if (!found) return;
    const { binding, key } = found;
    // Buttons and list rows take Enter and Space themselves; everything that has a binding is ours.
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && !binding.repeats) return;
    this.perform(() => {
      if (focus === 'text' && binding.ofIssue && !desk.takeAtCaret()) {
        desk.notices.show({
          tone: 'info',
          code: 'no-issue-here',
          message: desk.l10n.t('notice-no-issue-here'),
        });
        return;
      }
      if (binding.enabled?.(desk) ?? true) return binding.perform(desk, key);
      desk.cannot(binding.whyNot?.(desk) ?? (binding.ofIssue ? desk.decisions.whyNot : 'no-article'));
    });
  };

  /** Text pasted outside any field starts a new article with it. */
  readonly paste = (event: ClipboardEvent): void => {
    const { desk } = this;
    if (desk.dialog !== null || focusOf(document.activeElement) !== 'free') return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    desk.pasted = text;
    desk.dialog = 'paste';
  };
}
