// The real window under WebDriver: started, killed and started again on the same library.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, Capabilities } from 'selenium-webdriver';
import { sweep } from './article.mjs';
import { ARTEFACTS, TAURI_DRIVER, WEBKIT_DRIVER, app } from './places.mjs';
import { descendants, end, freePort, isAlive, listens, programOf, until } from './processes.mjs';

/**
 * @typedef {object} Start
 * @property {string} [file] the article the program is started with
 * @property {string} [data] the folder of the library; a new one if missing
 * @property {'en' | 'fr'} [language] the system's language
 * @property {Record<string, string>} [env] further environment variables
 */

export class Window {
  /**
   * @param {import('selenium-webdriver').WebDriver} driver
   * @param {import('node:child_process').ChildProcess} tauriDriver
   * @param {string} data
   */
  constructor(driver, tauriDriver, data) {
    this.driver = driver;
    this.tauriDriver = tauriDriver;
    this.data = data;
  }

  /** @param {Start} [start] */
  static async open(start = {}) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await Window.attempt(start);
      } catch (error) {
        // A driver that lost its window waits for ever; the next attempt does not.
        if (attempt === 3 || !(error instanceof NoSession)) throw error;
        console.error(`no session within ${SESSION_MS} ms: once more`);
      }
    }
  }

  /** @param {Start} start */
  static async attempt({
    file,
    data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-')),
    language = 'en',
    env = {},
  }) {
    const application = app();
    const [port, nativePort] = [await freePort(), await freePort()];
    const tauriDriver = spawn(
      TAURI_DRIVER,
      ['--port', String(port), '--native-port', String(nativePort), '--native-driver', WEBKIT_DRIVER],
      {
        env: {
          ...process.env,
          ...env,
          COPYDESK_DATA_DIR: data,
          LANG: language === 'fr' ? 'fr_FR.UTF-8' : 'C.UTF-8',
          LC_ALL: '',
          LANGUAGE: language,
          // The position and size of the window are the same in every test.
          XDG_CONFIG_HOME: join(data, 'config'),
          XDG_DATA_HOME: join(data, 'data'),
          XDG_CACHE_HOME: join(data, 'cache'),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    try {
      await until('tauri-driver to listen', () => listens(port));
      await until('WebKitWebDriver to listen', () => listens(nativePort));
      const options = file === undefined ? { application } : { application, args: [file] };
      // The program hands over to a running window, and one that was just killed may still seem to be running.
      await until('the window before to have left the bus', isNameFree);
      const session = new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(new Capabilities({ browserName: 'wry', 'tauri:options': options }))
        .build();
      const driver = await Promise.race([Promise.resolve(session), noSession()]);
      return new Window(driver, tauriDriver, data);
    } catch (error) {
      await endAll(tauriDriver);
      throw error;
    }
  }

  /** Returns the id of the window's own process. */
  pid() {
    const name = basename(app());
    const found = descendants(this.tauriDriver.pid ?? -1).filter((pid) => programOf(pid) === name);
    if (found[0] === undefined) throw new Error(`no process of ${name}`);
    return found[0];
  }

  /** Kills the window, as a power cut would. The library is kept. */
  async kill() {
    const pid = this.pid();
    const family = descendants(this.tauriDriver.pid ?? -1);
    process.kill(pid, 'SIGKILL');
    await until('the window to be gone', () => !isAlive(pid));
    await end(family);
    await endAll(this.tauriDriver);
  }

  /** Closes the window. The library is kept. */
  async close() {
    // Looked up first: when a parent exits first, its children are no longer descendants.
    const pid = this.tauriDriver.pid;
    const family = pid === undefined ? [] : descendants(pid);
    await this.driver.quit().catch(() => undefined);
    await end(family);
    await endAll(this.tauriDriver);
  }

  /** Closes the window and deletes the library. */
  async discard() {
    await this.close();
    sweep(this.data);
  }

  /**
   * Saves a screenshot of the window under tests/e2e/artefacts if COPYDESK_PICTURES is set: on a busy machine it takes
   * the web view ten seconds and more, and delays the following steps.
   * @param {string} name
   */
  async screenshot(name) {
    if (!process.env['COPYDESK_PICTURES']) return;
    mkdirSync(ARTEFACTS, { recursive: true });
    writeFileSync(join(ARTEFACTS, `${name}.png`), await this.driver.takeScreenshot(), 'base64');
  }
}

/** How long to wait for a session, in milliseconds. */
const SESSION_MS = 30_000;

class NoSession extends Error {}

/**
 * Fails if the session does not start in time.
 * @returns {Promise<never>}
 */
async function noSession() {
  await pause(SESSION_MS, undefined, { ref: false });
  throw new NoSession(`no session within ${SESSION_MS} ms`);
}

/** Whether no window has the name on the bus by which a second start finds the first. */
function isNameFree() {
  const call = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus'];
  const done = spawnSync('dbus-send', [...call, 'org.freedesktop.DBus.ListNames'], { encoding: 'utf8' });
  return done.status === 0 && !/SingleInstance/.test(done.stdout);
}

/** @param {import('node:child_process').ChildProcess} tauriDriver */
async function endAll(tauriDriver) {
  const pid = tauriDriver.pid;
  if (pid === undefined) return;
  await end([...descendants(pid), pid]);
}
