// The only listener for keys.
import type { AppState } from '../state/app';
import { chordOf, isMac, lookUp, type Focus } from '../state/keymap';
import type { KeyChanges } from './keys.svelte';
import type { Runner } from './run';

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
  constructor(
    private readonly app: AppState,
    private readonly keys: KeyChanges,
    private readonly runner: Runner,
  ) {}

  readonly down = (event: KeyboardEvent): void => {
    const { app, runner } = this;
    if (event.isComposing || event.getModifierState('AltGraph')) return;
    // An open dialog or menu handles its own keys; the browser closes a dialog on Esc.
    if (app.navigation.dialog !== null || app.menu.shown !== null) return;
    const chord = chordOf(event, isMac());
    if (chord === null) return;
    const focus = focusOf(document.activeElement);
    const singleKeys = app.preferences.now.single_keys;
    const found = lookUp(
      this.keys.commands.filter((command) => !command.native),
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
    runner.queue(() => {
      if (focus === 'text' && binding.ofIssue && !app.article.selectAtCaret()) {
        app.notices.info('no-issue-here', 'notice-no-issue-here');
        return;
      }
      return runner.run(binding, key);
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
