// The whole window in jsdom, against the real application.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect } from 'vitest';
import App from '../App.svelte';
import type { Settings } from '../generated/Settings';
import { createApp } from '../state/app';
import type { TestArticle } from './articles';
import { TestHost } from './host';

export async function openWindow(settings: Partial<Settings> = {}, articles?: TestArticle[]) {
  const host = await TestHost.open({
    settings: { language: 'en', last_article: 1, ...settings },
    ...(articles ? { articles } : {}),
  });
  const app = createApp(host);
  render(App, { app });
  await app.start();
  await tick();
  return { host, app };
}

/** Presses a key while the focus is not in a field. */
export const key = (name: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, {
    key: name,
    code: /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name,
    ...more,
  });

/** Waits until the window shows this number of decided issues. */
export const decided = (count: number) =>
  waitFor(() =>
    expect(screen.getByTestId('progress').textContent).toMatch(new RegExp(`^${count} of \\d+ decided$`)),
  );

/** Returns the requests sent with a command. */
export const sent = (host: TestHost, name: string) =>
  host.calls.filter(([call]) => call === name).map(([, request]) => request);
