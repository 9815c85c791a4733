import type { Command } from './command';

export const showReview: Command = {
  command: 'show-review',
  group: 'view',
  keys: ['Mod+1'],
  enabled: (desk) => desk.review !== null,
  perform: (desk) => desk.showView('review'),
};
