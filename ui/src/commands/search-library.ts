import type { Command } from './command';

export const searchLibrary: Command = {
  command: 'search-library',
  group: 'move',
  keys: ['/'],
  perform: (desk) => desk.focusSearch?.(),
};
