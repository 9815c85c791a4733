import type { Command } from './command';

/** With the list filtered: by category, by severity, by words. */
export const acceptListed: Command = {
  command: 'accept-listed',
  group: 'decide',
  keys: ['Mod+Alt+a'],
  views: ['review'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.decisions.previewListed('accept'),
};
