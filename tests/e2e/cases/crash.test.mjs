// No decision is ever lost: the process is killed right after one, and has it when it is started again.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { TEXT, article, paragraphs, sweep } from '../driver/article.mjs';
import { check, edited } from '../driver/command.mjs';
import { Editor } from '../driver/editor.mjs';
import { until } from '../driver/processes.mjs';

describe('a killed process', { timeout: 180_000 }, () => {
  const { folder, file } = article();
  const data = mkdtempSync(join(tmpdir(), 'copydesk-e2e-'));
  const issues = check(file);
  const first = issues.findIndex((issue) => issue.suggestions.length > 0);
  const wanted = edited(TEXT, issues[first]?.suggestions[0]?.edits ?? []);
  after(() => {
    sweep(folder);
    sweep(data);
  });

  it('finds a decision that the window had shown as done', async () => {
    const editor = await Editor.open({ file, data });
    try {
      await editor.ready();
      await editor.take((await editor.rows())[first]?.id ?? assert.fail());
      await editor.press('a');
      await until('the decision to be shown', async () => (await editor.progress()).decided === 1);
    } finally {
      await editor.kill();
    }
    const again = await Editor.open({ file, data });
    try {
      await again.ready();
      assert.deepEqual(await again.progress(), { decided: 1, total: issues.length });
      assert.equal((await again.rows())[first]?.status, 'accepted');
      assert.deepEqual(await again.result(), paragraphs(wanted));
    } finally {
      await again.kill();
    }
  });

  it('can still undo it', async () => {
    const editor = await Editor.open({ file, data });
    try {
      await editor.ready();
      await editor.press('Control+z');
      await editor.untilDecided(0);
      assert.deepEqual(await editor.result(), paragraphs(TEXT));
    } finally {
      await editor.close();
    }
  });

  it('finds typed words that the window had shown as kept', async () => {
    const editor = await Editor.open({ file, data });
    try {
      await editor.ready();
      await editor.press('t', 'Control+End');
      await editor.type(' Entrée libre.');
      await until('the words to be sent', async () =>
        editor.driver.executeScript(
          () => !document.querySelector('[data-testid="disk"]')?.classList.contains('busy'),
        ),
      );
      await until('the words to be there', async () => await editor.isEnabled('undo'));
      await editor.quiet();
    } finally {
      await editor.kill();
    }
    const again = await Editor.open({ file, data });
    try {
      await again.ready();
      assert.deepEqual(await again.result(), paragraphs(`${TEXT} Entrée libre.`));
    } finally {
      await again.close();
    }
  });
});
