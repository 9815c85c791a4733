import type { Command } from './command';

export const zoomIn: Command = {
  command: 'zoom-in',
  group: 'view',
  keys: ['Mod+=', 'Mod++'],
  repeats: true,
  perform: (desk) => desk.zoomBy(1),
};
