import { LAYOUTS } from '../state/changes';
import type { Ungrouped } from './command';

export const VIEW: readonly Ungrouped[] = [
  {
    command: 'show-queue',
    keys: ['Mod+0'],
    perform: (desk) => desk.showView('queue'),
  },
  {
    command: 'show-review',
    keys: ['Mod+1'],
    enabled: (desk) => desk.review !== null,
    perform: (desk) => desk.showView('review'),
  },
  {
    command: 'show-changes',
    keys: ['Mod+2'],
    enabled: (desk) => desk.review !== null,
    perform: (desk) => desk.showView('changes'),
  },
  {
    command: 'show-result',
    keys: ['Mod+3'],
    enabled: (desk) => desk.review !== null,
    perform: (desk) => desk.showView('result'),
  },
  // One key for each layout of two texts.
  {
    command: 'show-layout',
    keys: LAYOUTS.map((_, at) => String(at + 1)),
    views: ['changes'],
    perform: (desk, key) => desk.comparing.show(LAYOUTS[Number(key) - 1] ?? 'sides'),
  },
  {
    command: 'switch-level',
    keys: ['c'],
    views: ['changes'],
    perform: (desk) => desk.comparing.tell(desk.comparing.level === 'word' ? 'character' : 'word'),
  },
  {
    command: 'show-versions',
    keys: ['v'],
    views: ['changes'],
    perform: (desk) => {
      desk.dialog = 'versions';
    },
  },
  {
    command: 'show-quality',
    keys: ['Mod+i'],
    focus: ['free', 'text'],
    enabled: (desk) => desk.shownArticle !== null,
    perform: (desk) => desk.showQuality(),
  },
  {
    command: 'show-settings',
    keys: ['Mod+,'],
    perform: (desk) => {
      desk.dialog = 'settings';
    },
  },
  {
    command: 'zoom-in',
    keys: ['Mod+=', 'Mod++'],
    repeats: true,
    perform: (desk) => desk.zoomBy(1),
  },
  {
    command: 'zoom-out',
    keys: ['Mod+-'],
    repeats: true,
    perform: (desk) => desk.zoomBy(-1),
  },
  {
    command: 'zoom-reset',
    keys: ['Mod+Alt+0'],
    perform: (desk) => desk.preferences.set({ zoom: 100 }),
  },
  {
    command: 'show-memory',
    keys: ['Mod+Shift+m'],
    perform: (desk) => desk.memory.open(),
  },
];
