// Servers for second opinions in the whole window, against scripted ones.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ProviderKind } from './generated/ProviderKind';
import type { AppState } from './state/app';
import { gate, languageModel, languageTool } from './testing/servers';
import { decided, key, openWindow, sent } from './testing/window';

const ctrlAlt = (letter: string) =>
  key(letter, { ctrlKey: true, altKey: true, code: `Key${letter.toUpperCase()}` });

/** The first words of an article of the tests, which no rule flags. */
const FLAGGED = { Lorient: 'Brest', 'onze minutes': 'douze minutes' };
const NAME = 'LanguageTool';

const turnOn = async (app: AppState, kind: ProviderKind, address: string) => {
  expect(await app.providers.change(kind, { on: true, address })).toBeNull();
};

const noticeOf = (start: string) =>
  waitFor(() => {
    const all = screen.getAllByTestId('notice');
    const found = all.find((one) => one.dataset['code']?.startsWith(start));
    expect(found, all.map((one) => one.textContent).join('\n')).toBeTruthy();
    return found as HTMLElement;
  });

async function accessible(element: HTMLElement): Promise<void> {
  // jsdom computes no colours, and does not know that a modal dialog hides the landmarks of the window.
  const off = { enabled: false };
  const rules = { 'color-contrast': off, 'landmark-no-duplicate-banner': off };
  const { violations } = await axe.run(element, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

const settingsOf = async (kind: ProviderKind) => within(await screen.findByTestId(`provider-${kind}`));

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('the settings of servers', () => {
  it('are shown by a command on a server that is off, and nothing connects to it', async () => {
    const { host, app } = await openWindow();
    const server = await languageTool(FLAGGED);
    await app.providers.change('languagetool', { address: server.address });
    await ctrlAlt('g');
    const settings = await settingsOf('languagetool');
    expect(screen.getByTestId<HTMLDetailsElement>('providers').open).toBe(true);
    expect(document.activeElement).toBe(settings.getByTestId('provider-on'));
    expect(settings.getByTestId<HTMLInputElement>('provider-on').checked).toBe(false);
    expect(settings.getByTestId<HTMLButtonElement>('provider-try').disabled).toBe(true);
    await accessible(screen.getByTestId('settings-dialog'));
    expect([sent(host, 'ask_provider').length, server.connections()]).toEqual([0, 0]);
    // The section is closed when the settings are opened for something else.
    app.navigation.dialog = null;
    await waitFor(() => expect(screen.queryByTestId('settings-dialog')).toBeNull());
    await key(',', { ctrlKey: true });
    expect((await screen.findByTestId<HTMLDetailsElement>('providers')).open).toBe(false);
  });

  it('refuse what is no address, and turn the server off', async () => {
    const { app } = await openWindow();
    await ctrlAlt('g');
    const settings = await settingsOf('languagetool');
    const on = settings.getByTestId<HTMLInputElement>('provider-on');
    const address = settings.getByTestId<HTMLInputElement>('provider-address');
    await fireEvent.click(on);
    await waitFor(() => expect(app.providers.isOn('languagetool')).toBe(true));
    // The usual address, which the field shows.
    expect(address.value).toBe('http://127.0.0.1:8081');
    await type(address, 'localhost:8081');
    expect((await settings.findByTestId('provider-fault')).textContent).toMatch(
      /“localhost:8081” is not an address\. Write the address with http/,
    );
    expect([on.checked, address.value, app.providers.isOn('languagetool')]).toEqual([
      false,
      'localhost:8081',
      false,
    ]);
    await fireEvent.click(on);
    await settings.findByTestId('provider-fault');
    await waitFor(() => expect(on.checked).toBe(false));
  });

  it('try a server and show its answer or its fault', async () => {
    const { app } = await openWindow();
    const server = await languageTool({});
    await ctrlAlt('g');
    const settings = await settingsOf('languagetool');
    await type(settings.getByTestId('provider-address'), server.address);
    await fireEvent.click(settings.getByTestId('provider-on'));
    await waitFor(() => expect(settings.getByTestId<HTMLButtonElement>('provider-try').disabled).toBe(false));
    await fireEvent.click(settings.getByTestId('provider-try'));
    await waitFor(() =>
      expect(settings.getByTestId('provider-result').textContent).toMatch(/^\s*Answered in \d+ ms\./),
    );
    expect(server.requests).toHaveLength(1);
    expect(new URLSearchParams(server.requests[0]).get('text')).toBe('This is a short test.');
    const other = await languageModel([], '');
    await type(settings.getByTestId('provider-address'), other.address);
    await waitFor(() => expect(app.providers.of('languagetool').address).toBe(other.address));
    await fireEvent.click(settings.getByTestId('provider-try'));
    expect((await settings.findByTestId('provider-fault')).textContent).toContain(
      'does not answer as LanguageTool does',
    );
  });

  it('take a folder of LanguageTool on this computer, and say what is missing in it', async () => {
    const { host, app } = await openWindow();
    await ctrlAlt('g');
    const settings = await settingsOf('languagetool');
    await type(settings.getByTestId('provider-place'), 'folder');
    const folder = await settings.findByTestId<HTMLInputElement>('provider-folder');
    expect(settings.queryByTestId('provider-address')).toBeNull();
    await accessible(screen.getByTestId('settings-dialog'));
    // Without a folder, turning it on asks for one; none is chosen.
    const on = settings.getByTestId<HTMLInputElement>('provider-on');
    host.nextPath = null;
    await fireEvent.click(on);
    await waitFor(() => expect(on.checked).toBe(false));
    expect(settings.queryByTestId('provider-fault')).toBeNull();
    host.putFile('tool/README.md', '');
    host.nextPath = host.path('tool');
    await fireEvent.click(settings.getByTestId('provider-choose'));
    expect((await settings.findByTestId('provider-fault')).textContent).toContain(
      'does not contain a LanguageTool server',
    );
    expect([folder.value, folder.getAttribute('aria-invalid'), on.checked]).toEqual([
      host.path('tool'),
      'true',
      false,
    ]);
    expect(app.providers.of('languagetool')).toMatchObject({ place: 'folder', on: false });
  });

  it('list the models of a server, and fill in usual addresses', async () => {
    const { app } = await openWindow();
    const server = await languageModel(['small', 'large'], '');
    await ctrlAlt('m');
    const settings = await settingsOf('llm');
    const names = settings.getAllByTestId('provider-known');
    expect(names.map((one) => one.textContent)).toEqual(['llama.cpp', 'Ollama', 'LM Studio', 'vLLM']);
    const [, ollama] = names;
    if (ollama) await fireEvent.click(ollama);
    const address = settings.getByTestId<HTMLInputElement>('provider-address');
    await waitFor(() => expect(address.value).toBe('http://127.0.0.1:11434'));
    await type(address, server.address);
    await fireEvent.click(settings.getByTestId('provider-on'));
    await waitFor(() => expect(settings.getByTestId<HTMLButtonElement>('provider-try').disabled).toBe(false));
    await fireEvent.click(settings.getByTestId('provider-try'));
    const models = await settings.findByTestId('provider-models');
    expect(settings.getByTestId('provider-result').textContent).toContain('The server lists 2 models.');
    await accessible(screen.getByTestId('settings-dialog'));
    await type(models, 'large');
    await type(settings.getByTestId('provider-mode'), 'rewrite');
    await waitFor(() =>
      expect(app.providers.of('llm')).toMatchObject({ on: true, model: 'large', mode: 'rewrite' }),
    );
    expect(settings.getByTestId<HTMLInputElement>('provider-model').value).toBe('large');
    await type(settings.getByTestId('provider-model'), 'another');
    await waitFor(() => expect(app.providers.of('llm').model).toBe('another'));
  });
});

describe('the key of a service', () => {
  it('is typed in a password field, and refused in words if it is none or there is no keyring', async () => {
    const { host } = await openWindow();
    await ctrlAlt('m');
    const settings = await settingsOf('llm');
    const field = settings.getByTestId<HTMLInputElement>('provider-key');
    expect([field.type, field.disabled]).toEqual(['password', true]);
    await type(settings.getByTestId('provider-address'), 'https://example.org');
    await waitFor(() => expect(field.disabled).toBe(false));
    await type(field, 'une clé');
    expect((await settings.findByTestId('provider-fault')).textContent).toContain('This is not a key');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    // The development server has no keyring.
    await type(field, 'sk-1234');
    await waitFor(() =>
      expect(settings.getByTestId('provider-fault').textContent).toContain('COPYDESK_LLM_KEY'),
    );
    const [llm] = (await host.call('providers', null)).filter(({ kind }) => kind === 'llm');
    expect(llm?.key_saved).toBe(false);
    expect(JSON.stringify(llm)).not.toContain('1234');
  });
});

describe('asking LanguageTool', () => {
  it('finds issues while the editor works, and one is accepted', async () => {
    const { app } = await openWindow();
    const { open, opened } = gate();
    const server = await languageTool(FLAGGED, () => opened);
    await turnOn(app, 'languagetool', server.address);
    await ctrlAlt('g');
    expect((await screen.findByTestId('asking')).textContent).toContain('LanguageTool: asking…');
    await ctrlAlt('g');
    await noticeOf('asking');
    const before = app.article.issueId;
    await key('a');
    await decided(1);
    await waitFor(() => expect(app.article.issueId).not.toBe(before));
    const selected = app.article.issueId;
    open();
    const notice = await noticeOf('asked-');
    expect(notice.textContent).toContain('LanguageTool found 2 possible errors.');
    expect(screen.queryByTestId('asking')).toBeNull();
    expect(app.article.issueId).toBe(selected);
    expect(app.article.review?.sources.map(({ name, found }) => [name, found])).toEqual([[NAME, 2]]);
    expect(server.requests).toHaveLength(1);
    await fireEvent.click(within(notice).getByText('Show'));
    await waitFor(() => expect(app.article.issue?.source).toBe(NAME));
    expect(app.article.issue?.quote).toBe('Lorient');
    expect((await screen.findByTestId('issue-source')).textContent).toContain(NAME);
    await key('a');
    await waitFor(() => expect(app.article.review?.segments[1]?.text).toContain('construit à Brest'));
    await app.decisions.travel('undo');
    expect(app.article.review?.segments[1]?.text).toContain('construit à Lorient');
  });

  it('shows its progress, and is stopped', async () => {
    const { app } = await openWindow();
    const long = 'Une phrase assez longue pour remplir tout le paragraphe. '.repeat(200);
    await app.opening.openText(`${long}\n\n${long}\n`);
    const server = await languageTool({ longue: 'courte' }, (request) =>
      request > 0 ? new Promise(() => undefined) : undefined,
    );
    await turnOn(app, 'languagetool', server.address);
    await ctrlAlt('k');
    expect((await noticeOf('cannot')).textContent).toContain('No server is being asked.');
    await ctrlAlt('g');
    const line = await screen.findByTestId('asking');
    await waitFor(() => expect(line.textContent).toContain('LanguageTool: 1 of 2 paragraphs'));
    await accessible(screen.getByTestId('status'));
    expect(within(line).getByRole('button', { name: 'Stop: LanguageTool' }).tabIndex).toBe(0);
    await ctrlAlt('k');
    const notice = await noticeOf('asked-');
    expect(notice.textContent).toContain('LanguageTool was stopped. It had found 1 possible error.');
    expect(app.article.review?.sources.map(({ found }) => found)).toEqual([1]);
    expect(screen.queryByTestId('asking')).toBeNull();
  });

  it('says that it is being started', async () => {
    const { host } = await openWindow();
    const event = { article: 1, kind: 'languagetool', running: true, starting: true } as const;
    host.emit('asking', { ...event, done: 0, total: 0, result: null, fault: null });
    expect((await screen.findByTestId('asking')).textContent).toContain('LanguageTool: starting…');
    host.emit('asking', { ...event, starting: false, done: 1, total: 2, result: null, fault: null });
    await waitFor(() => expect(screen.getByTestId('asking').textContent).toContain('1 of 2 paragraphs'));
  });

  it('says that it was stopped before its first answer', async () => {
    const { app } = await openWindow();
    const server = await languageTool({}, () => new Promise(() => undefined));
    await turnOn(app, 'languagetool', server.address);
    await ctrlAlt('g');
    await fireEvent.click(await screen.findByTestId('asking-stop'));
    expect((await noticeOf('asked-')).textContent).toContain('before its first answer');
    expect(app.article.review?.sources).toEqual([]);
  });

  it('names the article if another one is open by then', async () => {
    const { app } = await openWindow();
    const { open, opened } = gate();
    const server = await languageTool(FLAGGED, () => opened);
    await turnOn(app, 'languagetool', server.address);
    await ctrlAlt('g');
    await screen.findByTestId('asking');
    const title = app.article.review?.article.title ?? '';
    await app.opening.openArticle(2);
    expect(screen.getByTestId('asking').textContent).toContain(title);
    open();
    const notice = await noticeOf('asked-');
    expect(notice.textContent).toContain(`“${title}”: LanguageTool found 2 possible errors.`);
    await fireEvent.click(within(notice).getByText('Show'));
    await waitFor(() => expect(app.article.issue?.source).toBe(NAME));
    expect(app.article.id).toBe(1);
  });

  it('lists what is about words that changed meanwhile', async () => {
    const { app, host } = await openWindow();
    const { open, opened } = gate();
    const server = await languageTool(FLAGGED, () => opened);
    await turnOn(app, 'languagetool', server.address);
    await ctrlAlt('g');
    await screen.findByTestId('asking');
    await waitFor(() => expect(server.requests).toHaveLength(1));
    const segment = app.article.review?.segments[1];
    const text = segment?.text.replace('Lorient', 'Lannion') ?? '';
    await app.article.change(1, () =>
      host.call('rewrite', { article: 1, segment: 1, version: segment?.version ?? 0, text }),
    );
    open();
    expect((await noticeOf('asked-')).textContent).toContain('LanguageTool found 1 possible error.');
    expect((await noticeOf('opinions-left')).textContent).toContain('“Lorient”');
  });

  it('reports a server that is down, with a way to its settings', async () => {
    const { app } = await openWindow();
    const free = createServer();
    await new Promise<void>((done) => free.listen(0, '127.0.0.1', done));
    const { port } = free.address() as AddressInfo;
    await new Promise((done) => free.close(done));
    await turnOn(app, 'languagetool', `http://127.0.0.1:${port}`);
    await ctrlAlt('g');
    const notice = await noticeOf('server-down');
    expect(notice.textContent).toContain('Start the server, or correct the address.');
    expect(screen.queryByTestId('asking')).toBeNull();
    await fireEvent.click(within(notice).getByText('Settings'));
    await settingsOf('languagetool');
  });
});

it('asks a language model for the corrected paragraph', async () => {
  const { app } = await openWindow();
  await app.opening.openText('La ville attend deux mille personnes.');
  const server = await languageModel(['large'], 'La ville accueille deux mille personnes.');
  await app.providers.change('llm', { on: true, address: server.address, mode: 'rewrite' });
  await ctrlAlt('i');
  await fireEvent.click(await screen.findByTestId('sources-ask-llm'));
  expect((await noticeOf('asked-llm')).textContent).toContain('The language model found 1 possible error.');
  expect(app.article.review?.issues.map(({ source, quote }) => [source, quote])).toEqual([
    ['Language model', 'attend'],
  ]);
});
