// How keys are called in the language of the interface.
import { isMac, type Chord } from '../state/keymap';

const NAMED: Record<string, string> = {
  Shift: 'key-shift',
  Alt: 'key-alt',
  Escape: 'key-escape',
  Enter: 'key-enter',
  Delete: 'key-delete',
  ContextMenu: 'key-menu',
};

/** Returns the name of each key of a chord: its sign, or a word to be read in a sentence. */
export function partNames(chord: Chord, t: (key: string) => string, inSentence = false): string[] {
  return chord.split(/\+(?=.)/).map((part) => {
    if (part === 'Mod') return t(isMac() ? 'key-command' : 'key-mod');
    const key = inSentence && part === 'Shift' ? 'key-shift-name' : NAMED[part];
    if (key !== undefined) return t(key);
    return part.length === 1 ? part.toUpperCase() : part;
  });
}
