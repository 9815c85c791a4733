// One article from opening to the saved file: every kind of decision, with undo and redo.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { TEXT, article, paragraphs } from '../driver/article.mjs';
import { check, edited } from '../driver/command.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('an article under review', { timeout: 180_000 }, () => {
  const { folder, file, corrected } = article();
  const issues = check(file);
  const withSuggestion = issues.flatMap((issue, place) => (issue.suggestions.length > 0 ? [place] : []));
  /** Edits that were decided, in the article's own offsets. @type {import('../driver/command.mjs').Edit[]} */
  const edits = [];
  /** @type {{ id: string, status: string }[]} */
  let rows;
  const editor = standing({ folder, file });

  /** @param {number} place */
  const idOf = (place) => rows[place]?.id ?? assert.fail(`there is no issue ${place}`);
  const statusOf = async (/** @type {number} */ place) => (await editor.rows())[place]?.status;

  it('opens the file it was started with and marks every issue', async () => {
    await editor.ready();
    assert.ok(withSuggestion.length >= 4, `only ${withSuggestion.length} issues to decide`);
    rows = await editor.rows();
    assert.equal(rows.length, issues.length);
    assert.deepEqual(new Set(await editor.marks()), new Set(rows.map((row) => row.id)));
    assert.deepEqual(await editor.progress(), { decided: 0, total: issues.length });
    assert.deepEqual(await editor.result(), paragraphs(TEXT));
    await editor.window.screenshot('opened');
  });

  it('accepts by key', async () => {
    const place = withSuggestion[0] ?? assert.fail();
    await editor.take(idOf(place));
    await editor.press('a');
    await editor.untilDecided(1);
    edits.push(...(issues[place]?.suggestions[0]?.edits ?? []));
    assert.equal(await statusOf(place), 'accepted');
    assert.deepEqual(await editor.result(), paragraphs(edited(TEXT, edits)));
  });

  it('goes on to the next open issue by itself', async () => {
    assert.notEqual(await editor.inHand(), idOf(withSuggestion[0] ?? 0));
  });

  it('rejects by key', async () => {
    const place = withSuggestion[1] ?? assert.fail();
    await editor.take(idOf(place));
    await editor.press('r');
    await editor.untilDecided(2);
    assert.equal(await statusOf(place), 'rejected');
    assert.deepEqual(await editor.result(), paragraphs(edited(TEXT, edits)));
  });

  it('edits a suggestion and accepts it', async () => {
    const place = withSuggestion[2] ?? assert.fail();
    const issue = issues[place] ?? assert.fail();
    await editor.take(idOf(place));
    await editor.press('e');
    await until('the field to be there', () => editor.has('edit-field'));
    await editor.press('Control+a');
    await editor.type('ainsi qu’à');
    await editor.press('Enter');
    await editor.untilDecided(3);
    const spans = issue.suggestions[0]?.edits ?? [];
    const start = Math.min(issue.start, ...spans.map((edit) => edit.start));
    const end = Math.max(issue.end, ...spans.map((edit) => edit.end));
    edits.push({ start, end, text: 'ainsi qu’à' });
    assert.equal(await statusOf(place), 'accepted-edited');
    assert.deepEqual(await editor.result(), paragraphs(edited(TEXT, edits)));
  });

  it('takes what is typed into a paragraph and checks it again', async () => {
    const added = ' Le thé est est offert.';
    await editor.press('t', 'Control+End');
    await editor.type(added);
    await until('the new words to be checked', async () => (await editor.progress()).total > issues.length);
    await editor.press('Escape');
    await editor.quiet();
    const end = Array.from(TEXT).length;
    edits.push({ start: end, end, text: added });
    assert.deepEqual(await editor.result(), paragraphs(edited(TEXT, edits)));
  });

  it('undoes everything and redoes it', async () => {
    const steps = await editor.travelToTheEnd('undo');
    assert.ok(steps >= 4, `only ${steps} steps were undone`);
    assert.deepEqual(await editor.result(), paragraphs(TEXT));
    assert.deepEqual(await editor.progress(), { decided: 0, total: issues.length });
    assert.equal(await editor.travelToTheEnd('redo'), steps);
    assert.deepEqual(await editor.result(), paragraphs(edited(TEXT, edits)));
    assert.equal((await editor.progress()).decided, 3);
  });

  it('shows original and corrected side by side', async () => {
    await editor.press('Control+2');
    await until('the changes to be shown', () => editor.has('change-row'));
    const sides = /** @type {[string, string][]} */ (
      await editor.driver.executeScript(() =>
        [...document.querySelectorAll('[data-testid="change-row"]')].map((row) =>
          [...row.querySelectorAll('.text')].map((side) => side.textContent),
        ),
      )
    );
    assert.deepEqual(
      sides.map(([left]) => left),
      paragraphs(TEXT),
    );
    assert.deepEqual(
      sides.map(([, right]) => right),
      paragraphs(edited(TEXT, edits)),
    );
    await editor.window.screenshot('opened-changes');
    await editor.press('Control+1');
  });

  it('saves beside the original, byte for byte as decided', async () => {
    await editor.save();
    await until('the file to be there', () => existsSync(corrected));
    await until('the window to say so', async () => (await editor.notices()).length > 0);
    assert.equal(readFileSync(corrected, 'utf8'), edited(TEXT, edits));
    assert.equal(readFileSync(file, 'utf8'), TEXT);
    await editor.window.screenshot('saved');
  });
});
