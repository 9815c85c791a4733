// Tooltips of the text: what is wrong at an issue, and the former text of a change.
import { hoverTooltip, tooltips, type EditorView, type Tooltip } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { IssueView } from '../generated/IssueView';

/** How long the pointer rests before a tooltip is shown, in milliseconds: the pointer only passes over most words. */
const REST_MS = 400;

/** Space between the words and the tooltip, in CSS pixels. */
const GAP = { x: 0, y: 5 };

/** What the tooltip of an issue says. */
export interface IssueTip {
  /** The severity and the kind of the issue. */
  heading: string;
  message: string;
  /** The names of its suggestions, by rank. */
  suggestions: string[];
  /** Who found it; `null` for the program. */
  source: string | null;
}

export interface TipOptions {
  /** Returns the open issue at a position of the text, with its range there. */
  issueAt: (position: number) => { issue: IssueView; from: number; to: number } | null;
  issue: (issue: IssueView) => IssueTip;
  /** Describes the former words of a change. */
  was: (words: string) => string;
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function drawn(tip: IssueTip): HTMLElement {
  const box = document.createElement('div');
  box.className = 'cd-tip cd-tip-issue';
  box.dataset.testid = 'issue-tip';
  box.append(element('small', 'cd-tip-head', tip.heading), element('p', 'cd-tip-message', tip.message));
  if (tip.suggestions.length > 0) {
    const list = element('ol', 'cd-tip-list', '');
    list.append(...tip.suggestions.map((name) => element('li', '', name)));
    box.append(list);
  }
  if (tip.source !== null) box.append(element('small', 'cd-tip-source', tip.source));
  return box;
}

/** Describes the tracked change or the comment at a position. */
function remarkAt(view: EditorView, position: number, side: -1 | 1): string | null {
  const { node } = view.domAtPos(position, side);
  const around = node instanceof Element ? node : node.parentElement;
  const beside = (near: ChildNode | null | undefined) =>
    near instanceof HTMLElement && near.matches('.cd-remark-point') ? near : null;
  // A mark of a position has no text: it is beside it.
  const child = node.childNodes[view.domAtPos(position, side).offset];
  const mark =
    around?.closest<HTMLElement>('.cd-remark') ??
    beside(child) ??
    beside(node.previousSibling) ??
    beside(node.nextSibling);
  return mark?.dataset.tip ?? null;
}

function changeAt(view: EditorView, position: number, side: -1 | 1): string | null {
  const { node } = view.domAtPos(position, side);
  const around = node instanceof Element ? node : node.parentElement;
  const change = around?.closest<HTMLElement>('.cd-change[data-was]');
  return !change || change.closest('.cd-now') ? null : (change.dataset.was ?? null);
}

export function tips({ issueAt, issue, was }: TipOptions): Extension {
  const hover = hoverTooltip(
    (view, position, side): Tooltip | null => {
      const found = issueAt(position);
      // Above the first line of the words: it covers neither them nor what follows.
      if (found)
        return {
          pos: found.from,
          end: found.to,
          above: true,
          create: () => ({ dom: drawn(issue(found.issue)), offset: GAP }),
        };
      const said = remarkAt(view, position, side);
      if (said !== null)
        return { pos: position, above: true, create: () => ({ dom: element('div', 'cd-tip', said) }) };
      const words = changeAt(view, position, side);
      if (words === null) return null;
      return { pos: position, above: true, create: () => ({ dom: element('div', 'cd-tip', was(words)) }) };
    },
    { hoverTime: REST_MS, hideOnChange: true },
  );
  // Over the text only, not over what is beside it.
  return [tooltips({ tooltipSpace: (view) => view.scrollDOM.getBoundingClientRect() }), hover];
}
