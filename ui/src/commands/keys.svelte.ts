// Changing keys: the command that waits for its new key, and what prevents it.
import { COMMANDS } from '.';
import type { Preferences } from '../state/preferences.svelte';
import type { Notices } from '../state/notices.svelte';
import {
  bound,
  chordOf,
  clashes,
  give,
  isFree,
  isMac,
  tidied,
  type Chord,
  type KeyPress,
} from '../state/keymap';

export type KeyProblem = { kind: 'kept'; chord: Chord } | { kind: 'clash'; chord: Chord; with: string[] };

export class KeyChanges {
  /** The command that waits for a key. */
  waiting = $state<string | null>(null);
  problem = $state.raw<KeyProblem | null>(null);

  constructor(
    private readonly preferences: Preferences,
    private readonly notices: Notices,
  ) {}

  /** Returns every command with its current keys. */
  get commands() {
    return bound(COMMANDS, this.preferences.now.keys);
  }

  /** Returns the first of a command's current keys; `undefined` if it has none. */
  keyOf(command: string): Chord | undefined {
    return this.commands.find((one) => one.command === command)?.keys[0];
  }

  get changed(): boolean {
    return Object.keys(this.preferences.now.keys).length > 0;
  }

  begin(command: string): void {
    this.waiting = command;
    this.problem = null;
  }

  leave(): void {
    this.waiting = null;
    this.problem = null;
  }

  /** Handles a key press while a command waits. Returns whether it was handled. */
  press(event: KeyPress): boolean {
    if (this.waiting === null) return false;
    if (event.key === 'Escape') {
      this.leave();
      return true;
    }
    // The buttons that resolve a clash stay reachable.
    if (this.problem?.kind === 'clash' && ['Tab', 'Enter', ' '].includes(event.key)) return false;
    const chord = chordOf(event, isMac());
    if (chord === null) return true;
    const others = clashes(this.commands, this.waiting, chord);
    if (!isFree(chord)) this.problem = { kind: 'kept', chord };
    else if (others.length > 0) this.problem = { kind: 'clash', chord, with: others };
    else void this.set(this.waiting, chord);
    return true;
  }

  /** Takes the key from the command that has it. */
  async take(): Promise<void> {
    if (this.waiting !== null && this.problem?.kind === 'clash')
      await this.set(this.waiting, this.problem.chord);
  }

  private async set(command: string, chord: Chord): Promise<void> {
    this.leave();
    const { preferences } = this;
    const keys = tidied(COMMANDS, give(COMMANDS, preferences.now.keys, command, chord));
    await preferences.set({ keys });
    this.notices.announce('keys-set');
  }

  /** Restores a command's default key. */
  async reset(command: string): Promise<void> {
    const { preferences } = this;
    const own = COMMANDS.find((one) => one.command === command);
    if (!own) return;
    let { keys } = preferences.now;
    // A command that took one of them in the meantime loses it again.
    for (const chord of own.keys) keys = give(COMMANDS, keys, command, chord);
    await preferences.set({ keys: tidied(COMMANDS, { ...keys, [command]: own.keys }) });
  }

  async resetAll(): Promise<void> {
    this.leave();
    await this.preferences.set({ keys: {} });
    this.notices.announce('keys-reset-done');
  }
}
