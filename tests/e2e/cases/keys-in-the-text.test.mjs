// The caret, the selection and compositions: keys act at the caret, and no typing is lost.
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('keys in the text', { timeout: 180_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });
  const text = () => editor.textOf('article-text');

  it('begin at the selected issue', async () => {
    await editor.press('F8', 'F8');
    const id = await editor.inHand();
    await editor.press('t');
    await until('the text to have the focus', async () => (await editor.focus()).id === 'article-text');
    assert.equal(await editor.issueOfCaret(), id);
    await editor.press('F8');
    await until('the next issue', async () => (await editor.inHand()) !== id);
    assert.equal(await editor.issueOfCaret(), await editor.inHand());
  });

  it('decide the issue at the caret and no other', async () => {
    const { decided } = await editor.progress();
    await editor.press('Control+Home', 'Alt+a');
    await until('a notice', async () => (await editor.notices()).includes('no-issue-here'));
    assert.equal((await editor.progress()).decided, decided);
    const id = await editor.inHand();
    await editor.press('Escape', 't', 'Alt+a');
    await editor.untilDecided(decided + 1);
    assert.equal((await editor.rows()).find((row) => row.id === id)?.status, 'accepted');
    await editor.press('Escape', 'Control+z');
    await editor.untilDecided(decided);
  });

  it('keep a selection that M marks after the text was left', async () => {
    const before = await text();
    await editor.press('t', 'Control+Home', 'Control+Shift+ARROW_RIGHT');
    await until('the key to be named', () => editor.has('status-mark'));
    await editor.press('Escape');
    await until('the text to be left', async () => (await editor.focus()).id !== 'article-text');
    assert.equal(await editor.hasDrawnSelection(), true);
    // No command has this key, and it is not typed into the text either.
    await editor.press('z');
    assert.equal(await text(), before);
    await editor.press('m');
    await until('the dialog', () => editor.has('own-issue'));
    assert.equal((await editor.focus()).id, 'own-comment');
    await editor.press('Escape');
    await until('the dialog to be gone', async () => !(await editor.has('own-issue')));
    assert.equal(await text(), before);
  });

  it('mark words that were selected with the mouse, and type every other letter', async () => {
    const before = await text();
    for (const key of ['m', 'Alt+m']) {
      await editor.doubleClickText();
      await editor.press(key);
      await until('the dialog', () => editor.has('own-issue'));
      await editor.press('Escape');
      await until('the dialog to be gone', async () => !(await editor.has('own-issue')));
      assert.equal(await text(), before, key);
    }
    await editor.caretAt('ans de travaux');
    await editor.press('Control+Shift+ARROW_RIGHT', 'n');
    await until('the letter', async () => (await text()) !== before);
    await editor.press('m');
    await editor.quiet();
    assert.equal(await editor.has('own-issue'), false);
    assert.match(await text(), /deux nm ?de travaux/);
    await editor.travelToTheEnd('undo');
    assert.equal(await text(), before);
    await editor.press('Escape');
  });

  it('say why a command cannot act', async () => {
    const comma = (await editor.rows()).find((row) => row.words.includes(','))?.id ?? assert.fail('no comma');
    await editor.take(comma);
    for (const keys of ['Shift+i', 'o', 'Control+z', '9']) {
      await editor.press(keys);
      await until(`the reason for ${keys}`, async () => (await editor.notices()).includes('cannot'));
      await editor.press('Escape');
      await until('the notice to be gone', async () => !(await editor.notices()).includes('cannot'));
    }
    await editor.press('Control+0', 'Control+z');
    await until('the reason in the queue', async () => (await editor.notices()).includes('cannot'));
    await editor.press('Escape', 'Control+1');
    await until('the review', () => editor.has('article-text'));
  });

  it('grow the field for the editor’s own words', async () => {
    await editor.press('Escape', 'F8', 'e');
    await until('the field', () => editor.has('edit-field'));
    const low = await editor.heightOf('edit-field');
    await editor.type('Une phrase entière, bien plus longue que le mot que l’on remplace. '.repeat(3));
    assert.ok((await editor.heightOf('edit-field')) > 2 * low, 'the field did not grow');
    await editor.press('Escape');
  });

  it('compose « ê » at the edge of an issue, whatever the editor answers meanwhile', async () => {
    const { decided, total } = await editor.progress();
    await editor.press('Escape');
    const rows = await editor.rows();
    const last = rows.at(-1)?.id ?? assert.fail('no issue');
    await editor.take(rows[0]?.id ?? assert.fail('no issue'));
    await editor.press('t');
    await until('the text to have the focus', async () => (await editor.focus()).id === 'article-text');
    await editor.compose('^');
    await editor.clickInPlace(`[data-testid="issue-row"][data-issue="${last}"]`);
    await editor.clickInPlace('[data-testid="reject"]');
    await until('the answer to be there', async () => (await editor.progress()).decided === decided + 1);
    assert.equal(await editor.isComposing(), true, 'the line was drawn again');
    await editor.endComposition('ê');
    await until('the letter to be on disk', async () => (await text()).includes('ê'));
    await editor.press('Escape');
    await editor.quiet();
    assert.match((await editor.result()).join('\n'), /êet/);
    await editor.travelToTheEnd('undo');
    assert.deepEqual(await editor.progress(), { decided: 0, total });
  });

  it('never scroll the window as a whole', async () => {
    assert.deepEqual(await editor.windowScroll(), { top: 0, room: 0 });
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
  const editor = standing({ folder, file });

  it('breaks no line', async () => {
    const { lineBreak, nbspMode } = await editor.styleOfText();
    assert.deepEqual({ lineBreak, nbspMode }, { lineBreak: 'auto', nbspMode: 'normal' });
    const { spaces, broken } = await editor.brokenSpaces();
    assert.ok(spaces >= 30, `${spaces} spaces in sight`);
    assert.equal(broken, 0);
  });
});
