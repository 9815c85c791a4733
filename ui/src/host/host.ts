// What the window needs of whatever runs the desk: the Tauri shell, or in development `cargo xtask serve`.
import type { Commands } from '../generated/Commands';
import type { Events } from '../generated/Events';
import type { Fault } from '../generated/Fault';

export type CommandName = keyof Commands;
export type RequestOf<K extends CommandName> = Commands[K][0];
export type AnswerOf<K extends CommandName> = Commands[K][1];

export type EventName = keyof Events;

export type FileDrop = { kind: 'over' } | { kind: 'leave' } | { kind: 'drop'; paths: string[] };

export type Unlisten = () => void;

export interface Host {
  /** Asks the desk; rejects with a {@link Fault}. An answer means that what was done is on disk. */
  call<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>>;
  /** Files dragged over the window. */
  onFileDrop(listener: (event: FileDrop) => void): Unlisten;
  /** What happens without being asked for: files to show, how far the desk is, what a folder brought. */
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): Unlisten;
  /** Lets the editor choose files to open; `null` when they change their mind. */
  chooseFiles(title: string): Promise<string[] | null>;
  /** Lets the editor choose a folder. */
  chooseFolder(title: string): Promise<string | null>;
  /** Lets the editor choose where to save. */
  chooseTarget(title: string, suggested: string | null): Promise<string | null>;
  /** Asked before the window closes; `false` keeps it open. */
  onClose(mayClose: () => Promise<boolean>): Unlisten;
  /** Names the window in the system's task list. */
  setTitle(title: string): void;
  /** Shows the whole window larger or smaller; 1 is its usual size. */
  setZoom(factor: number): void;
}

function isFault(value: unknown): value is Fault {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Fault).code === 'string' &&
    typeof (value as Fault).message === 'string'
  );
}

/** Whatever was thrown, as a fault: a broken wire must reach the editor as a sentence too. */
export function asFault(thrown: unknown): Fault {
  if (isFault(thrown)) {
    // A shell of another version may leave parts away.
    const part: Partial<Fault> = thrown;
    return {
      code: thrown.code,
      message: thrown.message,
      next_step: part.next_step ?? '',
      args: part.args ?? {},
    };
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'unexpected', message: detail, next_step: '', args: {} };
}
