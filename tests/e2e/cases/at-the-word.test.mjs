// What is offered at the words themselves: the tooltip, and our menu instead of the browser's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { article } from '../driver/article.mjs';
import { findings } from '../driver/axe.mjs';
import { until } from '../driver/processes.mjs';
import { standing } from '../driver/standing.mjs';

describe('at the word', { timeout: 180_000 }, () => {
  const { folder, file } = article();
  const editor = standing({ folder, file });
  /** @param {string} id */
  const mark = (id) => `[data-testid="article-text"] [data-issue="${id}"]`;

  /** Returns the row of an open issue that is not selected. */
  async function another() {
    const selected = await editor.inHand();
    const row = (await editor.rows()).find(({ id, status }) => status === 'open' && id !== selected);
    assert.ok(row, 'there is another open issue');
    return row;
  }

  it('the pointer shows what is wrong, without covering the words', async () => {
    const { id } = await another();
    await editor.point(mark(id));
    await until('the tooltip', () => editor.has('issue-tip'));
    assert.match(await editor.textOf('issue-tip'), /\S/);
    assert.equal(await editor.overlap('[data-testid="issue-tip"]', mark(id)), false);
    await editor.window.screenshot('tooltip');
    await editor.point('[data-testid="status"]');
    await until('the tooltip to be gone', async () => !(await editor.has('issue-tip')));
  });

  it('the menu key opens the menu of the selected issue under its words; the arrow keys and Esc work', async () => {
    const selected = await editor.inHand();
    await editor.press('Shift+F10');
    const items = await editor.menuItems();
    assert.equal(items[0]?.command, 'accept');
    for (const command of ['edit', 'reject', 'ignore-everywhere', 'why-rule', 'copy'])
      assert.ok(
        items.some((item) => item.command === command),
        command,
      );
    assert.equal(await editor.overlap('[data-testid="context-menu"]', '[data-now]'), false);
    assert.deepEqual(await findings(editor.driver), []);
    await editor.window.screenshot('menu');
    await editor.press('ARROW_DOWN', 'ARROW_UP', 'ARROW_UP');
    const last = await editor.driver.executeScript(() =>
      document.activeElement?.getAttribute('data-command'),
    );
    assert.equal(last, items.at(-1)?.command);
    await editor.press('Escape');
    await editor.menuGone();
    assert.equal(await editor.inHand(), selected);
    assert.equal((await editor.progress()).decided, 0);
  });

  it('an item does what its key does', async () => {
    await editor.press('Shift+F10');
    await editor.menuItems();
    await editor.press('Enter');
    await editor.menuGone();
    await editor.untilDecided(1);
    await editor.press('Shift+F10');
    await editor.menuItems();
    await editor.press('r');
    await editor.menuGone();
    await editor.untilDecided(2);
    await editor.press('Control+z', 'Control+z');
    await editor.untilDecided(0);
  });

  it('the right button selects the issue under the pointer and opens its menu', async () => {
    const { id } = await another();
    await editor.point(mark(id), true);
    const items = await editor.menuItems();
    assert.ok(items.some(({ command }) => command === 'reject'));
    assert.equal(await editor.inHand(), id);
    await editor.press('Escape');
    await editor.menuGone();
  });

  it('words without an issue can be cut, copied, pasted and marked', async () => {
    await editor.caretAt('quartier');
    await editor.press('Control+Shift+ARROW_RIGHT', 'Shift+F10');
    const items = await editor.menuItems();
    assert.deepEqual(
      items.map(({ command }) => command),
      ['cut', 'copy', 'paste', 'add-issue', 'add-comment'],
    );
    // Cut and paste: the text is the same again.
    const before = await editor.lines();
    await editor.press('Enter');
    await editor.menuGone();
    await until('the words to be cut', async () => (await editor.lines()).join() !== before.join());
    await editor.press('Shift+F10');
    await editor.menuItems();
    await editor.press('Enter');
    await until('the words to be back', async () => (await editor.lines()).join() === before.join());
    await editor.quiet();
    await editor.press('Escape');
  });

  it('a field and the queue have menus too', async () => {
    await editor.press('e');
    await until('the field', () => editor.has('edit-field'));
    await editor.press('Shift+F10');
    assert.deepEqual(
      (await editor.menuItems()).map(({ command }) => command),
      ['cut', 'copy', 'paste'],
    );
    await editor.press('Escape');
    await editor.menuGone();
    await editor.press('Escape', 'Control+0');
    await until('the queue', () => editor.has('queue-row'));
    await editor.press('j', 'Shift+F10');
    const commands = (await editor.menuItems()).map(({ command }) => command);
    assert.deepEqual(commands, ['open-row', 'archive-row', 'remove-row', 'select-rows']);
    await editor.window.screenshot('menu-queue');
    await editor.press('Escape', 'Control+1');
    await editor.menuGone();
  });
});
