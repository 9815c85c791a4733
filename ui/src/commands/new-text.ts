import type { Command } from './command';

export const newText: Command = {
  command: 'new-text',
  group: 'article',
  keys: ['Mod+n'],
  perform: (desk) => {
    desk.pasted = '';
    desk.dialog = 'paste';
  },
};
