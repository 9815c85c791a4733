// Runs calls that change the review one after the other, in the order of the user's actions.

export class Queue {
  /** Number of calls that run or wait: if there are any, the window shows "Saving…". */
  pending = $state(0);
  private tail: Promise<unknown> = Promise.resolve();

  /** Runs `task` after all earlier tasks have finished, whether they succeeded or not. */
  run<T>(task: () => Promise<T>): Promise<T> {
    this.pending++;
    const result = this.tail.then(task, task);
    this.tail = result.then(
      () => this.pending--,
      () => this.pending--,
    );
    return result;
  }

  /** Resolves when all tasks so far have finished. */
  idle(): Promise<void> {
    return this.tail.then(() => undefined);
  }
}
