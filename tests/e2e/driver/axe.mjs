// axe-core in the real window: injected by the driver, to which the page's policy does not apply. It is a development
// package of the window; the program does not contain it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const SOURCE = readFileSync(join(ROOT, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Returns what axe-core finds on the current screen: rule and element, one line each.
 * @param {import('selenium-webdriver').WebDriver} driver
 * @returns {Promise<string[]>}
 */
export async function findings(driver) {
  await driver.manage().setTimeouts({ script: 60_000 });
  const known = await driver.executeScript(() => 'axe' in globalThis);
  if (known !== true) await driver.executeScript(`${SOURCE}; globalThis.axe = globalThis.axe ?? axe;`);
  return driver.executeAsyncScript(
    /** @param {(found: string[]) => void} done */
    (done) => {
      /** @type {any} */ (globalThis).axe
        .run(document)
        .then((/** @type {any} */ result) =>
          done(
            result.violations.flatMap((/** @type {any} */ violation) =>
              violation.nodes.map((/** @type {any} */ node) => `${violation.id}: ${node.html.slice(0, 200)}`),
            ),
          ),
        )
        .catch((/** @type {unknown} */ error) => done([`axe itself: ${error}`]));
    },
  );
}
