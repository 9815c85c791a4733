// Text must be readable on its background, in both themes (WCAG AA: 4.5 to 1; lines and shapes: 3 to 1).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// The test runner does not include style sheets in imports.
const css = readFileSync('src/styles/tokens.css', 'utf8');

type Theme = Map<string, string>;

function themeFrom(start: string): Theme {
  const block = css.slice(css.indexOf(start));
  const body = block.slice(block.indexOf('{') + 1, block.indexOf('}'));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => luminance(theme.get(name) ?? '#000000'));
  const [bright, dim] = (a ?? 0) > (b ?? 0) ? [a ?? 0, b ?? 0] : [b ?? 0, a ?? 0];
  return (bright + 0.05) / (dim + 0.05);
}

const WORDS: [string, string[]][] = [
  ['ink', ['paper', 'rail', 'raised', 'canvas', 'focus-wash', 'selection', 'hit', 'hit-now']],
  ['ink-soft', ['paper', 'rail', 'raised', 'canvas', 'focus-wash']],
  ['done', ['rail']],
  ['focus', ['paper', 'raised', 'rail']],
  ['on-focus', ['focus']],
  ['critical', ['critical-wash', 'raised']],
  ['major', ['major-wash', 'raised', 'rail']],
  ['minor', ['minor-wash', 'raised']],
  ['neutral', ['neutral-wash', 'raised']],
  ['insert', ['insert-wash', 'paper', 'raised']],
  ['delete', ['delete-wash', 'paper', 'raised']],
];
const LINES: [string, string[]][] = [
  ['critical', ['paper', 'rail']],
  ['major', ['paper', 'rail']],
  ['minor', ['paper', 'rail']],
  ['edge', ['rail', 'raised']],
  ['focus', ['paper', 'focus-wash']],
];

describe.each([
  ['light', themeFrom(':root {')],
  ['dark', themeFrom(":root[data-theme='dark']")],
])('the %s theme', (_name, theme) => {
  it.each(WORDS.flatMap(([words, grounds]) => grounds.map((ground) => [words, ground] as const)))(
    'keeps %s readable on %s',
    (words, ground) => {
      expect(theme.has(words) && theme.has(ground)).toBe(true);
      expect(contrast(theme, words, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(LINES.flatMap(([line, grounds]) => grounds.map((ground) => [line, ground] as const)))(
    'keeps %s visible on %s',
    (line, ground) => expect(contrast(theme, line, ground)).toBeGreaterThanOrEqual(3),
  );
});

it('defines the dark theme twice with the same values', () => {
  const chosen = themeFrom(":root[data-theme='dark']");
  const system = themeFrom(":root:not([data-theme='light'])");
  expect([...system]).toEqual([...chosen]);
});

describe('the design documentation', () => {
  it('lists the colours of the window', () => {
    const [light, dark] = [themeFrom(':root {'), themeFrom(":root[data-theme='dark']")];
    const page = readFileSync('../docs/design.md', 'utf8');
    const rows = page.split('\n').filter((row) => row.startsWith('| `--'));
    const listed = rows.flatMap((row) => {
      const [names = '', inLight = '', inDark = ''] = row.split('|').slice(1, 4);
      const each = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
      return each(names).map((name, at) => [name.slice(2), each(inLight)[at], each(inDark)[at]]);
    });
    expect(listed.length).toBeGreaterThan(14);
    for (const [name = '', inLight, inDark] of listed)
      expect([name, light.get(name), dark.get(name)]).toEqual([name, inLight, inDark]);
  });
});
