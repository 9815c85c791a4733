// Printing the report to a PDF, in the dialog of the system. WebKitGTK opens none under WebDriver: the program is
// started without it, and gets its keys from xdotool.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { article, sweep } from '../driver/article.mjs';
import { app } from '../driver/places.mjs';
import { descendants, end, until } from '../driver/processes.mjs';
import { focused, missing, press } from '../driver/system-dialog.mjs';

describe('printing', { timeout: 120_000, skip: missing() }, () => {
  const { folder, file } = article();
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const window = spawn(app(), [file], {
    // GTK writes output.pdf to the working directory.
    cwd: folder,
    env: { ...process.env, COPYDESK_DATA_DIR: data, LANG: 'C.UTF-8', LANGUAGE: 'en', HOME: data },
    stdio: 'ignore',
  });
  after(async () => {
    const pid = window.pid ?? -1;
    await end([...descendants(pid), pid]);
    sweep(folder);
    sweep(data);
  });

  it('writes the report, and not the window, as PDF', async () => {
    // The title names the article once it is open.
    await focused('La bibliothèque rouvre');
    await until(
      'the dialog',
      async () => {
        await focused('La bibliothèque rouvre');
        press('ctrl+p');
        return focused('^Print$', 3_000).catch(() => false);
      },
      40_000,
    );
    // The first printer of the list is a file.
    press('Down', 'Return');
    const written = join(folder, 'output.pdf');
    await until('the file', () => existsSync(written) && readFileSync(written).includes('%%EOF'), 20_000);
    const pdf = readFileSync(written).toString('latin1');
    assert.match(pdf, /^%PDF-/);
    // The window is one page and fits on no other; the report of this article takes two.
    const pages = Math.max(...[...pdf.matchAll(/\/Count (\d+)/g)].map((match) => Number(match[1])));
    assert.ok(pages >= 2, `${pages} pages`);
  });
});
