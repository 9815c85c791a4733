// Calls that change the review run one after the other, in the order in which the editor asked for them.

export class Queue {
  /** Calls that run or wait: above nothing, the window says "Saving…". */
  pending = $state(0);
  private tail: Promise<unknown> = Promise.resolve();

  /** Runs `task` when everything asked for earlier is done, whether that worked or not. */
  run<T>(task: () => Promise<T>): Promise<T> {
    this.pending++;
    const result = this.tail.then(task, task);
    this.tail = result.then(
      () => this.pending--,
      () => this.pending--,
    );
    return result;
  }

  /** When everything asked for so far is done. */
  idle(): Promise<void> {
    return this.tail.then(() => undefined);
  }
}
