// The only listener for keys.
import type { AppState } from '../state/app';
import { chordOf, isMac, lookUp, type Focus } from '../state/keymap';
import type { KeyChanges } from './keys.svelte';

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

  constructor(
    private readonly app: AppState,
    private readonly keys: KeyChanges,
  ) {}

  /** Runs key presses one after the other, each on the result of the previous one. */
  private perform(task: () => void | Promise<void>): void {
    this.running = this.running.then(task).catch((thrown: unknown) => this.app.notices.fail(thrown));
  }

  readonly down = (event: KeyboardEvent): void => {
    const { app } = this;
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    // An open dialog handles its own keys; the browser closes it on Esc.
    if (app.navigation.dialog !== null) return;
    const chord = chordOf(event, isMac());
    if (chord === null) return;
    const focus = focusOf(document.activeElement);
    const singleKeys = app.preferences.now.single_keys;
    const found = lookUp(
      this.keys.commands,
      chord,
      focus,
      app.navigation.view,
      singleKeys,
      app.article.textSelected,
    );
    if (!found) return;
    const { binding, key } = found;
    // Buttons and list rows handle Enter and Space themselves; all other keys with a binding are handled here.
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat && !binding.repeats) return;
    this.perform(() => {
      if (focus === 'text' && binding.ofIssue && !app.article.selectAtCaret()) {
        app.notices.info('no-issue-here', 'notice-no-issue-here');
        return;
      }
      if (binding.enabled?.(app) ?? true) return binding.perform(app, key);
      app.notices.cannot(binding.whyNot?.(app) ?? (binding.ofIssue ? app.decisions.whyNot : 'no-article'));
    });
  };

  /** Starts a new article with text that is pasted outside of any field. */
  readonly paste = (event: ClipboardEvent): void => {
    const { app } = this;
    if (app.navigation.dialog !== null || focusOf(document.activeElement) !== 'free') return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    app.navigation.paste(text);
  };
}
