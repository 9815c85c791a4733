// The window as a user sees it. Selectors are only in this file.
import { By, Key } from 'selenium-webdriver';
import { until } from './processes.mjs';
import { Window } from './window.mjs';

/** @param {string} id */
const testId = (id) => By.css(`[data-testid="${id}"]`);

export class Editor {
  /** @type {Window | null} */
  #window = null;

  get window() {
    if (this.#window === null) throw new Error('the window was not opened');
    return this.#window;
  }

  get driver() {
    return this.window.driver;
  }

  get isStanding() {
    return this.#window !== null;
  }

  /** @param {import('./window.mjs').Start} [start] */
  static open(start) {
    return new Editor().start(start);
  }

  /**
   * Opens the window, for the first time or again.
   * @param {import('./window.mjs').Start} [start]
   */
  async start(start) {
    this.#window = await Window.open(start);
    return this;
  }

  close = () => this.window.close();
  discard = () => this.window.discard();
  kill = () => this.window.kill();

  /** Waits until an article is shown with its issues, and keys work. */
  async ready() {
    await until(
      'an article to be shown',
      () =>
        this.driver.executeScript(
          () =>
            document.querySelector('[data-testid="article-text"] .cm-line') !== null &&
            document.querySelector('[data-testid="progress"]') !== null,
        ),
      20_000,
    );
    await this.quiet();
    return this;
  }

  /** Waits until the editor has written everything to disk. */
  async quiet() {
    await until('the editor to be quiet', () =>
      this.driver.executeScript(() => {
        const disk = document.querySelector('[data-testid="disk"]');
        return disk !== null && !disk.classList.contains('busy');
      }),
    );
  }

  /**
   * Presses keys, such as `a`, `F8`, `Control+Shift+z`, one chord after the other.
   * @param {...string} chords
   */
  async press(...chords) {
    for (const chord of chords) {
      const parts = chord.split('+');
      const keys = /** @type {Record<string, string>} */ (
        /** @type {unknown} */ ({
          ...Key,
          Control: Key.CONTROL,
          Shift: Key.SHIFT,
          Alt: Key.ALT,
          Escape: Key.ESCAPE,
          Enter: Key.ENTER,
          End: Key.END,
          Home: Key.HOME,
        })
      );
      const codes = parts.map((part) => keys[part] ?? part);
      const actions = this.driver.actions();
      for (const code of codes) actions.keyDown(code);
      for (const code of codes.toReversed()) actions.keyUp(code);
      await actions.perform();
    }
  }

  /** @param {string} text */
  async type(text) {
    await this.driver.actions().sendKeys(text).perform();
  }

  /** @param {string} id */
  async click(id) {
    await until(`${id} to be there`, () => this.has(id));
    await this.driver.findElement(testId(id)).click();
  }

  /**
   * Focuses an element and presses Enter.
   * @param {string} selector
   */
  async enter(selector) {
    await until(`${selector} to be there`, () =>
      this.driver.executeScript((/** @type {string} */ wanted) => {
        const element = document.querySelector(wanted);
        if (!(element instanceof HTMLElement)) return false;
        element.focus();
        return document.activeElement === element;
      }, selector),
    );
    await this.press('Enter');
  }

  /** @param {string} id */
  async textOf(id) {
    return (await this.driver.findElement(testId(id)).getText()).trim();
  }

  /** @param {string} id */
  async has(id) {
    return (await this.driver.findElements(testId(id))).length > 0;
  }

  /** @param {string} id */
  async valueOf(id) {
    return this.driver.findElement(testId(id)).getAttribute('value');
  }

  /** @param {string} id */
  async isEnabled(id) {
    return this.driver.findElement(testId(id)).isEnabled();
  }

  /** Returns the ids of the issues that are marked in the text, in order. */
  async marks() {
    return /** @type {Promise<string[]>} */ (
      this.driver.executeScript(() => {
        const found = new Set();
        for (const mark of document.querySelectorAll(
          '[data-testid="article-text"] [data-issues], [data-now]',
        )) {
          const { issues, now } = /** @type {HTMLElement} */ (mark).dataset;
          for (const id of issues?.split(' ') ?? [now]) found.add(id);
        }
        return [...found];
      })
    );
  }

  /** Returns the rows of the list of issues, in order. */
  async rows() {
    return /** @type {Promise<{ id: string, status: string, words: string }[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="issue-row"]')].map((row) => {
          const { issue, status } = /** @type {HTMLElement} */ (row).dataset;
          return { id: issue, status, words: row.querySelector('.quote')?.textContent };
        }),
      )
    );
  }

  /** Returns the message of each issue in the list. */
  async messages() {
    return /** @type {Promise<string[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="issue-row"]')].map((row) => row.getAttribute('title')),
      )
    );
  }

  /** Returns the id of the selected issue. */
  async inHand() {
    return this.driver.findElement(testId('issue-card')).getAttribute('data-issue');
  }

  /**
   * Selects an issue by its row.
   * @param {string} id
   */
  async take(id) {
    await this.driver.findElement(By.css(`[data-testid="issue-row"][data-issue="${id}"]`)).click();
    await until('the issue to be in hand', async () => (await this.inHand()) === id);
  }

  /**
   * Opens the first article of the library whose row matches.
   * @param {(words: string) => boolean} fits
   */
  async openFromLibrary(fits) {
    const rows = await this.driver.findElements(By.css('[data-testid="library"] [data-testid="article"]'));
    for (const row of rows) {
      const title = await this.driver.executeScript(
        (/** @type {HTMLElement} */ element) => element.textContent,
        row,
      );
      if (!fits(String(title))) continue;
      await this.driver.executeScript((/** @type {HTMLElement} */ element) => element.click(), row);
      await this.ready();
      return;
    }
    throw new Error('no such article in the library');
  }

  /** Returns the numbers of decided and of all issues in the status bar. */
  async progress() {
    const [decided, total] = (await this.textOf('progress')).match(/\d+/g)?.map(Number) ?? [];
    return { decided: decided ?? Number.NaN, total: total ?? Number.NaN };
  }

  /**
   * Presses keys that decide an issue, and waits for the outcome. A correction may settle, cause or overtake other
   * issues, so that the counts may stay the same.
   * @param {string} chord
   */
  async decide(chord) {
    const before = await this.state();
    await this.press(chord);
    await until(`${chord} to decide`, async () => (await this.state()) !== before);
    await this.quiet();
  }

  /** Accepts all safe suggestions: the key, and Enter in the preview. */
  async acceptSafe() {
    await this.press('Control+Shift+a');
    await until('the preview', () => this.has('bulk'));
    await this.press('Enter');
    await until('the preview to be gone', async () => !(await this.has('bulk')));
  }

  /** Returns the items of the context menu: their commands and their labels. */
  async menuItems() {
    await until('the menu', () => this.has('context-menu'));
    return /** @type {Promise<{ command: string, label: string }[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="menu-item"]')].map((item) => ({
          command: item.getAttribute('data-command'),
          label: item.querySelector('span')?.textContent?.trim(),
        })),
      )
    );
  }

  /** Waits until no menu is open. */
  async menuGone() {
    await until('the menu to be gone', async () => !(await this.has('context-menu')));
  }

  /**
   * Moves the pointer onto an element, and presses the right button if asked to.
   * @param {string} selector
   * @param {boolean} [menu]
   */
  async point(selector, menu = false) {
    const element = await this.driver.findElement(By.css(selector));
    const actions = this.driver.actions().move({ origin: element });
    if (menu) actions.contextClick(element);
    await actions.perform();
  }

  /** Saves, even with issues that the corrections caused. */
  async save() {
    await this.press('Control+s');
    await until(
      'the answer to saving',
      async () => (await this.has('save-new')) || (await this.notices()).includes('saved'),
    );
    if (await this.has('save-new')) await this.press('s');
  }

  /** @param {number} count */
  async untilDecided(count) {
    await until(`${count} issues to be decided`, async () => (await this.progress()).decided === count);
    await this.quiet();
  }

  /** Returns the paragraphs that the Result view shows, and returns to the previous view. */
  async result() {
    await this.press('Control+3');
    await until('the result to be shown', () => this.has('result'));
    const paragraphs = await this.driver.executeScript(() =>
      [...document.querySelectorAll('[data-testid="result"] .text')].map((text) => text.textContent),
    );
    await this.press('Control+1');
    await until('the review to be back', async () => !(await this.has('result')));
    return /** @type {string[]} */ (paragraphs);
  }

  /** Returns the codes of the notices that are shown. */
  async notices() {
    return /** @type {Promise<string[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="notice"]')].map((notice) =>
          notice.getAttribute('data-code'),
        ),
      )
    );
  }

  /**
   * Undoes or redoes until nothing is left.
   * @param {'undo' | 'redo'} direction
   */
  async travelToTheEnd(direction) {
    const chord = direction === 'undo' ? 'Control+z' : 'Control+Shift+z';
    for (let steps = 0; ; steps += 1) {
      await this.quiet();
      if (!(await this.isEnabled(direction))) return steps;
      if (steps > 100) throw new Error(`${direction} has no end`);
      const before = await this.state();
      await this.press(chord);
      await until(`${direction} to act`, async () => (await this.state()) !== before);
    }
  }

  /** Returns what has the focus: its test id, or else its tag; and whether it is in the open dialog. */
  async focus() {
    return /** @type {Promise<{ id: string, inDialog: boolean }>} */ (
      this.driver.executeScript(() => {
        const element = /** @type {HTMLElement | null} */ (document.activeElement);
        const id = element?.dataset['testid'] ?? element?.tagName ?? '';
        return { id, inDialog: element?.closest('dialog[open]') !== null };
      })
    );
  }

  /** Returns the id of the issue whose marked words the caret touches; `null` for none. */
  async issueOfCaret() {
    return /** @type {Promise<string | null>} */ (
      this.driver.executeScript(() => {
        const selection = getSelection();
        if (!selection?.isCollapsed || selection.anchorNode === null) return null;
        const caret = document.createRange();
        caret.setStart(selection.anchorNode, selection.anchorOffset);
        for (const mark of document.querySelectorAll('[data-testid="article-text"] [data-now]')) {
          const around = document.createRange();
          around.selectNode(mark);
          const text = document.createRange();
          text.setStart(around.startContainer, around.startOffset);
          text.setEnd(caret.startContainer, caret.startOffset);
          // There is no text between the beginning of the frame and the caret.
          if (
            text.toString() === '' &&
            Math.abs(caret.compareBoundaryPoints(Range.START_TO_START, around)) <= 1
          )
            return /** @type {HTMLElement} */ (mark).dataset['now'] ?? null;
        }
        return null;
      })
    );
  }

  /** Whether the selection of the article's text is drawn, with or without the focus. */
  async hasDrawnSelection() {
    return this.driver.executeScript(() =>
      [...document.querySelectorAll('.cm-selectionBackground')].some((part) => {
        const { backgroundColor } = getComputedStyle(part);
        return part.getBoundingClientRect().width > 2 && !/, 0\)$|transparent/.test(backgroundColor);
      }),
    );
  }

  /** Returns the lines of the article's text that are rendered; ¶ where a paragraph ends within its segment. */
  async lines() {
    return /** @type {Promise<string[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="article-text"] .cm-line')].map(
          (line) => line.textContent,
        ),
      )
    );
  }

  /**
   * Places the caret in the text, at these words or `after` characters after their start.
   * @param {string} words
   * @param {number} [after]
   */
  async caretAt(words, after = 0) {
    await this.driver.executeScript(
      (/** @type {string} */ wanted, /** @type {number} */ offset) => {
        const text = /** @type {HTMLElement} */ (document.querySelector('[data-testid="article-text"]'));
        text.focus();
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
          const at = /** @type {Text} */ (node).data.indexOf(wanted);
          if (at < 0) continue;
          getSelection()?.collapse(node, at + offset);
          return;
        }
        throw new Error(`the text has no ${wanted}`);
      },
      words,
      after,
    );
  }

  /** Selects a word of the second paragraph with the mouse. */
  async doubleClickText() {
    // Clicks that follow a double click too soon count as its third and fourth.
    await new Promise((resume) => setTimeout(resume, 700));
    const line = await this.driver.findElement(By.css('[data-testid="article-text"] .cm-line:nth-child(2)'));
    await this.driver.actions().doubleClick(line).perform();
  }

  /** @param {string} id */
  async heightOf(id) {
    return (await this.driver.findElement(testId(id)).getRect()).height;
  }

  /**
   * Clicks without moving the focus, as a script would.
   * @param {string} selector
   */
  async clickInPlace(selector) {
    await this.driver.executeScript((/** @type {string} */ wanted) => {
      /** @type {HTMLElement} */ (document.querySelector(wanted)).click();
    }, selector);
  }

  /**
   * Starts a composition at the caret, as a dead key does. WebDriver has no input method: the page gets the same
   * events.
   * @param {string} sign
   */
  async compose(sign) {
    await this.driver.executeScript((/** @type {string} */ data) => {
      const selection = getSelection();
      const node = selection?.anchorNode;
      if (!selection || !(node instanceof Text)) throw new Error('the caret is in no text');
      const at = selection.anchorOffset;
      node.parentElement?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      node.parentElement?.dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true, data }));
      node.insertData(at, data);
      selection.collapse(node, at + data.length);
      const line = node.parentElement?.closest('.cm-line');
      Object.assign(window, { composed: { node, at, data, line, parts: [...(line?.childNodes ?? [])] } });
    }, sign);
  }

  /** Whether the composed text is still in the node in which the browser composes, between the same marks. */
  async isComposing() {
    return this.driver.executeScript(() => {
      const { node, at, data, line, parts } = /** @type {any} */ (window).composed;
      const same =
        line.childNodes.length === parts.length &&
        parts.every(
          (/** @type {Node} */ part, /** @type {number} */ place) => part === line.childNodes[place],
        );
      return node.isConnected && node.data.slice(at, at + data.length) === data && same;
    });
  }

  /**
   * Ends the composition with the resulting letter.
   * @param {string} letter
   */
  async endComposition(letter) {
    await this.driver.executeScript((/** @type {string} */ made) => {
      const { node, at, data } = /** @type {any} */ (window).composed;
      node.replaceData(at, data.length, made);
      getSelection()?.collapse(node, at + made.length);
      node.parentElement.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: made }));
    }, letter);
  }

  /** Returns how the lines of the article break. */
  async styleOfText() {
    return /** @type {Promise<{ lineBreak: string, nbspMode: string }>} */ (
      this.driver.executeScript(() => {
        const line = document.querySelector('[data-testid="article-text"] .cm-line');
        const style = getComputedStyle(/** @type {Element} */ (line));
        return {
          lineBreak: style.getPropertyValue('line-break'),
          nbspMode: style.getPropertyValue('-webkit-nbsp-mode'),
        };
      })
    );
  }

  /**
   * Returns how many of the article's no-break spaces, U+00A0 and U+202F, are between two lines.
   * @returns {Promise<{ spaces: number, broken: number }>}
   */
  async brokenSpaces() {
    return this.driver.executeScript(() => {
      const root = /** @type {Element} */ (document.querySelector('[data-testid="article-text"]'));
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found = { spaces: 0, broken: 0 };
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const { data } = /** @type {Text} */ (node);
        for (const { index } of data.matchAll(/(?<=.)[\u00a0\u202f](?=.)/gu)) {
          const top = (/** @type {number} */ from) => {
            const range = document.createRange();
            range.setStart(/** @type {Text} */ (node), from);
            range.setEnd(/** @type {Text} */ (node), from + 1);
            return range.getBoundingClientRect().top;
          };
          found.spaces += 1;
          if (Math.abs(top(index - 1) - top(index + 1)) > 4) found.broken += 1;
        }
      }
      return found;
    });
  }

  /**
   * Returns the rows of Changes that are in view, and the change that the bar names.
   * @returns {Promise<{ blank: number, clipped: number, bare: number, rows: number, current: boolean, count: string }>}
   */
  async changeRows() {
    return this.driver.executeScript(() => {
      const scroller = /** @type {HTMLElement} */ (document.querySelector('[data-testid="changes"] .scroll'));
      const frame = scroller.getBoundingClientRect();
      const inside = (/** @type {DOMRect} */ rect) => rect.bottom > frame.top && rect.top < frame.bottom;
      const found = { blank: 0, clipped: 0, bare: 0, rows: 0, current: true, count: '' };
      for (const row of document.querySelectorAll('[data-testid="change-row"]')) {
        const rect = row.getBoundingClientRect();
        if (!inside(rect)) continue;
        found.rows += 1;
        if (row.scrollHeight > row.clientHeight) found.clipped += 1;
        if (row.classList.contains('changed') && parseFloat(getComputedStyle(row, '::before').height) < 10)
          found.bare += 1;
        for (const text of row.querySelectorAll('.text')) {
          const range = document.createRange();
          range.selectNodeContents(text);
          const words = range.getBoundingClientRect();
          if (words.height < 10 || words.bottom > rect.bottom + 1) found.blank += 1;
        }
      }
      found.count = document.querySelector('[data-testid="change-count"]')?.textContent ?? '';
      const named = [...document.querySelectorAll('[data-testid="changes"] .current')];
      if (named.length > 0)
        found.current = named.some((words) => {
          const rect = words.getBoundingClientRect();
          return rect.top >= frame.top && rect.bottom <= frame.bottom;
        });
      return found;
    });
  }

  /** Returns how far the whole window is scrolled and could be scrolled, in CSS pixels. */
  async windowScroll() {
    return /** @type {Promise<{ top: number, room: number }>} */ (
      this.driver.executeScript(() => {
        const page = document.scrollingElement ?? document.documentElement;
        page.scrollTop = 50;
        const top = page.scrollTop;
        page.scrollTop = 0;
        return { top, room: page.scrollHeight - page.clientHeight };
      })
    );
  }

  /**
   * Whether two parts of the window overlap.
   * @param {string} one
   * @param {string} other
   */
  async overlap(one, other) {
    return this.driver.executeScript(
      (/** @type {string} */ first, /** @type {string} */ second) => {
        const a = document.querySelector(first)?.getBoundingClientRect();
        const b = document.querySelector(second)?.getBoundingClientRect();
        if (!a || !b) return null;
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      },
      one,
      other,
    );
  }

  /** Returns the texts that are shown, but those of controls that have another name. */
  async shownTexts() {
    return /** @type {Promise<string[]>} */ (
      this.driver.executeScript(() => {
        const found = [];
        const root = document.querySelector('dialog[open]') ?? document.body;
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
          const text = /** @type {Text} */ (node).data.trim();
          const named = node.parentElement?.closest(
            '[aria-hidden="true"], [aria-label]:is(button, a, [role])',
          );
          // One sign separates two keys.
          if (text.length > 1 && !named && node.parentElement?.checkVisibility({ visibilityProperty: true }))
            found.push(text);
        }
        return found;
      })
    );
  }

  /** Returns everything that a step of undo may change, as one text. */
  async state() {
    return this.driver.executeScript(() => {
      const text = document.querySelector('[data-testid="article-text"]')?.textContent;
      const rows = [...document.querySelectorAll('[data-testid="issue-row"]')].map((row) => row.outerHTML);
      const tools = ['undo', 'redo'].map((id) => document.querySelector(`[data-testid="${id}"]`)?.outerHTML);
      return [text, ...rows, ...tools].join('\n');
    });
  }
}
