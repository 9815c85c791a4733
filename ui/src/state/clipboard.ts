// Copy, cut and paste for the menus of the window. The keys for them are the system's.
import type { OpenArticle } from './article.svelte';
import type { Notices } from './notices.svelte';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of inputs that contain text. */
const TEXT = new Set(['text', 'search', 'url', 'email', 'tel', 'password']);

/** Returns the text field that has the focus. */
function fieldInFocus(): Field | null {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) return activeElement;
  return activeElement instanceof HTMLInputElement && TEXT.has(activeElement.type) ? activeElement : null;
}

function selectedIn({ value, selectionStart, selectionEnd }: Field): string {
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
}

/** Replaces the selected part of a field, as typing would. */
function replaceIn(field: Field, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

export class Clipboard {
  constructor(
    private readonly notices: Notices,
    private readonly article: OpenArticle,
  ) {}

  /** The selected words of a field, of the article or of the page; else those of the selected issue. */
  get words(): string {
    const field = fieldInFocus();
    if (field) return selectedIn(field);
    const inText = this.article.editor?.selectedText() ?? '';
    if (inText !== '') return inText;
    const onPage = document.getSelection()?.toString() ?? '';
    if (onPage !== '') return onPage;
    const { editor, issue, textFocused } = this.article;
    // In the text, only while the cursor is in the words.
    return issue === null || (textFocused && editor?.issueAt() !== issue.id) ? '' : issue.quote;
  }

  /** Whether the focus is where text can be inserted. */
  get canPaste(): boolean {
    const field = fieldInFocus();
    return field === null ? this.article.textFocused : !field.readOnly && !field.disabled;
  }

  get canCut(): boolean {
    const field = fieldInFocus();
    const selected = field ? selectedIn(field) : (this.article.editor?.selectedText() ?? '');
    return this.canPaste && selected !== '';
  }

  async copy(): Promise<void> {
    await this.write(this.words);
  }

  async cut(): Promise<void> {
    if (await this.write(this.words)) this.replace('');
  }

  async paste(): Promise<void> {
    try {
      this.replace((await navigator.clipboard.readText()).replaceAll('\r\n', '\n'));
    } catch {
      this.notices.info('paste', 'notice-paste-refused');
    }
  }

  /** Selects the whole text of the field. */
  selectAll(): void {
    fieldInFocus()?.select();
  }

  get inField(): boolean {
    return fieldInFocus() !== null;
  }

  private replace(text: string): void {
    const field = fieldInFocus();
    if (field) replaceIn(field, text);
    else this.article.editor?.insert(text);
  }

  private async write(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      this.notices.announce('notice-copied');
      return true;
    } catch (thrown) {
      this.notices.fail(thrown);
      return false;
    }
  }
}
