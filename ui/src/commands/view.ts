import { LAYOUTS } from '../state/changes';
import type { Ungrouped } from './command';

export const VIEW: readonly Ungrouped[] = [
  {
    command: 'show-queue',
    keys: ['Mod+0'],
    perform: (app) => app.navigation.showView('queue'),
  },
  {
    command: 'show-review',
    keys: ['Mod+1'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.navigation.showView('review'),
  },
  {
    command: 'show-changes',
    keys: ['Mod+2'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.navigation.showView('changes'),
  },
  {
    command: 'show-result',
    keys: ['Mod+3'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.navigation.showView('result'),
  },
  {
    command: 'show-source',
    keys: ['s', 'Mod+Alt+b'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.sourceText.toggle(),
  },
  // Also by Ctrl+Shift+8, as in Word: on an English keyboard that key types "*".
  {
    command: 'show-invisibles',
    keys: ['p', 'Mod+*', 'Mod+Shift+8'],
    views: ['review'],
    enabled: (app) => app.article.review !== null,
    perform: (app) => app.preferences.switchInvisibles(),
  },
  // One key for each layout of two texts.
  {
    command: 'show-layout',
    keys: LAYOUTS.map((_, at) => String(at + 1)),
    views: ['changes'],
    perform: (app, key) => app.comparing.show(LAYOUTS[Number(key) - 1] ?? 'sides'),
  },
  {
    command: 'switch-level',
    keys: ['c'],
    views: ['changes'],
    perform: (app) => app.comparing.setLevel(app.comparing.level === 'word' ? 'character' : 'word'),
  },
  {
    command: 'show-versions',
    keys: ['v'],
    views: ['changes'],
    perform: (app) => {
      app.navigation.dialog = 'versions';
    },
  },
  {
    command: 'show-quality',
    keys: ['Mod+i'],
    focus: ['free', 'text'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.reference.showQuality(),
  },
  {
    command: 'show-remarks',
    keys: ['Mod+Shift+l'],
    focus: ['free', 'text'],
    enabled: (app) => app.navigation.shownArticle !== null,
    perform: (app) => app.remarks.show(),
  },
  {
    command: 'show-settings',
    keys: ['Mod+,'],
    perform: (app) => {
      app.navigation.dialog = 'settings';
    },
  },
  {
    command: 'zoom-in',
    keys: ['Mod+=', 'Mod++'],
    repeats: true,
    perform: (app) => app.preferences.zoomBy(1),
  },
  {
    command: 'zoom-out',
    keys: ['Mod+-'],
    repeats: true,
    perform: (app) => app.preferences.zoomBy(-1),
  },
  {
    command: 'zoom-reset',
    keys: ['Mod+Alt+0'],
    perform: (app) => app.preferences.set({ zoom: 100 }),
  },
  {
    command: 'show-profile',
    keys: ['Mod+Shift+m'],
    perform: (app) => app.profile.open(),
  },
];
