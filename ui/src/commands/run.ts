// Runs commands, from keys and from menus, one after the other.
import type { AppState } from '../state/app';
import type { Step } from '../state/menu.svelte';
import { COMMANDS } from '.';
import type { Command } from './command';

/** Whether a command can act now. */
export function canRun(app: AppState, command: Command): boolean {
  return command.enabled?.(app) ?? true;
}

export class Runner {
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly app: AppState) {}

  /** Runs a task on the result of the previous one. */
  queue(task: () => void | Promise<void>): void {
    this.running = this.running.then(task).catch((thrown: unknown) => this.app.notices.fail(thrown));
  }

  /** Runs a command, or shows why it cannot act. */
  async run(command: Command, key: string): Promise<void> {
    const { app } = this;
    if (canRun(app, command)) await command.perform(app, key);
    else app.notices.cannot(command.whyNot?.(app) ?? (command.ofIssue ? app.decisions.whyNot : 'no-article'));
  }

  /** Runs commands by their names. */
  steps(steps: readonly Step[]): void {
    for (const step of steps) {
      const command = COMMANDS.find((candidate) => candidate.command === step.command);
      if (command) this.queue(() => this.run(command, step.key ?? command.keys[0] ?? ''));
    }
  }
}
