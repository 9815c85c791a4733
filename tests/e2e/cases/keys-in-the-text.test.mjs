// The caret, the selection and compositions: keys act at the caret, and no typing is lost.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { article } from '../desk/article.mjs';
import { until } from '../desk/processes.mjs';
import { standing } from '../desk/standing.mjs';

describe('keys in the text', { timeout: 180_000 }, () => {
  const { folder, file } = article();
  const desk = standing({ folder, file });
  const text = () => desk.textOf('article-text');

  it('begin at the selected issue', async () => {
    await desk.press('F8', 'F8');
    const id = await desk.inHand();
    await desk.press('t');
    await until('the text to have the focus', async () => (await desk.focus()).id === 'article-text');
    assert.equal(await desk.issueOfCaret(), id);
    await desk.press('F8');
    await until('the next issue', async () => (await desk.inHand()) !== id);
    assert.equal(await desk.issueOfCaret(), await desk.inHand());
  });

  it('decide the issue at the caret and no other', async () => {
    const { decided } = await desk.progress();
    await desk.press('Control+Home', 'Alt+a');
    await until('a notice', async () => (await desk.notices()).includes('no-issue-here'));
    assert.equal((await desk.progress()).decided, decided);
    const id = await desk.inHand();
    await desk.press('Escape', 't', 'Alt+a');
    await desk.untilDecided(decided + 1);
    assert.equal((await desk.rows()).find((row) => row.id === id)?.status, 'accepted');
    await desk.press('Escape', 'Control+z');
    await desk.untilDecided(decided);
  });

  it('keep a selection that M marks after the text was left', async () => {
    const before = await text();
    await desk.press('t', 'Control+Home', 'Control+Shift+ARROW_RIGHT');
    await until('the key to be named', () => desk.has('status-mark'));
    await desk.press('Escape');
    await until('the text to be left', async () => (await desk.focus()).id !== 'article-text');
    assert.equal(await desk.hasDrawnSelection(), true);
    // No command has this key, and it is not typed into the text either.
    await desk.press('z');
    assert.equal(await text(), before);
    await desk.press('m');
    await until('the dialog', () => desk.has('own-issue'));
    assert.equal((await desk.focus()).id, 'own-comment');
    await desk.press('Escape');
    await until('the dialog to be gone', async () => !(await desk.has('own-issue')));
    assert.equal(await text(), before);
  });

  it('mark words that were selected with the mouse, and type every other letter', async () => {
    const before = await text();
    for (const key of ['m', 'Alt+m']) {
      await desk.doubleClickText();
      await desk.press(key);
      await until('the dialog', () => desk.has('own-issue'));
      await desk.press('Escape');
      await until('the dialog to be gone', async () => !(await desk.has('own-issue')));
      assert.equal(await text(), before, key);
    }
    await desk.caretAt('ans de travaux');
    await desk.press('Control+Shift+ARROW_RIGHT', 'n');
    await until('the letter', async () => (await text()) !== before);
    await desk.press('m');
    await desk.quiet();
    assert.equal(await desk.has('own-issue'), false);
    assert.match(await text(), /deux nm ?de travaux/);
    await desk.travelToTheEnd('undo');
    assert.equal(await text(), before);
    await desk.press('Escape');
  });

  it('say why a command cannot act', async () => {
    const comma = (await desk.rows()).find((row) => row.words.includes(','))?.id ?? assert.fail('no comma');
    await desk.take(comma);
    for (const keys of ['Shift+i', 'o', 'Control+z', '9']) {
      await desk.press(keys);
      await until(`the reason for ${keys}`, async () => (await desk.notices()).includes('cannot'));
      await desk.press('Escape');
      await until('the notice to be gone', async () => !(await desk.notices()).includes('cannot'));
    }
    await desk.press('Control+0', 'Control+z');
    await until('the reason in the queue', async () => (await desk.notices()).includes('cannot'));
    await desk.press('Escape', 'Control+1');
    await until('the review', () => desk.has('article-text'));
  });

  it('grow the field for the editor’s own words', async () => {
    await desk.press('Escape', 'F8', 'e');
    await until('the field', () => desk.has('edit-field'));
    const low = await desk.heightOf('edit-field');
    await desk.type('Une phrase entière, bien plus longue que le mot que l’on remplace. '.repeat(3));
    assert.ok((await desk.heightOf('edit-field')) > 2 * low, 'the field did not grow');
    await desk.press('Escape');
  });

  it('compose « ê » at the edge of an issue, whatever the desk answers meanwhile', async () => {
    const { decided, total } = await desk.progress();
    await desk.press('Escape');
    const rows = await desk.rows();
    const last = rows.at(-1)?.id ?? assert.fail('no issue');
    await desk.take(rows[0]?.id ?? assert.fail('no issue'));
    await desk.press('t');
    await until('the text to have the focus', async () => (await desk.focus()).id === 'article-text');
    await desk.compose('^');
    await desk.clickInPlace(`[data-testid="issue-row"][data-issue="${last}"]`);
    await desk.clickInPlace('[data-testid="reject"]');
    await until('the answer to be there', async () => (await desk.progress()).decided === decided + 1);
    assert.equal(await desk.isComposing(), true, 'the line was drawn again');
    await desk.endComposition('ê');
    await until('the letter to be on disk', async () => (await text()).includes('ê'));
    await desk.press('Escape');
    await desk.quiet();
    assert.match((await desk.result()).join('\n'), /êet/);
    await desk.travelToTheEnd('undo');
    assert.deepEqual(await desk.progress(), { decided: 0, total });
  });

  it('never scroll the window as a whole', async () => {
    assert.deepEqual(await desk.windowScroll(), { top: 0, room: 0 });
  });
});

describe('a no-break space', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-spaces-'));
  const file = join(folder, 'sondage.txt');
  // At any width, some of these lines are as long as the page is wide.
  const lines = Array.from(
    { length: 60 },
    (_, at) => `${'m'.repeat(1 + at)} 95\u00a0% des 290\u202f000 lecteurs\u00a0: oui.`,
  );
  writeFileSync(file, lines.join('\n\n'));
  const desk = standing({ folder, file });

  it('breaks no line', async () => {
    const { lineBreak, nbspMode } = await desk.styleOfText();
    assert.deepEqual({ lineBreak, nbspMode }, { lineBreak: 'auto', nbspMode: 'normal' });
    const { spaces, broken } = await desk.brokenSpaces();
    assert.ok(spaces >= 30, `${spaces} spaces in sight`);
    assert.equal(broken, 0);
  });
});
