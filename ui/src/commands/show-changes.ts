import type { Command } from './command';

export const showChanges: Command = {
  command: 'show-changes',
  group: 'view',
  keys: ['Mod+2'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.showView('changes'),
};
