import type { Command } from './command';

export const importFolder: Command = {
  command: 'import-folder',
  group: 'article',
  keys: ['Mod+Shift+o'],
  perform: (desk) => desk.chooseFolder(),
};
