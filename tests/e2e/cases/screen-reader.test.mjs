// A review as a screen reader hears it: through AT-SPI, from the window that runs.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { article, sweep } from '../driver/article.mjs';
import { check } from '../driver/command.mjs';
import { Editor } from '../driver/editor.mjs';
import { app } from '../driver/places.mjs';
import { until } from '../driver/processes.mjs';
import { ScreenReader, all, missing } from '../driver/screen-reader.mjs';

const why = missing();
if (why !== false)
  console.log(`The screen reader is not tested: ${why}. tools/system-packages.sh test installs it.`);

describe('a screen reader', { timeout: 180_000, skip: why }, () => {
  const { folder, file } = article();
  const [first] = check(file);
  const editor = new Editor();
  /** @type {ScreenReader} */
  let reader;

  before(async () => {
    reader = await ScreenReader.start(basename(app()));
    await editor.start({ file });
    await editor.ready();
  });
  after(async () => {
    if (editor.isStanding) await editor.discard();
    await reader?.stop();
    sweep(folder);
  });

  /** Returns the region with the selected issue. */
  const card = async () => {
    const found = all(await reader.page()).find((node) => node.name === 'Selected issue');
    assert.ok(found, 'the region of the selected issue');
    return found;
  };

  it('finds the selected issue: its region, and its message as a heading', async () => {
    const region = await card();
    assert.equal(region.role, 'landmark');
    const heading = all(region).find((node) => node.role === 'heading');
    assert.equal(heading?.text, first?.message);
  });

  it('finds the suggestions: a group of radio buttons, the first one checked', async () => {
    const group = all(await card()).find((node) => node.name === 'Suggestions');
    const choices = all(group ?? assert.fail('no group of suggestions')).filter(
      (node) => node.role === 'radio button',
    );
    assert.equal(choices.length, first?.suggestions.length);
    assert.ok(choices[0]?.name.includes(first?.suggestions[0]?.label ?? '?'), choices[0]?.name);
    assert.ok(choices[0]?.states.includes('checked'));
  });

  it('finds the buttons that decide', async () => {
    const names = all(await card())
      .filter((node) => node.role.endsWith('button'))
      .map((node) => node.name);
    for (const name of ['Accept', 'Edit', 'Reject'])
      assert.ok(
        names.some((one) => one.startsWith(name)),
        `${name} in ${names.join(', ')}`,
      );
  });

  it('hears the outcome of a decision, and the next issue with its suggestion', async () => {
    await reader.said();
    await editor.decide('a');
    const message = (await editor.textOf('issue-message')).trim();
    /** @type {string[]} */
    const heard = [];
    await until('the announcements', async () => {
      heard.push(...(await reader.said()));
      return (
        heard.some((text) => text.startsWith('Accepted. 1 of ')) &&
        heard.some((text) => text.startsWith(message))
      );
    });
    const next = heard.find((text) => text.startsWith(message));
    assert.match(next ?? '', /Suggestion 1 of \d+: ./);
    // The same can be read afterwards, in regions that are marked as live.
    const live = all(await reader.page()).filter((node) => node.live === 'polite');
    assert.ok(live.some((node) => node.text.startsWith('Accepted. 1 of ')));
  });

  it('hears the issue that F8 selects', async () => {
    await reader.said();
    const selected = await editor.inHand();
    await editor.press('F8');
    await until('another issue', async () => (await editor.inHand()) !== selected);
    const message = await editor.textOf('issue-message');
    await until('the issue to be read', async () =>
      (await reader.said()).some((text) => text.startsWith(message)),
    );
  });

  it('hears that the article was saved', async () => {
    await reader.said();
    await editor.press('Control+s');
    await until('the notice to be read', async () =>
      (await reader.said()).some((text) => text.startsWith('Saved')),
    );
  });

  it('finds the text of the article by its name', async () => {
    const entry = all(await reader.page()).find((node) => node.name === 'Text of the article');
    assert.equal(entry?.role, 'entry');
    assert.match(entry?.text ?? '', /la bibliothèque municipale/);
  });

  for (const [name, there, back] of /** @type {const} */ ([
    ['review', [], []],
    ['changes', ['Control+2'], ['Control+1']],
    ['queue', ['Control+0'], ['Control+1']],
    ['settings-dialog', ['Control+,'], ['Escape']],
  ]))
    it(`finds every text that is shown: ${name}`, async () => {
      await editor.press(...there);
      if (there.length > 0) await until(`${name} to be shown`, () => editor.has(name));
      const nodes = all(await reader.page());
      const plain = (/** @type {string} */ text) => text.replace(/\s+/g, ' ').toLowerCase();
      const found = plain(nodes.map((node) => [node.name, node.description, node.text].join(' ')).join('\n'));
      const lost = (await editor.shownTexts()).filter((text) => !found.includes(plain(text)));
      assert.deepEqual(lost, []);
      await editor.press(...back);
    });
});
