// The results of the command for the same file: the window must show the same.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

/**
 * @typedef {{ start: number, end: number, text: string }} Edit code points of the whole text
 * @typedef {{ label: string, applicability: 'safe' | 'needs-review', edits: Edit[] }} Suggestion
 * @typedef {{ rule: string, start: number, end: number, text: string, message: string, suggestions: Suggestion[] }} Issue
 */

const PROGRAM = process.env['COPYDESK'] ?? join(ROOT, 'target/debug/copydesk');

/**
 * @param {string[]} args
 * @param {number[]} statuses exit statuses that are right
 */
function run(args, statuses) {
  const done = spawnSync(PROGRAM, ['--ui-lang', 'en', ...args], { encoding: 'utf8' });
  if (done.status === null || !statuses.includes(done.status))
    throw new Error(`copydesk ${args.join(' ')} ended with ${done.status}: ${done.error ?? done.stderr}`);
  return done.stdout;
}

/**
 * Returns the issues of a file, in reading order.
 * @param {string} file
 * @returns {Issue[]}
 */
export function check(file) {
  const report = JSON.parse(run(['check', '--format', 'json', file], [0, 1]));
  return report.files[0].issues;
}

/**
 * Returns the paragraphs of a file, as the command reads them.
 * @param {string} file
 * @returns {string[]}
 */
export function paragraphsOf(file) {
  const review = JSON.parse(run(['export', '--json', file, '--none', '-o', '-'], [0]));
  return review.segments.map((/** @type {{ before: string }} */ segment) => segment.before);
}

/**
 * Returns the bytes that `copydesk fix` writes for a file.
 * @param {'--safe' | '--all' | '--none'} extent
 * @param {string} file
 */
export function fixed(extent, file) {
  const target = `${file}.fixed`;
  run(['fix', extent, file, '-o', target], [0]);
  return readFileSync(target);
}

/**
 * Returns `text` with the edits applied, all of them in its own offsets.
 * @param {string} text
 * @param {Edit[]} edits
 */
export function edited(text, edits) {
  const points = Array.from(text);
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new Error(`two edits overlap at ${edit.start}`);
    out += points.slice(at, edit.start).join('') + edit.text;
    at = edit.end;
  }
  return out + points.slice(at).join('');
}
