import type { Command } from './command';

export const reopen: Command = {
  command: 'reopen',
  group: 'decide',
  keys: ['o'],
  views: ['review'],
  enabled: (desk) => desk.decisions.canReopen,
  whyNot: (desk) => (desk.decisions.canDecide ? 'open' : desk.decisions.whyNot),
  perform: (desk) => desk.decisions.reopen(),
};
