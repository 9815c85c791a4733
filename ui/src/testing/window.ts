// The whole window in jsdom, on the fake host.
import { fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import App from '../App.svelte';
import type { Settings } from '../generated/Settings';
import type { FakeArticle } from '../host/memory/articles';
import { MemoryHost } from '../host/memory/host';
import { Desk } from '../state/desk.svelte';

export async function openWindow(settings: Partial<Settings> = {}, articles?: FakeArticle[]) {
  const host = new MemoryHost({
    settings: { language: 'en', last_article: 1, ...settings },
    system: 'en',
    ...(articles ? { articles } : {}),
  });
  const desk = new Desk(host);
  render(App, { desk });
  await desk.start();
  await tick();
  return { host, desk };
}

/** Presses a key where the focus is not in a field. */
export const key = (name: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, {
    key: name,
    code: /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name,
    ...more,
  });

export const progress = () => screen.getByTestId('progress').textContent;

/** What went over the wire under a command's name. */
export const sent = (host: MemoryHost, name: string) =>
  host.calls.filter(([call]) => call === name).map(([, request]) => request);
