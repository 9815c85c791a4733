// Shows the built window in headless Chromium, under the policy that the shell sets, and keeps pictures of it.
//   [AXE=1] node tools/look.mjs OUT [name …]
import { spawnSync } from 'node:child_process';
import { copyFileSync, createReadStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '../..');
const DIST = join(ROOT, 'ui/dist');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const NONCE = 'look';
const POLICY = `default-src 'self'; script-src 'self' 'nonce-${NONCE}'; style-src 'self' 'nonce-${NONCE}'; img-src 'self' data:; object-src 'none'; base-uri 'none'`;

/** Serves the built files as the shell does: a nonce on every style and script, and a strict policy. */
export function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(DIST, path === '/' ? 'index.html' : path);
    if (!file.startsWith(DIST) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', POLICY);
    if (extname(file) === '.html')
      response.end(readFileSync(file, 'utf8').replaceAll(/<(style|script)/g, `<$1 nonce="${NONCE}"`));
    else createReadStream(file).pipe(response);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

const AXE = readFileSync(
  fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
);

/** With AXE=1: says what axe-core finds on the screen, colours included. */
async function inspect(page, name) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => (await globalThis.axe.run(document)).violations);
  for (const { id, nodes } of found)
    for (const node of nodes) console.log(`${name}: ${id}: ${node.html.slice(0, 160)}`);
}

const steps = {
  review: async () => {},
  decided: async (page) => {
    for (const key of ['a', 'a', 'r', 'a', '2', 'a']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
    }
  },
  accepted: async (page) => {
    await page.keyboard.press('a');
    await page.waitForTimeout(80);
    await page.locator('[data-testid=issue-row]').first().click();
  },
  edit: async (page) => page.keyboard.press('e'),
  text: async (page) =>
    page
      .locator('.cm-line')
      .nth(2)
      .click({ position: { x: 60, y: 12 } }),
  changes: async (page) => {
    await steps.decided(page);
    await page.keyboard.press('Control+2');
    await page.waitForTimeout(200);
    await page.keyboard.press('j');
  },
  result: async (page) => {
    await steps.decided(page);
    await page.keyboard.press('Control+3');
  },
  queue: async (page) => {
    await page.keyboard.press('Control+0');
    await page.waitForTimeout(200);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
  },
  palette: async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ac');
  },
  bulk: async (page) => {
    await page.locator('[data-testid=issue-row]', { hasText: 'Etat' }).first().click();
    await page.keyboard.press('Shift+a');
  },
  own: async (page) => {
    await page
      .locator('.cm-line')
      .nth(1)
      .dblclick({ position: { x: 140, y: 12 } });
    await page.keyboard.press('Alt+m');
  },
  memory: async (page) => {
    await page.keyboard.press('Shift+i');
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+Shift+m');
  },
  manual: async (page) => page.keyboard.press('Shift+F1'),
  forms: async (page) => page.keyboard.press('Control+Shift+F'),
  versions: async (page) => {
    await steps.saved(page);
    await page.keyboard.press('Control+2');
    await page.waitForTimeout(200);
    await page.keyboard.press('v');
  },
  quality: async (page) => {
    await steps.decided(page);
    await page.keyboard.press('Control+i');
  },
  watched: (page) => steps.queue(page),
  reason: async (page) => page.keyboard.press('Shift+r'),
  empty: async () => {},
  keys: async (page) => page.keyboard.press('?'),
  settings: async (page) => page.keyboard.press('Control+,'),
  paste: async (page) => page.keyboard.press('Control+n'),
  rule: async (page) => page.keyboard.press('w'),
  house: async (page) => {
    await page.keyboard.press('Control+,');
    await page.locator('[data-testid=house] summary').click();
  },
  saved: async (page) => {
    await steps.decided(page);
    await page.keyboard.press('Control+s');
  },
};

/** What the fake desk finds at the start, where a screen needs that. */
const QUERIES = { watched: '&many=30&watched=/home/redaction/dépêches&counting=12' };

/** What the command writes, for which no window is needed: where it stands. */
const pages = {
  report: (language) => {
    // The report names the article's path: one that says nothing of who takes the picture.
    const folder = join(tmpdir(), 'copydesk');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `report-${language}.html`);
    const program = process.env['COPYDESK'] ?? join(ROOT, 'target/debug/copydesk');
    const [{ id }] = JSON.parse(readFileSync(join(ROOT, 'tests/golden/samples.json'), 'utf8')).samples;
    const article = join(folder, `${id}.txt`);
    copyFileSync(join(ROOT, 'tests/golden/articles', id, 'article.txt'), article);
    const asked = ['--ui-lang', language, 'export', '--report', article, '--safe', '-o', file];
    const done = spawnSync(program, asked, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${program} ${asked.join(' ')}: ${done.error ?? done.stderr}`);
    return pathToFileURL(file).href;
  },
};

const [out = 'look', ...names] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = await serve();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const sizes = process.env['SIZES']?.split(',') ?? ['1280x800'];
const themes = process.env['THEMES']?.split(',') ?? ['light'];
const languages = process.env['LANGS']?.split(',') ?? ['en'];
const extra = process.env['QUERY'] ?? '';
for (const name of names.length > 0 ? names : ['review'])
  for (const size of sizes)
    for (const theme of themes)
      for (const language of languages) {
        const [width = 1280, height = 800] = size.split('x').map(Number);
        const page = await browser.newPage({ viewport: { width, height } });
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            console.log(`${name}: ${message.text()}`);
        });
        page.on('pageerror', (error) => console.log(`${name}: ${error.stack}`));
        const written = pages[name]?.(language);
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(
          written ??
            `http://127.0.0.1:${server.address().port}/?host=memory&lang=${language}&theme=${theme}${QUERIES[name] ?? ''}${extra}`,
        );
        if (!written) await page.waitForSelector('[data-testid=progress], [data-testid=empty] h1');
        await page.evaluate(() => document.fonts.ready);
        await page.waitForTimeout(200);
        await steps[name]?.(page);
        await page.waitForTimeout(350);
        if (process.env['AXE']) await inspect(page, `${name} ${theme} ${language}`);
        const path = join(out, `${name}-${size}-${theme}-${language}`);
        // JPEG for pictures that are kept: a third of the size, and no edge that an editor would miss.
        await page.screenshot(
          process.env['JPEG'] ? { path: `${path}.jpg`, type: 'jpeg', quality: 80 } : { path: `${path}.png` },
        );
        await page.close();
      }
await browser.close();
server.close();
