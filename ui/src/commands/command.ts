import type { Binding, Focus } from '../state/keymap';
import type { Desk, ViewName } from '../state/desk.svelte';
import type { Reason } from '../state/reasons';

/** Headings of the key list, in its order. */
export const COMMAND_GROUPS = ['decide', 'move', 'article', 'view', 'help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something the editor can do; listed under `?` by itself. */
export interface Command extends Binding {
  /** Kebab-case; its label is Fluent's `command-<name>`. */
  command: string;
  group: CommandGroup;
  keys: string[];
  focus?: Focus[];
  views?: ViewName[];
  /** Acts on the selected issue; in the text on the one at the caret, and on none elsewhere. */
  ofIssue?: boolean;
  /** Whether holding the key down repeats it. */
  repeats?: boolean;
  /** Whether it can act now; `true` where absent. */
  enabled?: (desk: Desk) => boolean;
  /** Why it cannot act now; that of the selected issue, or that no article is open, where absent. */
  whyNot?: (desk: Desk) => Reason;
  /** `key` is the binding that was pressed, for commands with one key for each of several things. */
  perform: (desk: Desk, key: string) => void | Promise<void>;
}

/** A command as the file of its group has it. */
export type Ungrouped = Omit<Command, 'group'>;

export function labelKey(command: Pick<Command, 'command'>): string {
  return `command-${command.command}`;
}
