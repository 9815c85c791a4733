import type { Command } from './command';

export const zoomOut: Command = {
  command: 'zoom-out',
  group: 'view',
  keys: ['Mod+-'],
  repeats: true,
  perform: (desk) => desk.zoomBy(-1),
};
