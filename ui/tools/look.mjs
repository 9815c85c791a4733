// Shows the window on the real application (`cargo xtask serve`) in headless Chromium and takes pictures of it. Needs
// target/debug/xtask and target/debug/copydesk, and the window as `npm run build:web` builds it.
//   [AXE=1] node tools/look.mjs OUT [name …]
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ROOT = join(fileURLToPath(new URL('.', import.meta.url)), '../..');
const ARTICLES = join(ROOT, 'tests/golden/articles');
const SAMPLES = JSON.parse(readFileSync(join(ROOT, 'tests/golden/samples.json'), 'utf8')).samples.map(
  ({ id }) => id,
);
// Pictures name the paths of articles: a folder that says nothing of who takes them.
const FOLDER = join(tmpdir(), 'copydesk');

/** Starts the application; answers its address. */
async function serve() {
  const program = process.env['XTASK'] ?? join(ROOT, 'target/debug/xtask');
  const libraries = join(FOLDER, 'libraries');
  rmSync(libraries, { recursive: true, force: true });
  const server = spawn(program, ['serve', '--port', '0', '--folder', libraries], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve);
    server.once('error', reject);
    server.once('exit', (status) => reject(new Error(`${program} ended with ${status}`)));
  });
  process.on('exit', () => server.kill());
  return { server, address };
}

/** The commands of one library. */
class Library {
  constructor(address, name) {
    this.name = name;
    this.address = `${address}desks/${name}`;
  }

  async post(path, body) {
    const response = await fetch(this.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  open = () => this.post('', { samples: false });
  call = (command, request = null) => this.post(`/call/${command}`, request);
}

/** Copies an article of the tests to where a picture may name it. */
function copied(id) {
  const path = join(FOLDER, 'articles', `${id}.fr.txt`);
  mkdirSync(join(FOLDER, 'articles'), { recursive: true });
  copyFileSync(join(ARTICLES, id, 'article.txt'), path);
  return path;
}

/** A text with tracked changes and comments of other programs. */
function revised() {
  const path = join(FOLDER, 'articles', 'compte-rendu.fr.fodt');
  mkdirSync(join(FOLDER, 'articles'), { recursive: true });
  copyFileSync(join(ROOT, 'crates/formats/tests/fixtures/office-revisions.fodt'), path);
  return path;
}

/** Take articles into a library before the window is opened, and answer which of them it shows. */
const libraries = {
  empty: async () => null,
  samples: async (library) => {
    const rows = [];
    for (const id of SAMPLES.toReversed()) rows.push(await library.call('import_file', copied(id)));
    return rows.at(-1).article.id;
  },
  /** All articles of the tests, one of them saved and one begun. */
  queue: async (library) => {
    const rows = [];
    for (const id of readdirSync(ARTICLES).sort()) {
      const { article } = await library.call('import_file', copied(id));
      rows.push(article);
    }
    const byIssues = rows.toSorted((a, b) => open(a) - open(b));
    for (const { id } of [byIssues.at(0), byIssues.at(1), byIssues.at(-3), byIssues.at(-4)])
      await library.call('accept_safe', id);
    for (const { id } of byIssues.slice(0, 2)) {
      await rejectRest(library, id);
      await library.call('save', { article: id, path: null, overwrite: true, as_utf8: false });
    }
    return byIssues.at(-3).id;
  },
  /** An article with headings, lists, a quotation, code and a table. */
  structured: async (library) => {
    const path = join(FOLDER, 'articles', 'musée.fr.md');
    mkdirSync(join(FOLDER, 'articles'), { recursive: true });
    copyFileSync(join(ROOT, 'crates/formats/tests/fixtures/article.md'), path);
    return (await library.call('import_file', path)).article.id;
  },
  remarks: async (library) => (await library.call('import_file', revised())).article.id,
  comment: async (library) => libraries.remarks(library),
  noted: async (library) => {
    const shown = await libraries.queue(library);
    const { articles } = await library.call('list_articles', {});
    const changes = articles.slice(0, 5).map(({ id, title, slug, desk, deadline, assignee }, at) => ({
      article: id,
      before: { title, slug, desk, deadline, assignee },
      after: { title, slug: `une-${at + 1}`, desk: 'Monde', deadline: `2026-12-0${at + 1}`, assignee: 'Zoé' },
    }));
    await library.call('set_details', changes);
    return shown;
  },
  'find-many': (library) => libraries.queue(library),
  details: (library) => libraries.queue(library),
  watched: async (library) => {
    const first = await libraries.samples(library);
    await library.call('watch_folder', join(FOLDER, 'articles'));
    return first;
  },
};

const open = ({ open }) => open.critical + open.major + open.minor + open.neutral;

async function rejectRest(library, article) {
  const { issues, revision } = await library.call('open_article', article);
  const chosen = issues
    .filter(({ status }) => status === 'open')
    .map(({ id }) => ({ issue: id, suggestion: 0 }));
  if (chosen.length > 0) await library.call('decide_many', { article, verdict: 'reject', chosen, revision });
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
  /** An issue with several suggestions, in the middle of the text. */
  review: async (page) => {
    for (const key of ['j', 'j', 'j']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(80);
    }
  },
  decided: async (page) => {
    for (const key of ['a', 'a', 'r', 'a', 'a', 'a']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
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
    await page.locator('[data-testid=filter-category]').selectOption('accuracy/mistranslation');
    await page.locator('[data-testid=reject-listed]').click();
  },
  own: async (page) => {
    await page
      .locator('.cm-line')
      .nth(1)
      .dblclick({ position: { x: 140, y: 12 } });
    await page.keyboard.press('Alt+m');
  },
  profile: async (page) => {
    await page.keyboard.press('Shift+i');
    await page.waitForTimeout(150);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+Shift+m');
  },
  tip: async (page) => {
    await page.locator('.cm-content .cd-issue').nth(4).hover();
    await page.waitForTimeout(600);
  },
  menu: async (page) => {
    await steps.review(page);
    await page.keyboard.press('Shift+F10');
  },
  'menu-queue': async (page) => {
    await steps.queue(page);
    await page.keyboard.press('Shift+F10');
  },
  invisibles: async (page) => page.keyboard.press('p'),
  remarks: async (page) => {
    await page.keyboard.press('Control+Shift+L');
    await page.waitForTimeout(200);
    await page.keyboard.press('ArrowDown');
  },
  comment: async (page) => {
    await page
      .locator('[data-testid=article-text] .cm-line')
      .nth(1)
      .dblclick({ position: { x: 40, y: 12 } });
    await page.keyboard.press('Control+Shift+C');
    await page.waitForTimeout(200);
    await page.keyboard.type('Vérifier avec la mairie.');
  },
  structured: async (page) => page.keyboard.press('Control+1'),
  'structured-invisibles': async (page) => page.keyboard.press('p'),
  'structured-changes': async (page) => page.keyboard.press('Control+2'),
  'structured-result': async (page) => page.keyboard.press('Control+3'),
  safe: async (page) => page.keyboard.press('Control+Shift+A'),
  tour: async (page) => {
    await page.keyboard.press('Control+F1');
    await page.waitForTimeout(400);
  },
  'manual-rule': async (page) => {
    await steps.manual(page);
    await page.locator('[data-testid=manual-search]').fill('calque');
    await page.locator('[data-testid=manual-rule] summary').first().click();
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
  find: async (page) => {
    await page.keyboard.press('Control+h');
    await page.waitForTimeout(150);
    await page.keyboard.type('la');
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
  },
  replace: async (page) => {
    await steps.find(page);
    await page.locator('[data-testid=find-replacement]').fill('cette');
    await page.keyboard.press('Control+Enter');
  },
  'find-many': async (page) => {
    await page.keyboard.press('Control+0');
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+h');
    await page.waitForTimeout(150);
    await page.keyboard.type('ville');
    await page.locator('[data-testid=many-replacement]').fill('cité');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(600);
  },
  details: async (page) => {
    await steps.queue(page);
    await page.keyboard.press('F2');
  },
  /** Articles with a slug, desk, deadline and assignee, some of them selected. */
  noted: async (page) => {
    await page.keyboard.press('Control+0');
    await page.waitForTimeout(200);
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+J');
    await page.keyboard.press('Shift+J');
    await page.locator('[data-testid=head-damage]').focus();
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

/** What the command writes, for which no window is needed: where it stands. */
const pages = {
  report: (language) => {
    mkdirSync(FOLDER, { recursive: true });
    const file = join(FOLDER, `report-${language}.html`);
    const program = process.env['COPYDESK'] ?? join(ROOT, 'target/debug/copydesk');
    const article = copied(SAMPLES[0]);
    const asked = ['--ui-lang', language, 'export', '--report', article, '--safe', '-o', file];
    const done = spawnSync(program, asked, { encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${program} ${asked.join(' ')}: ${done.error ?? done.stderr}`);
    return pathToFileURL(file).href;
  },
};

const [out = 'look', ...names] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const { server, address } = await serve();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const sizes = process.env['SIZES']?.split(',') ?? ['1280x800'];
const themes = process.env['THEMES']?.split(',') ?? ['light'];
const languages = process.env['LANGS']?.split(',') ?? ['en'];
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
        const library = new Library(address, `${name}-${size}-${theme}-${language}`);
        if (!written) {
          // What the picture before saved is not in the way of this one.
          rmSync(join(FOLDER, 'articles'), { recursive: true, force: true });
          await library.open();
          await library.call('set_settings', { language, theme });
          const prepare = libraries[name] ?? libraries[name.split('-')[0]] ?? libraries.samples;
          await library.call('set_settings', { last_article: await prepare(library) });
        }
        await page.goto(written ?? `${address}?library=${library.name}`);
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
server.kill();
