// The source text in the whole window: attached, shown, paired otherwise, removed.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { key, openWindow, sent } from './testing/window';

const ctrlAlt = (letter: string) =>
  key(letter, { ctrlKey: true, altKey: true, code: `Key${letter.toUpperCase()}` });

// Each paragraph has a number of its own.
const SOURCE = [
  'The museum of Kervanec reopens in 2026',
  'The museum reopens on 14 May, after two years of works that cost 380 million euros.',
  'A ticket costs 12 euros, and the 45 rooms are open from Tuesday to Sunday.',
  'Children under 7 enter free of charge, and so do the 6,500 pupils of the schools of the region, with their 950 teachers.',
];
const TEXT = [
  'Le musée de Kervanec rouvre en 2026',
  'Le musée rouvre le 14 mai, après deux ans de de travaux qui ont coûté 380 millions d’euros.',
  'Le billet coûte 12 euros, et les 45 salles sont ouvertes du mardi au dimanche.',
];

/** Opens an article of these paragraphs, in a window with room for the pane. */
async function openText(settings = {}, paragraphs = TEXT) {
  const { host, app } = await openWindow(settings);
  app.sourceText.windowWidth = 1600;
  await app.opening.openText(paragraphs.join('\n\n'));
  return { host, app };
}

async function openWithSource(settings = {}) {
  const opened = await openText(settings);
  await opened.app.sourceText.addText(SOURCE.join('\n\n'));
  await screen.findAllByTestId('source-pair');
  return opened;
}

const items = () => screen.getAllByTestId('source-item').map((item) => item.textContent?.trim());
const item = (words: string) => {
  const found = screen.getAllByTestId('source-item').find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`no paragraph ${words}`);
  return found;
};
const focused = () => document.activeElement?.textContent?.trim() ?? '';
/** Returns the number of source paragraphs and of segments of each pair. */
const counts = (app: Awaited<ReturnType<typeof openText>>['app']) =>
  app.sourceText.view?.pairs.map((pair) => `${pair.source.length}:${pair.segments.length}`);
/** Returns the segments that are marked in the text. */
const marked = () =>
  [...document.querySelectorAll<HTMLElement>('.cd-paired')].map((line) => Number(line.dataset['segment']));

async function accessible(element: HTMLElement): Promise<void> {
  // jsdom computes no colours.
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(element, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

beforeEach(() => {
  // Wide enough at the start, too.
  Object.defineProperty(window, 'innerWidth', { configurable: true, value: 1600 });
});

describe('the source pane', () => {
  it('without a source says so; a text is pasted, and the pane is remembered', async () => {
    const { host } = await openText();
    expect(screen.queryByTestId('source-pane')).toBeNull();
    await key('s');
    const pane = await screen.findByTestId('source-pane');
    expect(screen.getByTestId('source-none').textContent).toContain('no source text');
    await accessible(pane);
    await fireEvent.click(screen.getByTestId('source-paste'));
    const field = await screen.findByTestId('source-text-field');
    await fireEvent.input(field, { target: { value: SOURCE.join('\n\n') } });
    await fireEvent.click(screen.getByTestId('source-text-add'));
    await screen.findAllByTestId('source-pair');
    await waitFor(() => expect(screen.queryByTestId('source-text')).toBeNull());
    expect(items().slice(0, 3)).toEqual(SOURCE.slice(0, 3));
    expect(screen.getByTestId('source-untranslated').textContent).toBe('Not translated');
    await accessible(pane);
    await key('s');
    await waitFor(() => expect(screen.queryByTestId('source-pane')).toBeNull());
    await waitFor(async () => expect((await host.call('start', null)).settings.source_open).toBe(false));
  });

  it('opens by itself when a file is attached; undo removes it, redo brings it back', async () => {
    const { host, app } = await openText();
    host.nextPath = host.putFile('museum.en.txt', SOURCE.slice(0, 2).join('\n\n'));
    await ctrlAlt('u');
    await screen.findByTestId('source-pane');
    expect(sent(host, 'add_source')).toHaveLength(1);
    expect(screen.getByTestId('source-name').textContent).toContain('museum.en.txt');
    // The third paragraph has no source.
    expect(items()[2]).toBe('Not in the source');
    await waitFor(async () => expect((await host.call('start', null)).settings.source_open).toBe(true));
    await app.decisions.travel('undo');
    await screen.findByTestId('source-none');
    await app.decisions.travel('redo');
    await waitFor(() => expect(items()).toHaveLength(3));
    await ctrlAlt('x');
    await screen.findByTestId('source-none');
    expect(sent(host, 'remove_source')).toHaveLength(1);
  });

  it('that has no text is refused with a sentence', async () => {
    const { host, app } = await openText();
    host.nextPath = host.putFile('empty.txt', ' \n\n ');
    await ctrlAlt('u');
    await waitFor(() => expect(screen.getAllByTestId('notice')).not.toHaveLength(0));
    expect(app.sourceText.view).toBeNull();
    expect(app.sourceText.running).toBe(false);
  });

  it('marks the pair of the selected issue, in the text too', async () => {
    const { app } = await openWithSource();
    expect(app.article.issue?.segment).toBe(1);
    await waitFor(() => expect(marked()).toEqual([1]));
    const current = screen.getAllByTestId('source-pair').filter((row) => row.ariaCurrent === 'true');
    expect(current.map((row) => row.textContent?.trim())).toEqual([SOURCE[1]]);
    // While the focus is in the pane, that of the focused paragraph.
    await key('S', { shiftKey: true });
    await waitFor(() => expect(focused()).toBe(SOURCE[1]));
    await fireEvent.keyDown(item('14 May'), { key: 'ArrowDown' });
    await waitFor(() => expect(focused()).toBe(SOURCE[2]));
    await waitFor(() => expect(marked()).toEqual([2]));
    await key('s');
    await waitFor(() => expect(marked()).toEqual([]));
  });

  it('gives a narrow window the text alone, and the card shows the source', async () => {
    const { app } = await openWithSource();
    expect(screen.queryByTestId('card-source-text')).toBeNull();
    app.sourceText.windowWidth = 640;
    await waitFor(() => expect(screen.queryByTestId('source-pane')).toBeNull());
    expect(screen.getByTestId('card-source-text').textContent).toContain(SOURCE[1]);
    await accessible(screen.getByTestId('issue-card'));
    await app.sourceText.toggle();
    expect(screen.getAllByTestId('notice').some((notice) => notice.textContent?.includes('too narrow'))).toBe(
      true,
    );
  });
});

describe('pairs', () => {
  it('are changed with keys, and the focus stays on the paragraph', async () => {
    const { host, app } = await openWithSource();
    const before = counts(app);
    item('A ticket').focus();
    await fireEvent.keyDown(item('A ticket'), { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(counts(app)).toEqual(['1:1', '2:1', '0:1', '1:0']));
    await waitFor(() => expect(focused()).toBe(SOURCE[2]));
    expect(screen.getAllByTestId('source-fixed').length).toBeGreaterThan(0);
    expect(app.notices.announcement).toContain('above');
    await app.decisions.travel('undo');
    await waitFor(() => expect(counts(app)).toEqual(before));
    item('of Kervanec').focus();
    await fireEvent.keyDown(item('of Kervanec'), { key: '+' });
    await waitFor(() => expect(counts(app)?.[0]).toBe('2:2'));
    await fireEvent.keyDown(item('of Kervanec'), { key: '-' });
    await waitFor(() => expect(counts(app)?.[0]).toBe('1:1'));
    expect(sent(host, 'change_pairs')).toHaveLength(3);
  });

  it('are changed with buttons, which are disabled where nothing can be done', async () => {
    const { app } = await openWithSource();
    expect(screen.queryByTestId('pair-actions')).toBeNull();
    item('of Kervanec').focus();
    const actions = await screen.findByTestId('pair-actions');
    expect(within(actions).getByTestId<HTMLButtonElement>('pair-up').disabled).toBe(true);
    await accessible(screen.getByTestId('source-pane'));
    await fireEvent.click(within(actions).getByTestId('pair-down'));
    await waitFor(() => expect(counts(app)?.slice(0, 2)).toEqual(['0:1', '2:1']));
    // A key that can do nothing says so.
    await fireEvent.keyDown(item('Children'), { key: '-' });
    await waitFor(() =>
      expect(screen.getAllByTestId('notice').some((notice) => notice.dataset['code'] === 'cannot')).toBe(
        true,
      ),
    );
  });

  it('of an XLIFF file are those of the file', async () => {
    const { host, app } = await openText({ source_open: true });
    const unit = (id: number, source: string, target: string) =>
      `<unit id="${id}"><segment><source>${source}</source><target>${target}</target></segment></unit>`;
    const path = host.putFile(
      'museum.xlf',
      `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f">${unit(1, 'The museum reopens on Tuesday.', 'Le musée rouvre mardi.')}${unit(2, 'Tickets cost ten euros.', 'Le billet coûte dix euros.')}</file></xliff>`,
    );
    await app.opening.openFile(path);
    await waitFor(() =>
      expect(items()).toEqual(['The museum reopens on Tuesday.', 'Tickets cost ten euros.']),
    );
    expect(screen.queryByTestId('source-remove-text')).toBeNull();
    item('Tickets').focus();
    await screen.findByTestId('pairs-of-file');
    await fireEvent.keyDown(item('Tickets'), { key: 'ArrowUp', altKey: true });
    expect(sent(host, 'change_pairs')).toEqual([]);
    expect(app.notices.list.at(-1)?.message).toContain('those of the article’s file');
  });
});

it('files dropped on the pane become the source text, others are opened', async () => {
  const { host, app } = await openText({ source_open: true });
  const pane = await screen.findByTestId('source-pane');
  pane.getBoundingClientRect = () => new DOMRect(0, 50, 300, 600);
  const path = host.putFile('dropped.txt', SOURCE.join('\n\n'));
  app.importing.drop({ kind: 'over', at: { x: 100, y: 100 } });
  await screen.findByTestId('source-drop');
  expect(screen.queryByTestId('drop')).toBeNull();
  app.importing.drop({ kind: 'drop', paths: [path], at: { x: 100, y: 100 } });
  await waitFor(() => expect(items()).toHaveLength(4));
  app.importing.drop({ kind: 'over', at: { x: 700, y: 100 } });
  await screen.findByTestId('drop');
  app.importing.drop({ kind: 'leave' });
  await waitFor(() => expect(screen.queryByTestId('drop')).toBeNull());
  expect(sent(host, 'add_source')).toHaveLength(1);
});
