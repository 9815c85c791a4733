// A tooltip with the former text of a change.
import { hoverTooltip } from '@codemirror/view';
import type { Extension } from '@codemirror/state';

export function changeTip(was: (words: string) => string): Extension {
  return hoverTooltip(
    (view, position, side) => {
      const { node } = view.domAtPos(position, side);
      const element = node instanceof Element ? node : node.parentElement;
      const change = element?.closest<HTMLElement>('.cd-change[data-was]');
      const words = change?.dataset.was;
      if (!change || words === undefined || change.closest('.cd-now')) return null;
      return {
        pos: position,
        above: true,
        create: () => {
          const dom = document.createElement('div');
          dom.className = 'cd-tip';
          dom.textContent = was(words);
          return { dom };
        },
      };
    },
    { hoverTime: 250 },
  );
}
