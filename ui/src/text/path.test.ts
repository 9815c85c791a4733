import { expect, it } from 'vitest';
import { fileParts } from './path';

it.each([
  ['/home/a/Sport/otan.fr.txt', 'otan.fr.txt', 'Sport'],
  ['C:\\Desk\\été.docx', 'été.docx', 'Desk'],
  ['a.txt', 'a.txt', ''],
  ['', '', ''],
])('splits %s', (path, name, folder) => {
  expect(fileParts(path)).toEqual({ name, folder });
});
