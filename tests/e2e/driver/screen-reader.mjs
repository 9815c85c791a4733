// A screen reader for the tests: a bus for assistive technology on the session bus, and what the window says on it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { end, descendants, until } from './processes.mjs';

/**
 * @typedef {object} Node what a screen reader says of an element
 * @property {string} role
 * @property {string} name
 * @property {string} description
 * @property {string} text the text of the element and of those in it
 * @property {string[]} states
 * @property {string} live `polite` or `assertive` for a region whose changes are announced
 * @property {Node[]} children
 */

const HERE = dirname(fileURLToPath(import.meta.url));
const LAUNCHERS = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];
/** Debian's own Python has the bindings; another one that comes first in the path does not. */
const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Returns why there can be no screen reader here; `false` if there can. */
export function missing() {
  if (!LAUNCHERS.some(existsSync)) return 'at-spi2-core is not installed';
  const bindings = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
  const done = spawnSync(PYTHON, ['-c', bindings], { encoding: 'utf8' });
  return done.status === 0
    ? false
    : 'the AT-SPI bindings for Python (python3-pyatspi, gir1.2-atspi-2.0) are missing';
}

export class ScreenReader {
  /**
   * @param {import('node:child_process').ChildProcess} bus
   * @param {import('node:child_process').ChildProcessByStdio<import('node:stream').Writable, import('node:stream').Readable, null>} reader
   */
  constructor(bus, reader) {
    this.bus = bus;
    this.reader = reader;
    this.lines = createInterface(reader.stdout)[Symbol.asyncIterator]();
  }

  /**
   * Starts the bus of assistive technology and connects to it. Windows that this process starts from now on are on it.
   * @param {string} application the name of the program to read
   */
  static async start(application) {
    // The display was made without assistive technology.
    delete process.env['NO_AT_BRIDGE'];
    delete process.env['GTK_A11Y'];
    const launcher = LAUNCHERS.find(existsSync) ?? '';
    const bus = spawn(launcher, ['--launch-immediately', '--a11y=1', '--screen-reader=1'], {
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    await until('the bus of assistive technology', () => address() !== null);
    const reader = spawn(PYTHON, [join(HERE, 'screen_reader.py'), application], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const started = new ScreenReader(bus, reader);
    await started.line();
    return started;
  }

  /** @returns {Promise<any>} the next answer */
  async line() {
    const { value, done } = await this.lines.next();
    if (done) throw new Error(`the reader ended with ${this.reader.exitCode}`);
    return JSON.parse(value);
  }

  /** @param {'tree' | 'said'} question */
  async ask(question) {
    this.reader.stdin.write(`${question}\n`);
    return this.line();
  }

  /** Returns the page of the window, with everything in it. */
  async page() {
    return /** @type {Promise<Node>} */ (until('the page on the bus', () => this.ask('tree'), 20_000));
  }

  /** Returns what was announced since the last call. */
  async said() {
    return /** @type {Promise<string[]>} */ (this.ask('said'));
  }

  async stop() {
    this.reader.stdin.end();
    const own = [this.bus.pid, this.reader.pid].filter((pid) => pid !== undefined);
    await end([...own.flatMap((pid) => descendants(pid)), ...own]);
  }
}

/**
 * Returns all nodes of a tree, in reading order.
 * @param {Node} node
 * @returns {Node[]}
 */
export function all(node) {
  return [node, ...node.children.flatMap(all)];
}

/** Returns the address of the bus of assistive technology; `null` while there is none. */
function address() {
  const call = ['--session', '--print-reply=literal', '--dest=org.a11y.Bus', '/org/a11y/bus'];
  const done = spawnSync('dbus-send', [...call, 'org.a11y.Bus.GetAddress'], { encoding: 'utf8' });
  return done.status === 0 && done.stdout.includes('unix:') ? done.stdout.trim() : null;
}
