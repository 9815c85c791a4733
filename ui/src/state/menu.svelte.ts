// The context menu: what it offers and where it is.

/** A command, and the key that it is given. */
export interface Step {
  command: string;
  key?: string;
}

export interface MenuItem {
  label: string;
  /** The commands that it runs. */
  steps: Step[];
  /** The key that does the same, in the menu too. */
  chord: string | null;
  /** Whether the label is words of the article. */
  words: boolean;
}

/** Items between two lines. */
export type MenuGroup = MenuItem[];

/** What a menu must not cover, in CSS pixels of the window. */
export interface Anchor {
  left: number;
  top: number;
  bottom: number;
}

export interface ShownMenu {
  /** Its name for screen readers. */
  label: string;
  groups: MenuGroup[];
  anchor: Anchor;
}

export class Menu {
  shown = $state.raw<ShownMenu | null>(null);
  /** Opens the menu of what has the focus. */
  openAtFocus: (() => Promise<void>) | null = null;

  /** Shows a menu, unless it would be empty. */
  show(menu: ShownMenu): void {
    const groups = menu.groups.filter((group) => group.length > 0);
    if (groups.length > 0) this.shown = { ...menu, groups };
  }

  close(): void {
    this.shown = null;
  }
}
