// All commands. A new one is added to the file of its group; its label is Fluent's `command-<name>`.
import { ARTICLE } from './article';
import { COMMAND_GROUPS, type Command, type CommandGroup, type Ungrouped } from './command';
import { DECIDE } from './decide';
import { EDIT } from './edit';
import { HELP } from './help';
import { MOVE } from './move';
import { VIEW } from './view';

const BY_GROUP: Record<CommandGroup, readonly Ungrouped[]> = {
  decide: DECIDE,
  move: MOVE,
  edit: EDIT,
  article: ARTICLE,
  view: VIEW,
  help: HELP,
};

/** All commands, in the order of the list of keys. */
export const COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap((group) =>
  BY_GROUP[group].map((command) => ({ ...command, group })),
);
