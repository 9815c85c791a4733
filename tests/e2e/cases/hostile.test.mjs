// A malicious page: its scripts are not text and never run, its markup is shown as text, and the window's content
// security policy stops anything that would get through.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

const RAN = 'document.title="ran";window.ran=1';
const PAGE = `<!DOCTYPE html>
<html lang="fr"><head><title>La fête du quartier</title><script>${RAN}</script></head>
<body onload='${RAN}'>
<h1>La fête du quartier</h1>
<p onclick='${RAN}'>Les voisins préparent la fête et et décorent la rue avec soin depuis ce matin.</p>
<p>Le texte dit &lt;img src=x onerror='${RAN}'&gt; et &lt;script&gt;${RAN}&lt;/script&gt; en toutes lettres.</p>
<img src="x" onerror='${RAN}' alt="Une rue pavoisée pour la fête">
<iframe srcdoc="<script>parent.ran=1</script>"></iframe>
<a href="javascript:${RAN.replaceAll('"', "'")}">Le programme est affiché à la mairie du quartier.</a>
<svg onload='${RAN}'><script>${RAN}</script></svg>
</body></html>
`;

describe('a page with scripts and event handlers', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-hostile-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, PAGE);

  /** Whether any script of the page or of a test has run. */
  const ran = () => editor.driver.executeScript(() => 'ran' in window || document.title === 'ran');
  const editor = standing({ folder, file });

  it('shows what is written and nothing of the scripts', async () => {
    const text = await editor.textOf('article-text');
    assert.match(text, /Les voisins préparent la fête/);
    assert.match(text, /<img src=x onerror=/);
    assert.match(text, /Une rue pavoisée pour la fête/);
    assert.doesNotMatch(text, /srcdoc|javascript:/);
    const elements = await editor.driver.executeScript(
      () =>
        document.querySelectorAll(
          '[data-testid="article-text"] :is(img, script, iframe, svg, [onclick], [onerror], [href])',
        ).length,
    );
    assert.equal(elements, 0);
    assert.equal(await ran(), false);
  });

  it('runs nothing of it in any view', async () => {
    for (const view of ['Control+2', 'Control+3', 'Control+1']) {
      await editor.press(view);
      await editor.quiet();
      assert.equal(await ran(), false, view);
    }
  });

  it('keeps scripts and handlers in what it saves', async () => {
    await editor.acceptSafe();
    await editor.untilDecided(1);
    await editor.press('Control+s');
    const saved = join(folder, 'page.corrected.html');
    await until('the page to be saved', async () => {
      try {
        return readFileSync(saved, 'utf8').length > 0;
      } catch {
        return false;
      }
    });
    assert.equal(readFileSync(saved, 'utf8'), PAGE.replace('fête et et', 'fête et'));
  });

  it('has a policy that stops what gets into the window all the same', async () => {
    const stopped = await editor.driver.executeAsyncScript(
      (/** @type {(found: string[]) => void} */ done) => {
        /** @type {string[]} */
        const found = [];
        document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.ran = 1';
        document.head.append(script);
        const holder = document.createElement('div');
        holder.innerHTML = '<img src="data:," onerror="window.ran = 1">';
        document.body.append(holder);
        const frame = document.createElement('iframe');
        frame.src = 'https://example.org/';
        document.body.append(frame);
        const remote = new Image();
        remote.src = 'https://example.org/pixel.png';
        setTimeout(() => {
          for (const element of [script, holder, frame]) element.remove();
          done(found.sort());
        }, 1000);
      },
    );
    const directives = new Set(/** @type {string[]} */ (stopped));
    assert.equal(await ran(), false);
    for (const directive of ['script-src-elem', 'script-src-attr', 'frame-src', 'img-src'])
      assert.ok(directives.has(directive), `${directive} among ${[...directives].join(', ')}`);
  });
});
