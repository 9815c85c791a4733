// The settings, and their effect on the window.
import { DEFAULT_SETTINGS } from '../generated/DEFAULT_SETTINGS';
import type { HouseChoices } from '../generated/HouseChoices';
import type { Settings } from '../generated/Settings';
import type { SettingsChange } from '../generated/SettingsChange';
import type { StartView } from '../generated/StartView';
import type { UiTongue } from '../generated/UiTongue';
import type { Host } from '../host/host';
import type { Localisation } from './l10n.svelte';
import type { Notices } from './notices.svelte';
import { SOURCE_WIDTHS } from './source-layout';

export const TEXT_SIZES = { least: 14, most: 28 };
export const ZOOMS = { least: 50, most: 300 };
/** Steps of the zoom keys, in per cent. */
export const ZOOM_STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
export const LIBRARY_WIDTHS = { least: 180, most: 420 };
/** How many suggestions an issue may have. */
export const SUGGESTIONS = { least: 1, most: 5 };
export const ISSUE_WIDTHS = { least: 300, most: 560 };

function within(value: number, limits: { least: number; most: number }): number {
  return Math.round(Math.min(limits.most, Math.max(limits.least, value)));
}

/** Returns the settings with every measure inside its limits: a hand-edited file cannot make the window unusable. */
export function bounded(settings: Settings): Settings {
  return {
    ...settings,
    text_size: within(settings.text_size, TEXT_SIZES),
    zoom: within(settings.zoom, ZOOMS),
    library_width: within(settings.library_width, LIBRARY_WIDTHS),
    issue_width: within(settings.issue_width, ISSUE_WIDTHS),
    source_width: within(settings.source_width, SOURCE_WIDTHS),
    suggestions: within(settings.suggestions, SUGGESTIONS),
  };
}

/** Returns the next zoom step in a direction; the last one if there is none. */
export function zoomFrom(zoom: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? ZOOM_STEPS.find((step) => step > zoom) : ZOOM_STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}

/** Returns the entries that differ, with `null` for those that were removed. */
function entriesChanged(before: object, after: object): Record<string, unknown> {
  const old = new Map(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const same = (name: string) => JSON.stringify(old.get(name)) === JSON.stringify(now.get(name));
  const names = [...new Set([...old.keys(), ...now.keys()])].filter((name) => !same(name));
  return Object.fromEntries(names.map((name) => [name, now.get(name) ?? null]));
}

/** Returns the change from `before` to `after` to send to the app: single settings, never all of them. */
export function settingsChange(before: Settings, after: Settings): SettingsChange {
  const { house: houseBefore, keys: keysBefore, ...plainBefore } = before;
  const { house, keys, ...plain } = after;
  const houseChange = entriesChanged(houseBefore, house);
  const keysChange = entriesChanged(keysBefore, keys);
  return {
    ...entriesChanged(plainBefore, plain),
    ...(Object.keys(houseChange).length > 0 ? { house: houseChange } : {}),
    ...(Object.keys(keysChange).length > 0 ? { keys: keysChange } : {}),
  } as SettingsChange;
}

export class Preferences {
  now = $state.raw<Settings>(DEFAULT_SETTINGS);
  /** The settings that the app has, as far as this window knows: only differences are sent. */
  private kept: Settings = DEFAULT_SETTINGS;
  /**
   * The language of the system, as reported by the app, so that its messages and the window are in the same language.
   */
  private system: UiTongue = 'en';
  /** The current zoom. */
  private zoom = 100;

  constructor(
    private readonly host: Host,
    private readonly l10n: Localisation,
    private readonly notices: Notices,
    /** Checks the open article again. */
    private readonly checkAgain: () => Promise<void>,
  ) {}

  /** Loads and applies the settings. Returns the rest of what the app sends at the start. */
  async load(): Promise<StartView> {
    const start = await this.host.call('start', null);
    this.system = start.system_tongue;
    this.kept = start.settings;
    this.show(start.settings);
    return start;
  }

  /** Changes and stores some settings at once. */
  async set(change: Partial<Settings>): Promise<void> {
    const wanted = bounded({ ...this.now, ...change });
    const differs = settingsChange(this.kept, wanted);
    this.show(wanted);
    if (Object.keys(differs).length === 0) return;
    try {
      await this.host.call('set_settings', differs);
      this.kept = { ...this.kept, ...wanted };
    } catch (thrown) {
      this.notices.fail(thrown);
    }
  }

  /** Shows or hides invisible characters in the text. */
  async switchInvisibles(): Promise<void> {
    await this.set({ invisibles: !this.now.invisibles });
    this.notices.announce(this.now.invisibles ? 'announce-invisibles-on' : 'announce-invisibles-off');
  }

  /** Changes how many suggestions an issue may have; the open article is checked again. */
  async setSuggestions(suggestions: number): Promise<void> {
    await this.set({ suggestions });
    await this.checkAgain();
  }

  /** Zooms the whole window by a step. */
  async zoomBy(direction: 1 | -1): Promise<void> {
    await this.set({ zoom: zoomFrom(this.now.zoom, direction) });
    this.notices.announce('announce-zoom', { percent: this.now.zoom });
  }

  /** Changes a choice of the house style; the open article is checked again. */
  async setHouse(change: Partial<HouseChoices>): Promise<void> {
    await this.set({ house: { ...this.now.house, ...change } });
    await this.checkAgain();
  }

  async setLanguage(language: Settings['language']): Promise<void> {
    const before = this.l10n.tongue;
    await this.set({ language });
    // The messages of issues come from the app, in its language.
    if (this.l10n.tongue !== before) await this.checkAgain();
  }

  /** Shows a change in progress (a pane being dragged) without storing it. */
  preview(change: Partial<Settings>): void {
    this.show(bounded({ ...this.now, ...change }));
  }

  private show(settings: Settings): void {
    this.now = settings;
    this.l10n.tongue = settings.language === 'system' ? this.system : settings.language;
    const root = document.documentElement;
    root.lang = this.l10n.tongue;
    if (settings.theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    root.dataset.face = settings.text_face;
    if (settings.zoom !== this.zoom) this.host.setZoom(settings.zoom / 100);
    this.zoom = settings.zoom;
    root.style.setProperty('--text-size', `${settings.text_size}px`);
    root.style.setProperty('--library-width', `${settings.library_width}px`);
    root.style.setProperty('--issue-width', `${settings.issue_width}px`);
  }
}
