import type { AppState } from '../state/app';
import type { Binding, Focus } from '../state/keymap';
import type { ViewName } from '../state/navigation.svelte';
import type { Reason } from '../state/reasons';

/** Headings of the list of keys, in its order. */
export const COMMAND_GROUPS = ['decide', 'move', 'edit', 'article', 'view', 'help'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** A user command; listed under `?` automatically. */
export interface Command extends Binding {
  /** Kebab-case; its label is Fluent's `command-<name>`. */
  command: string;
  group: CommandGroup;
  keys: string[];
  focus?: Focus[];
  views?: ViewName[];
  /** Whether it acts on the selected issue; in the text on the one at the caret, and on none elsewhere. */
  ofIssue?: boolean;
  /** Whether the system handles its keys, which are only shown. */
  native?: boolean;
  /** Whether holding the key down repeats it. */
  repeats?: boolean;
  /** Whether it can act now; `true` if missing. */
  enabled?: (app: AppState) => boolean;
  /** Why it cannot act now; if missing, the reason of the selected issue, or that no article is open. */
  whyNot?: (app: AppState) => Reason;
  /** `key` is the binding that was pressed, for commands with several keys that do different things. */
  perform: (app: AppState, key: string) => void | Promise<void>;
}

/** A command as defined in the file of its group. */
export type Ungrouped = Omit<Command, 'group'>;

export function labelKey(command: Pick<Command, 'command'>): string {
  return `command-${command.command}`;
}
