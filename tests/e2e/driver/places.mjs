// Paths in the repository.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const ARTEFACTS = join(ROOT, 'tests/e2e/artefacts');
export const ARTICLES = join(ROOT, 'tests/golden/articles');
export const TAURI_DRIVER = join(ROOT, 'target/tools/bin/tauri-driver');
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

/** Returns the window's program: COPYDESK_APP if set, else the debug build that the tests made. */
export function app() {
  const path = process.env['COPYDESK_APP'] ?? join(ROOT, 'target/debug/copydesk-app');
  if (!existsSync(path)) throw new Error(`${path} is not built: run make build`);
  return path;
}

/** Returns the first of the sample articles. */
export function sample() {
  const list = JSON.parse(readFileSync(join(ROOT, 'tests/golden/samples.json'), 'utf8'));
  const [first] = list.samples ?? list;
  return join(ARTICLES, first.id ?? first, 'article.txt');
}

/** Returns the golden articles. */
export function goldenArticles() {
  return readdirSync(ARTICLES).map((name) => ({ name, path: join(ARTICLES, name, 'article.txt') }));
}
