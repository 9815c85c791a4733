// Whether there is room for the source pane beside the text, and for the library beside both.

export const SOURCE_WIDTHS = { least: 220, most: 640 };
/** The text keeps at least this width, with its margins and the strip beside it, in CSS pixels. */
export const TEXT_LEAST = 430;

/** The widths at which panes narrow and the library is not shown; the same as in `App.svelte`. */
export const NARROW = 1040;
export const SMALL = 860;

export interface PaneWidths {
  library_width: number;
  issue_width: number;
  source_width: number;
}

export interface SourceLayout {
  /** Width of the source pane; `null` if there is no room for it. */
  width: number | null;
  /** Whether the library is shown: the source pane has precedence. */
  library: boolean;
}

/** Lays out a window of this width with the source pane, in CSS pixels. */
export function sourceLayout(windowWidth: number, widths: PaneWidths): SourceLayout {
  const small = windowWidth <= SMALL;
  const narrow = windowWidth <= NARROW;
  const issue = small ? 0.44 * windowWidth : narrow ? 300 : widths.issue_width;
  const library = small ? 0 : narrow ? 200 : widths.library_width;
  const room = Math.floor(windowWidth - issue - TEXT_LEAST);
  if (room < SOURCE_WIDTHS.least) return { width: null, library: !small };
  return {
    width: Math.min(widths.source_width, room),
    library: !small && widths.source_width <= room - library,
  };
}
