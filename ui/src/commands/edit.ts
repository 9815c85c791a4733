import type { Ungrouped } from './command';

export const EDIT: readonly Ungrouped[] = [
  // Their keys are the system's.
  {
    command: 'copy',
    keys: ['Mod+c'],
    native: true,
    enabled: (app) => app.clipboard.words !== '',
    whyNot: () => 'no-words-selected',
    perform: (app) => app.clipboard.copy(),
  },
  {
    command: 'cut',
    keys: ['Mod+x'],
    native: true,
    enabled: (app) => app.clipboard.canCut,
    whyNot: () => 'no-words-selected',
    perform: (app) => app.clipboard.cut(),
  },
  {
    command: 'paste',
    keys: ['Mod+v'],
    native: true,
    enabled: (app) => app.clipboard.canPaste,
    whyNot: () => 'no-field',
    perform: (app) => app.clipboard.paste(),
  },
];
