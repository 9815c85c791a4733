import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands';
import { entriesFor, fits } from './palette';

describe('the palette', () => {
  it.each([
    ['Accept all safe suggestions', '', 0],
    ['Accept all safe suggestions', 'accept', 0],
    ['Accept all safe suggestions', 'safe acc', 1],
    ['Accepter les propositions sûres', 'sures', 1],
    ['Accept all safe suggestions', 'ggest', 2],
    ['Accept all safe suggestions', 'reject', null],
  ])('%s · %s', (name, typed, expected) => {
    expect(fits(name, typed)).toBe(expected);
  });

  it('lists names that begin with the text first, and articles after commands', () => {
    const label = (command: { command: string }) => command.command.replaceAll('-', ' ');
    const row = { id: 1, title: 'Safe harbour' };
    const some = COMMANDS.filter(({ command }) => ['accept', 'accept-safe'].includes(command));
    const found = entriesFor('safe', some, label, [row as never]);
    expect(found.map((entry) => [entry.kind, entry.name])).toEqual([
      ['command', 'accept safe'],
      ['article', 'Safe harbour'],
    ]);
    expect(entriesFor('', COMMANDS, label, [row as never]).length).toBe(COMMANDS.length);
  });
});
