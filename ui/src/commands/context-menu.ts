// Opens our own menu where the browser would open its menu: for the pointer, and for the keys that ask for one.
import { tick } from 'svelte';
import type { AppState } from '../state/app';
import type { Anchor, MenuGroup } from '../state/menu.svelte';
import { focusOf } from './keyboard';
import { changeMenu, issueMenu, rowMenu, textMenu, wordsMenu } from './menus';

function closest(element: Element, name: string): string | null {
  return element.closest<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
}

function below(element: Element | null): Anchor | null {
  // Words may take several lines: the menu is below the last one.
  const boxes = element?.getClientRects();
  const first = boxes?.[0];
  const last = boxes?.[boxes.length - 1];
  return first && last ? { left: last.left, top: first.top, bottom: last.bottom } : null;
}

/** Waits until the text is drawn and scrolled. */
async function drawn(): Promise<void> {
  await tick();
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

export class ContextMenu {
  /** Whether a menu is about to open: a key may cause the browser's event too. */
  private opening = false;

  constructor(private readonly app: AppState) {
    app.menu.openAtFocus = () => this.openAtFocus();
  }

  /** For the event of the browser, whose menu never opens. */
  readonly requested = (event: MouseEvent): void => {
    event.preventDefault();
    const { target } = event;
    if (target instanceof Element)
      void this.open(target, { left: event.clientX, top: event.clientY, bottom: event.clientY });
  };

  private async openAtFocus(): Promise<void> {
    const { activeElement } = document;
    await this.open(activeElement ?? document.body, null);
  }

  private async open(target: Element, pointer: Anchor | null): Promise<void> {
    const { app } = this;
    if (this.opening || app.menu.shown !== null) return;
    this.opening = true;
    try {
      const found = await this.menuFor(target, pointer);
      if (!found) return;
      const anchor = found.anchor ?? pointer ?? below(target) ?? { left: 0, top: 0, bottom: 0 };
      app.menu.show({ label: app.l10n.t(found.label), groups: found.groups, anchor });
    } finally {
      this.opening = false;
    }
  }

  private async menuFor(
    target: Element,
    pointer: Anchor | null,
  ): Promise<{ label: string; groups: MenuGroup[]; anchor?: Anchor | null } | null> {
    const { app } = this;
    if (focusOf(target) === 'field') {
      if (target instanceof HTMLElement) target.focus();
      return { label: 'menu-words', groups: wordsMenu(app) };
    }
    if (app.navigation.dialog !== null) return { label: 'menu-words', groups: this.onPage() };
    if (target.closest('.cm-content')) return this.inText(target, pointer);
    if (target.closest('[data-testid="issue-list"]')) {
      const id = closest(target, 'issue') ?? app.article.issueId;
      if (id === null) return null;
      if (id !== app.article.issueId) app.article.selectId(id);
      return { label: 'menu-issue', groups: issueMenu(app) };
    }
    const { view } = app.navigation;
    if (view === 'queue' || target.closest('[data-testid="library"]')) return this.atRow(target, pointer);
    if (view === 'changes' && target.closest('[data-testid="changes"]')) {
      const change = closest(target, 'change');
      if (change !== null) app.comparing.current = Number(change);
      const anchor = pointer ?? below(document.querySelector('[data-testid="changes"] .current'));
      return { label: 'menu-change', groups: changeMenu(app), anchor };
    }
    // Without the focus on anything, the keys act on the selected issue.
    if (view === 'review' && pointer === null && app.article.issueId !== null) return this.atIssue();
    return { label: 'menu-words', groups: this.onPage() };
  }

  /** Copying, if words of the page are selected. */
  private onPage(): MenuGroup[] {
    return (document.getSelection()?.toString() ?? '') === '' ? [] : wordsMenu(this.app);
  }

  private async inText(target: Element, pointer: Anchor | null) {
    const { article } = this.app;
    const id =
      pointer === null
        ? (article.editor?.issueAt() ?? null)
        : (closest(target, 'issue') ?? closest(target, 'now'));
    const selected = (article.editor?.selectedText() ?? '') !== '';
    if (id !== null && !selected) {
      if (id !== article.issueId) article.selectId(id);
      return this.atIssue();
    }
    const anchor = pointer ?? article.editor?.caret() ?? null;
    return { label: 'menu-text', groups: textMenu(this.app), anchor };
  }

  private async atIssue() {
    await drawn();
    const { app } = this;
    const words = document.querySelector('.cm-content .cd-now');
    const anchor = below(words ?? document.querySelector('[data-testid="issue-row"][aria-current="true"]'));
    return { label: 'menu-issue', groups: issueMenu(app), anchor };
  }

  /** The menu of a row of the queue, or of the list of articles beside the text. */
  private atRow(target: Element, pointer: Anchor | null) {
    const { library } = this.app;
    const row = target.closest<HTMLElement>('[data-article]');
    const many = this.app.navigation.view === 'queue';
    if (!row && pointer !== null) return { label: 'menu-words', groups: this.onPage() };
    const id = row ? Number(row.dataset.article) : many ? library.current : null;
    if (id === null) return null;
    // The menu of an article that is not selected is for that one only.
    if (!library.selected.has(id)) library.unselect();
    library.current = id;
    const anchor = pointer ?? below(row ?? document.querySelector('[data-testid="queue-row"].on'));
    return { label: 'menu-article', groups: rowMenu(this.app, many), anchor };
  }
}
