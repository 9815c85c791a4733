import type { Command } from './command';

export const zoomReset: Command = {
  command: 'zoom-reset',
  group: 'view',
  keys: ['Mod+Alt+0'],
  perform: (desk) => desk.preferences.set({ zoom: 100 }),
};
