import type { Command } from './command';

export const revertChange: Command = {
  command: 'revert-change',
  group: 'decide',
  keys: ['r', 'Delete'],
  views: ['changes'],
  enabled: (desk) => desk.comparing.canRevert,
  whyNot: () => 'no-change',
  perform: (desk) => desk.comparing.revert(),
};
