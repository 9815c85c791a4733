import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../commands';
import {
  bound,
  chordOf,
  clashes,
  conflicts,
  give,
  inText,
  isFree,
  isSingle,
  lookUp,
  tidied,
  type KeyPress,
} from './keymap';

function press(key: string, code = '', modifiers: Partial<KeyPress> = {}): KeyPress {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers };
}

describe('chordOf', () => {
  it.each([
    ['a letter', press('a', 'KeyA'), 'a'],
    ['a capital', press('A', 'KeyA', { shiftKey: true }), 'Shift+a'],
    ['Ctrl with a letter', press('s', 'KeyS', { ctrlKey: true }), 'Mod+s'],
    ['Ctrl, Shift and a letter', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+z'],
    ['a function key', press('F8', 'F8', { shiftKey: true }), 'Shift+F8'],
    ['the question mark, whose Shift is part of it', press('?', 'Slash', { shiftKey: true }), '?'],
    ['the question mark of a French keyboard', press('?', 'KeyM', { shiftKey: true }), '?'],
    ['a letter by what it types, not by its place', press('a', 'KeyQ'), 'a'],
    ['a digit', press('1', 'Digit1'), '1'],
    ['the digit row of a French keyboard', press('&', 'Digit1'), '1'],
    ['the digit row of a French keyboard with Ctrl', press('é', 'Digit2', { ctrlKey: true }), 'Mod+2'],
    ['Alt with a letter', press('a', 'KeyA', { altKey: true }), 'Alt+a'],
    ['Alt with a letter on a Mac', press('å', 'KeyA', { altKey: true }), 'Alt+a'],
    ['a modifier alone', press('Shift', 'ShiftLeft', { shiftKey: true }), null],
  ] as const)('reads %s', (_name, event, expected) => {
    expect(chordOf(event)).toBe(expected);
  });

  it('uses the command key on a Mac', () => {
    expect(chordOf(press('s', 'KeyS', { metaKey: true }), true)).toBe('Mod+s');
    expect(chordOf(press('s', 'KeyS', { ctrlKey: true }), true)).toBe('s');
  });
});

describe('lookUp', () => {
  const commands = [...COMMANDS];
  const found = (chord: string, focus: 'free' | 'text' | 'field', single = true, view = 'review') =>
    lookUp(commands, chord, focus, view, single)?.binding.command ?? null;

  it('handles single letters only while no text has the focus', () => {
    expect(found('a', 'free')).toBe('accept');
    expect(found('a', 'text')).toBeNull();
    expect(found('a', 'field')).toBeNull();
    expect(found('Alt+a', 'text')).toBe('accept');
    expect(found('Alt+Shift+a', 'text')).toBe('accept-alike');
  });

  it('ignores single letters if they are off, except for the list of keys', () => {
    expect(found('a', 'free', false)).toBeNull();
    expect(found('Alt+a', 'free', false)).toBe('accept');
    expect(found('?', 'free', false)).toBe('show-keys');
    expect(found('F8', 'free', false)).toBe('next-issue');
  });

  it('handles the key for an own issue if words are selected in the text, and no other letter', () => {
    const inText = (chord: string, selected: boolean, single = true) =>
      lookUp(commands, chord, 'text', 'review', single, selected)?.binding.command ?? null;
    expect([inText('m', true), inText('Alt+m', true), inText('Alt+m', false)]).toEqual(
      Array(3).fill('add-issue'),
    );
    expect([inText('m', false), inText('m', true, false), inText('Shift+m', true)]).toEqual(
      Array(3).fill(null),
    );
    expect([...'abcdefghijklnopqrstuvwxyz'].filter((letter) => inText(letter, true) !== null)).toEqual([]);
  });

  it('does not handle undo in a field', () => {
    expect(found('Mod+z', 'field')).toBeNull();
    expect(found('Mod+z', 'text')).toBe('undo');
  });

  it('does not decide while another view is shown', () => {
    expect(found('a', 'free', true, 'result')).toBeNull();
    expect(found('Mod+s', 'field', true, 'result')).toBe('save');
  });
});

describe('the commands', () => {
  it('have different keys', () => {
    expect(conflicts([...COMMANDS])).toEqual([]);
  });

  it('have keys that differ from those of others with Alt', () => {
    const withAlt = COMMANDS.map((command) => ({ ...command, keys: command.keys.map(inText) }));
    expect(conflicts(withAlt)).toEqual([]);
  });

  it('have unique names', () => {
    const names = COMMANDS.map((command) => command.command);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('detects a conflict', () => {
  const one = { command: 'one', keys: ['a'], views: ['review'] };
  expect(conflicts([one, { command: 'two', keys: ['a'] }])).toEqual([['one', 'two', 'a']]);
  expect(conflicts([one, { command: 'two', keys: ['a'], views: ['result'] }])).toEqual([]);
});

it('recognises single keys', () => {
  expect(['a', '?', '1', 'Shift+a'].every(isSingle)).toBe(true);
  expect(['F8', 'Mod+a', 'Alt+a', 'Escape'].some(isSingle)).toBe(false);
});

describe('keys that the user assigned', () => {
  const named = (name: string, choices: Record<string, string[]>) =>
    bound(COMMANDS, choices).find((command) => command.command === name)?.keys;

  it('replace the default keys', () => {
    const commands = bound(COMMANDS, { accept: ['y'] });
    expect(lookUp(commands, 'y', 'free', 'review', true)?.binding.command).toBe('accept');
    expect(lookUp(commands, 'a', 'free', 'review', true)).toBeNull();
    expect(lookUp(commands, 'Alt+y', 'text', 'review', true)?.binding.command).toBe('accept');
  });

  it('conflict if two commands would run, also in the text', () => {
    expect(clashes(COMMANDS, 'accept', 'r')).toEqual(['reject']);
    expect(clashes(COMMANDS, 'accept', 'Alt+r')).toEqual(['reject']);
    expect(clashes(COMMANDS, 'accept', 'y')).toEqual([]);
    expect(clashes(COMMANDS, 'accept', 'a')).toEqual([]);
  });

  it('are removed from the other command after confirmation', () => {
    const choices = give(COMMANDS, {}, 'accept', 'r');
    expect(named('accept', choices)).toEqual(['r']);
    expect(named('reject', choices)).toEqual([]);
    expect(conflicts(bound(COMMANDS, choices))).toEqual([]);
  });

  it('are dropped if they equal the default', () => {
    const accept = COMMANDS.find((command) => command.command === 'accept');
    expect(tidied(COMMANDS, { accept: accept?.keys ?? [], gone: ['x'], reject: ['y'] })).toEqual({
      reject: ['y'],
    });
  });

  it('cannot be keys that fields and lists need, nor replace the numbers and Escape', () => {
    expect(['Enter', 'Tab', 'Shift+Tab', ' ', 'ArrowDown', 'Mod+c', 'Escape'].some(isFree)).toBe(false);
    expect(['y', 'F2', 'Mod+e', 'Alt+Enter'].every(isFree)).toBe(true);
    expect(named('choose-suggestion', { 'choose-suggestion': ['y'] })?.length).toBeGreaterThan(3);
    expect(named('leave', { leave: ['y'] })).toEqual(['Escape']);
  });
});
