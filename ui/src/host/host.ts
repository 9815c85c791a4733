// The interface to the process of the app: the Tauri shell, or in development `cargo xtask serve`.
import type { Commands } from '../generated/Commands';
import type { Events } from '../generated/Events';
import type { Fault } from '../generated/Fault';

export type CommandName = keyof Commands;
export type RequestOf<K extends CommandName> = Commands[K][0];
export type AnswerOf<K extends CommandName> = Commands[K][1];

export type EventName = keyof Events;

/** A point in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** `at` is missing if the system does not say where. */
export type FileDrop =
  { kind: 'over'; at?: Point } | { kind: 'leave' } | { kind: 'drop'; paths: string[]; at?: Point };

export type Unlisten = () => void;

export interface Host {
  /** Calls the app; rejects with a {@link Fault}. When it resolves, the effect is on disk. */
  call<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>>;
  /** Called when files are dragged over the window. */
  onFileDrop(listener: (event: FileDrop) => void): Unlisten;
  /** Events from the app: files to show, progress, news of the watched folder. */
  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): Unlisten;
  /** Lets the user choose files to open; `null` if they cancel. */
  chooseFiles(title: string): Promise<string[] | null>;
  /** Lets the user choose a folder; `null` if they cancel. */
  chooseFolder(title: string): Promise<string | null>;
  /** Lets the user choose where to save; `null` if they cancel. */
  chooseTarget(title: string, suggested: string | null): Promise<string | null>;
  /** Called before the window closes; `false` keeps it open. */
  onClose(mayClose: () => Promise<boolean>): Unlisten;
  /** Opens the system's dialog to print the page. */
  print(): void;
  /** Sets the title of the window in the system's task list. */
  setTitle(title: string): void;
  /** Scales the whole window; 1 is its normal size. */
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

/** Converts anything thrown to a fault: a broken connection must also be shown as a sentence. */
export function asFault(thrown: unknown): Fault {
  if (isFault(thrown)) {
    // A shell of another version may omit fields.
    const part: Partial<Fault> = thrown;
    return {
      code: thrown.code,
      message: thrown.message,
      next_step: part.next_step ?? '',
      args: part.args ?? {},
    };
  }
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'internal', message: detail, next_step: '', args: {} };
}
