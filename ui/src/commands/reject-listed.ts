import type { Command } from './command';

export const rejectListed: Command = {
  command: 'reject-listed',
  group: 'decide',
  keys: ['Mod+Alt+r'],
  views: ['review'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.decisions.previewListed('reject'),
};
