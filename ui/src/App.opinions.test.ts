// Second opinions in the whole window: a pasted corrected version, flags of another program.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { key, openWindow, sent } from './testing/window';

const ctrlAlt = (letter: string) =>
  key(letter, { ctrlKey: true, altKey: true, code: `Key${letter.toUpperCase()}` });

/** Opens the window on an article of these paragraphs. */
async function openText(text: string) {
  const { host, app } = await openWindow();
  await app.opening.openText(text);
  return { host, app };
}

const TEXT =
  'Le musée rouvre mardi\n\nLe musée de la ville rouvre mardi après deux ans de travaux coûteux.\n';
/** Long enough to tell whether another text is a version of it. */
const LONG = `${TEXT}
Les visiteurs y verront des tableaux, des gravures et une salle consacrée aux peintres de la région, fermée depuis douze ans.
`;
const NAME = 'Corrected version';

async function accessible(element: HTMLElement): Promise<void> {
  // jsdom computes no colours, and does not know that a modal dialog hides the landmarks of the window.
  const off = { enabled: false };
  const rules = { 'color-contrast': off, 'landmark-no-duplicate-banner': off };
  const { violations } = await axe.run(element, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}

describe('a corrected version', () => {
  it('is pasted, and its suggestion accepted', async () => {
    const { host, app } = await openText(TEXT);
    await ctrlAlt('v');
    const field = await screen.findByTestId('corrected-field');
    await accessible(screen.getByTestId('corrected'));
    await fireEvent.input(field, { target: { value: TEXT.replace('mardi après', 'jeudi après') } });
    await fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(screen.queryByTestId('corrected')).toBeNull());
    expect(sent(host, 'add_corrected_text')).toHaveLength(1);
    expect((await screen.findByTestId('issue-source')).textContent).toContain(NAME);
    expect(app.article.issue?.source).toBe(NAME);
    expect(screen.getAllByTestId('row-source').map((row) => row.textContent)).toEqual([NAME]);
    // Its rule has no page, and cannot be turned off.
    expect(screen.queryByTestId('why-rule')).toBeNull();
    expect(screen.queryByTestId('rule-off')).toBeNull();
    await accessible(screen.getByTestId('issue-card'));
    await key('a');
    await waitFor(() =>
      expect(app.article.review?.segments[1]?.text).toContain('rouvre jeudi après deux ans'),
    );
    await app.decisions.travel('undo');
    expect(app.article.review?.segments[1]?.text).toContain('rouvre mardi après');
    expect(app.article.review?.issues.filter((issue) => issue.source === NAME)).toHaveLength(1);
  });

  it('of another article is refused, and the pasted text stays', async () => {
    await openText(LONG);
    await ctrlAlt('v');
    const field = await screen.findByTestId('corrected-field');
    const other =
      'A committee met to talk about new rules for boats, and nobody expected a vote so close. '.repeat(4);
    await fireEvent.input(field, { target: { value: other } });
    await fireEvent.click(screen.getByTestId('corrected-compare'));
    const notice = await screen.findByTestId('notice');
    expect(notice.dataset['code']).toBe('corrected-other-text');
    expect(screen.getByTestId<HTMLTextAreaElement>('corrected-field').value).toBe(other);
  });
});

describe('flags', () => {
  it('without a place are listed, and the source can be removed', async () => {
    const { host, app } = await openText(TEXT);
    const flags = [
      { quote: 'deux ans', message: 'Two or three?' },
      { quote: 'nulle part', message: 'Not here.' },
    ];
    host.nextPath = host.putFile('colleague.json', JSON.stringify({ flags }));
    await ctrlAlt('f');
    const left = await waitFor(() => {
      const notice = screen.getAllByTestId('notice').find((one) => one.dataset['code'] === 'opinions-left');
      expect(notice).toBeTruthy();
      return notice as HTMLElement;
    });
    expect(left.textContent).toContain('“nulle part”');
    expect(app.article.issue?.message).toBe('Two or three?');
    expect(screen.getByTestId('issue-source').textContent).toContain('colleague.json');
    await ctrlAlt('i');
    await accessible(await screen.findByTestId('sources'));
    await fireEvent.click(screen.getByTestId('source-remove'));
    await screen.findByTestId('sources-none');
    expect(app.article.review?.issues.some((issue) => issue.source !== null)).toBe(false);
  });
});
