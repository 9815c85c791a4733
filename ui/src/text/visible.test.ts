import { expect, it } from 'vitest';
import { visible } from './visible';

it('shows invisible characters in a name', () => {
  expect(visible('/a/été – « où » ?.txt')).toBe('/a/été – « où » ?.txt');
  expect(visible('a\nb\tc.txt')).toBe('a␊b␉c.txt');
  expect(visible('rapport\u202Etxt.exe')).toBe('rapport[U+202E]txt.exe');
  expect(visible('\u200Fא.txt\u2028')).toBe('[U+200F]א.txt[U+2028]');
  expect(visible('\u007F')).toBe('[U+007F]');
});
