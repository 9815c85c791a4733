// Keys: the notation of bindings, when they match, and conflicts between commands.

/** Where the focus is: in the article's text, in another field, or in neither. */
export type Focus = 'free' | 'text' | 'field';

/** A key with its modifiers, in one spelling: `Mod+Shift+z`, `F8`, `a`, `Shift+a`, `?`. */
export type Chord = string;

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const MODIFIER_KEYS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process']);

/**
 * Returns the key without its modifiers. Digits are identified by their position on the keyboard, since on a French one
 * the unshifted digit row types « & é " »; letters by what they type, since their positions differ between AZERTY and
 * QWERTY.
 */
function plainKey(press: KeyPress): string {
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (
    digit !== undefined &&
    !(press.shiftKey && /^[^0-9]$/.test(press.key) && press.code.startsWith('Digit'))
  )
    return digit;
  if (press.altKey && press.key.length === 1 && !/^[a-z?]$/i.test(press.key)) {
    // Alt may type another character (å on a Mac): use the position instead.
    const letter = /^Key([A-Z])$/.exec(press.code)?.[1];
    if (letter) return letter.toLowerCase();
  }
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
}

/** Returns the chord of a key press; `null` for a modifier alone. */
export function chordOf(press: KeyPress, mac = false): Chord | null {
  if (MODIFIER_KEYS.has(press.key)) return null;
  const key = plainKey(press);
  const mod = mac ? press.metaKey : press.ctrlKey;
  const parts: string[] = [];
  if (mod) parts.push('Mod');
  if (press.altKey) parts.push('Alt');
  // For a character such as "?" Shift is implied; letters, digits and named keys differ with it.
  if (press.shiftKey && (key.length > 1 || /[\p{L}\p{N}]/u.test(key))) parts.push('Shift');
  return [...parts, key].join('+');
}

/** Whether a chord is a single letter, digit or character: these act only while no text has the focus. */
export function isSingle(chord: Chord): boolean {
  return !chord.includes('Mod+') && !chord.includes('Alt+') && (chord.split('+').at(-1) ?? '').length === 1;
}

/** Returns the chord for a single key while the article's text has the focus. */
export function inText(chord: Chord): Chord {
  return isSingle(chord) ? `Alt+${chord}` : chord;
}

/** Returns what is pressed for a key: a letter needs Alt in the text, and everywhere if single letters are off. */
export function asPressed(chord: Chord, textFocused: boolean, singleKeys: boolean): Chord {
  return textFocused || (!singleKeys && chord !== '?') ? inText(chord) : chord;
}

export interface Binding {
  command: string;
  keys: Chord[];
  /** Where it may act; everywhere if missing. */
  focus?: Focus[];
  /** The views it belongs to; all if missing. */
  views?: string[];
  /** Handled by the system: its keys are only shown. */
  native?: boolean;
  /** Acts on the words selected in the text: while there are any, its single key acts there without Alt. */
  ofSelection?: boolean;
}

/** Returns the command of a chord, if any; `selected` is whether words of the text are selected. */
export function lookUp<T extends Binding>(
  bindings: T[],
  chord: Chord,
  focus: Focus,
  view: string,
  singleKeys: boolean,
  selected = false,
): { binding: T; key: Chord } | null {
  for (const binding of bindings) {
    if (binding.views && !binding.views.includes(view)) continue;
    if (binding.focus && !binding.focus.includes(focus)) continue;
    for (const key of binding.keys) {
      const single = isSingle(key);
      if (single && focus === 'field') continue;
      const wanted = single && focus === 'text' ? inText(key) : key;
      if (single && focus === 'text' && singleKeys && selected && binding.ofSelection && chord === key)
        return { binding, key };
      if (single && focus === 'free' && !singleKeys && key !== '?') {
        // Single letters are off: they still act with Alt, as in the text.
        if (chord === inText(key)) return { binding, key };
        continue;
      }
      if (chord === wanted) return { binding, key };
    }
  }
  return null;
}

/** Returns pairs of commands with the same key in the same place. */
export function conflicts(bindings: Binding[]): [string, string, Chord][] {
  const found: [string, string, Chord][] = [];
  const meet = (a: string[] | undefined, b: string[] | undefined) =>
    a === undefined || b === undefined || a.some((one) => b.includes(one));
  bindings.forEach((one, index) => {
    for (const other of bindings.slice(index + 1)) {
      if (!meet(one.focus, other.focus) || !meet(one.views, other.views)) continue;
      for (const key of one.keys) if (other.keys.includes(key)) found.push([one.command, other.command, key]);
    }
  });
  return found;
}

/** Keys that the user assigned to commands, by the command's name. */
export type KeyChoices = Record<string, Chord[]>;

/** Returns the bindings with the keys that the user assigned. */
export function bound<T extends Binding>(bindings: readonly T[], choices: KeyChoices): T[] {
  return bindings.map((binding) => {
    const keys = choices[binding.command];
    return keys === undefined || !isMovable(binding) ? binding : { ...binding, keys };
  });
}

/** Whether a command's keys can be changed: not if it has several keys (1 to 9), not for Esc and keys of the system. */
export function isMovable(binding: Binding): boolean {
  return binding.keys.length < 4 && !binding.keys.includes('Escape') && binding.native !== true;
}

/** Keys that no command may have: fields, lists and buttons need them, or the system does. */
const KEPT =
  /^(?:(?:Mod\+|Alt\+|Shift\+)*(?:Tab|Escape)|(?:Shift\+)?(?:Enter| |Backspace|Delete|Home|End|PageUp|PageDown|Arrow\w+)|Mod\+[acvx]|Alt\+F4)$/;

/** Whether a command may have this key. */
export function isFree(chord: Chord): boolean {
  return !KEPT.test(chord);
}

/** Returns the names of the commands with the same key in the same place, in the text as well as outside of it. */
export function clashes(bindings: readonly Binding[], command: string, chord: Chord): string[] {
  const own = bindings.find((binding) => binding.command === command);
  if (!own) return [];
  const meant = (keys: Chord[]) => keys.flatMap((key) => [key, inText(key)]);
  const wanted = { ...own, keys: meant([chord]) };
  const found = bindings
    .filter((other) => other.command !== command)
    .flatMap((other) => conflicts([wanted, { ...other, keys: meant(other.keys) }]))
    .map(([, other]) => other);
  return [...new Set(found)];
}

/** Assigns a key to a command, and removes it from others that have it in the same place. */
export function give(
  bindings: readonly Binding[],
  choices: KeyChoices,
  command: string,
  chord: Chord,
): KeyChoices {
  const now = bound(bindings, choices);
  const next: KeyChoices = { ...choices, [command]: [chord] };
  for (const name of clashes(now, command, chord)) {
    const other = now.find((binding) => binding.command === name);
    if (other)
      next[name] = other.keys.filter(
        (key) => ![key, inText(key)].some((one) => one === chord || one === inText(chord)),
      );
  }
  return next;
}

/** Returns the choices without those that equal the defaults. */
export function tidied(bindings: readonly Binding[], choices: KeyChoices): KeyChoices {
  return Object.fromEntries(
    Object.entries(choices).filter(([command, keys]) => {
      const own = bindings.find((binding) => binding.command === command);
      return own !== undefined && own.keys.join(' ') !== keys.join(' ');
    }),
  );
}
