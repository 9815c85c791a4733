// axe-core over every screen. Colours are measured from the tokens elsewhere: jsdom draws nothing.
import { screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { FERRY, manyArticles } from './host/memory/articles';
import type { Desk, DialogName } from './state/desk.svelte';
import { openWindow } from './testing/window';

async function findings(): Promise<string[]> {
  await tick();
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      'color-contrast': { enabled: false },
      // The page is a window: its regions have no landmark of a document around them.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe.each(['en', 'fr'] as const)('axe finds nothing (%s)', (language) => {
  it.each(['review', 'changes', 'result', 'queue'] as const)('in the view %s', async (view) => {
    const { desk } = await openWindow({ language }, [FERRY, ...manyArticles(6)]);
    await desk.decisions.accept();
    await desk.showView(view);
    await waitFor(() => expect(screen.getByTestId(view)).toBeTruthy());
    expect(await findings()).toEqual([]);
  });

  it('on an empty desk', async () => {
    await openWindow({ language, last_article: null }, []);
    expect(await findings()).toEqual([]);
  });

  const DIALOGS: [DialogName, (desk: Desk) => unknown][] = [
    ['keys', (desk) => (desk.dialog = 'keys')],
    ['settings', (desk) => (desk.dialog = 'settings')],
    ['paste', (desk) => (desk.dialog = 'paste')],
    ['palette', (desk) => (desk.dialog = 'palette')],
    ['rule', (desk) => desk.showRule(desk.issue?.rule ?? '')],
    ['manual', (desk) => desk.showManual()],
    ['memory', (desk) => desk.memory.leaveAlone().then(() => desk.memory.open())],
    ['bulk', (desk) => desk.decisions.previewAlike('reject')],
    ['own-issue', (desk) => (desk.dialog = 'own-issue')],
  ];
  it.each(DIALOGS)('in the dialog %s', async (name, show) => {
    const { desk } = await openWindow({ language });
    await show(desk);
    await waitFor(() => expect(desk.dialog).toBe(name));
    expect(await findings()).toEqual([]);
  });
});
