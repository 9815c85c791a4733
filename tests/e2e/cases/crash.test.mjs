// No decision is ever lost: the process is killed right after one, and has it when it is started again.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { TEXT, article, paragraphs, sweep } from '../desk/article.mjs';
import { check, edited } from '../desk/command.mjs';
import { Desk } from '../desk/desk.mjs';
import { until } from '../desk/processes.mjs';

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
    const desk = await Desk.open({ file, data });
    try {
      await desk.ready();
      await desk.take((await desk.rows())[first]?.id ?? assert.fail());
      await desk.press('a');
      await until('the decision to be shown', async () => (await desk.progress()).decided === 1);
    } finally {
      await desk.kill();
    }
    const again = await Desk.open({ file, data });
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
    const desk = await Desk.open({ file, data });
    try {
      await desk.ready();
      await desk.press('Control+z');
      await desk.untilDecided(0);
      assert.deepEqual(await desk.result(), paragraphs(TEXT));
    } finally {
      await desk.close();
    }
  });

  it('finds typed words that the window had shown as kept', async () => {
    const desk = await Desk.open({ file, data });
    try {
      await desk.ready();
      await desk.press('t', 'Control+End');
      await desk.type(' Entrée libre.');
      await until('the words to be sent', async () =>
        desk.driver.executeScript(
          () => !document.querySelector('[data-testid="disk"]')?.classList.contains('busy'),
        ),
      );
      await until('the words to be there', async () => await desk.isEnabled('undo'));
      await desk.quiet();
    } finally {
      await desk.kill();
    }
    const again = await Desk.open({ file, data });
    try {
      await again.ready();
      assert.deepEqual(await again.result(), paragraphs(`${TEXT} Entrée libre.`));
    } finally {
      await again.close();
    }
  });
});
