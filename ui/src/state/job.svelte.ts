// An action on many articles of the queue, one after the other, with its progress and a way to stop it.
import { asFault } from '../host/host';

export type JobKind = 'export' | 'recheck';

export interface JobProgress {
  kind: JobKind;
  done: number;
  total: number;
}

/** How a job ended. */
export interface JobEnd {
  done: number;
  failed: { title: string; message: string }[];
  /** Number of articles that were left when it was stopped. */
  left: number;
}

interface Titled {
  title: string;
}

export class Job {
  now = $state.raw<JobProgress | null>(null);
  private stopping = false;

  stop(): void {
    this.stopping = true;
  }

  /** Runs `task` for each article; an article that fails does not stop the others. `null` if a job is running. */
  async run<T extends Titled>(
    kind: JobKind,
    rows: readonly T[],
    task: (row: T) => Promise<void>,
  ): Promise<JobEnd | null> {
    if (this.now) return null;
    this.stopping = false;
    const end: JobEnd = { done: 0, failed: [], left: 0 };
    this.now = { kind, done: 0, total: rows.length };
    for (const [at, row] of rows.entries()) {
      if (this.stopping) {
        end.left = rows.length - at;
        break;
      }
      try {
        await task(row);
        end.done++;
      } catch (thrown) {
        end.failed.push({ title: row.title, message: asFault(thrown).message });
      }
      this.now = { kind, done: at + 1, total: rows.length };
    }
    this.now = null;
    return end;
  }
}
