import { LAYOUTS } from '../state/changes';
import type { Command } from './command';

/** One key for each way to lay two texts out. */
export const showLayout: Command = {
  command: 'show-layout',
  group: 'view',
  keys: LAYOUTS.map((_, at) => String(at + 1)),
  views: ['changes'],
  perform: (desk, key) => desk.comparing.show(LAYOUTS[Number(key) - 1] ?? 'sides'),
};
