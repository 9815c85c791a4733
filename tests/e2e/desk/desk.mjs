// The window as an editor sees it. Selectors stand here and nowhere else.
import { By, Key } from 'selenium-webdriver';
import { until } from './processes.mjs';
import { Window } from './window.mjs';

/** @param {string} id */
const testId = (id) => By.css(`[data-testid="${id}"]`);

export class Desk {
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
    return new Desk().start(start);
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

  /** Waits until an article is shown with its issues, and keys act. */
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

  /** Waits until the desk has everything on disk. */
  async quiet() {
    await until('the desk to be quiet', () =>
      this.driver.executeScript(() => {
        const disk = document.querySelector('[data-testid="disk"]');
        return disk !== null && !disk.classList.contains('busy');
      }),
    );
  }

  /**
   * Presses keys, as `a`, `F8`, `Control+Shift+z`, one chord after the other.
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
   * Brings the focus to something and presses Enter there.
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
  async isEnabled(id) {
    return this.driver.findElement(testId(id)).isEnabled();
  }

  /** Names of the issues that are marked in the text, in order. */
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

  /** The rows of the list of issues, in order. */
  async rows() {
    return /** @type {Promise<{ id: string, status: string }[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="issue-row"]')].map((row) => {
          const { issue, status } = /** @type {HTMLElement} */ (row).dataset;
          return { id: issue, status };
        }),
      )
    );
  }

  /** What the list says of each issue. */
  async messages() {
    return /** @type {Promise<string[]>} */ (
      this.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="issue-row"]')].map((row) => row.getAttribute('title')),
      )
    );
  }

  /** The name of the issue in hand. */
  async inHand() {
    return this.driver.findElement(testId('issue-card')).getAttribute('data-issue');
  }

  /**
   * Takes an issue in hand by its row.
   * @param {string} id
   */
  async take(id) {
    await this.driver.findElement(By.css(`[data-testid="issue-row"][data-issue="${id}"]`)).click();
    await until('the issue to be in hand', async () => (await this.inHand()) === id);
  }

  /**
   * Opens the first article of the library whose row fits.
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

  /** Decided and all issues, as the bar at the bottom says. */
  async progress() {
    const [decided, total] = (await this.textOf('progress')).match(/\d+/g)?.map(Number) ?? [];
    return { decided: decided ?? Number.NaN, total: total ?? Number.NaN };
  }

  /** @param {number} count */
  async untilDecided(count) {
    await until(`${count} issues to be decided`, async () => (await this.progress()).decided === count);
    await this.quiet();
  }

  /** The paragraphs as the Result view shows them; the view before comes back. */
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

  /** The codes of the notices that are shown. */
  async notices() {
    const notices = await this.driver.findElements(testId('notice'));
    return Promise.all(notices.map((notice) => notice.getAttribute('data-code')));
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

  /** Everything that a step of undo may change, as one text. */
  async state() {
    return this.driver.executeScript(() => {
      const text = document.querySelector('[data-testid="article-text"]')?.textContent;
      const rows = [...document.querySelectorAll('[data-testid="issue-row"]')].map((row) => row.outerHTML);
      const tools = ['undo', 'redo'].map((id) => document.querySelector(`[data-testid="${id}"]`)?.outerHTML);
      return [text, ...rows, ...tools].join('\n');
    });
  }
}
