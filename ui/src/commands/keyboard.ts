// The only listener for keys.
import type { Desk } from '../state/desk.svelte';
import { chordOf, lookUp, type Focus } from '../state/keymap';

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Returns where the focus is. */
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

  /** Runs key presses one after the other, each on the result of the previous one. */
  private perform(task: () => void | Promise<void>): void {
    this.running = this.running.then(task).catch((thrown: unknown) => this.desk.fail(thrown));
  }

  readonly down = (event: KeyboardEvent): void => {
    const { desk } = this;
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    // An open dialog handles its own keys; the browser closes it on Esc.
    if (desk.dialog !== null) return;
    const chord = chordOf(event, isMac());
    if (chord === null) return;
    const focus = focusOf(document.activeElement);
    const singleKeys = desk.preferences.now.single_keys;
    const found = lookUp(desk.keys.commands, chord, focus, desk.view, singleKeys, desk.textSelected);
    if (!found) return;
    const { binding, key } = found;
    // Buttons and list rows handle Enter and Space themselves; all other keys with a binding are handled here.
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

  /** Starts a new article with text that is pasted outside of any field. */
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
