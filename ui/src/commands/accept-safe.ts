import type { Command } from './command';

export const acceptSafe: Command = {
  command: 'accept-safe',
  group: 'decide',
  keys: ['Mod+Shift+a'],
  views: ['review'],
  enabled: (desk) => (desk.review?.progress.total ?? 0) > (desk.review?.progress.decided ?? 0),
  whyNot: (desk) => (desk.review === null ? 'no-article' : 'none-open'),
  perform: (desk) => desk.decisions.acceptSafe(),
};
