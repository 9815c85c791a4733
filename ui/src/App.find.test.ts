// Find and replace in the whole window, in the article and over the queue; details of articles.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { key, openWindow, sent } from './testing/window';

const ctrl = (name: string, more: KeyboardEventInit = {}) => key(name, { ctrlKey: true, ...more });
const textOf = (app: Awaited<ReturnType<typeof openWindow>>['app']) =>
  app.article.review?.segments.map((segment) => segment.text).join('\n') ?? '';

describe('the find bar', () => {
  it('finds while typing, and shows a bad pattern at its field', async () => {
    const { app } = await openWindow();
    await ctrl('f');
    const field = await screen.findByTestId<HTMLInputElement>('find-field');
    await fireEvent.input(field, { target: { value: 'e' } });
    await waitFor(() => expect(app.finding.hits.length).toBeGreaterThan(3));
    expect(screen.getByTestId('find-count').textContent).toBe(`1 of ${app.finding.hits.length}`);
    await fireEvent.click(screen.getByTestId('find-regex'));
    await fireEvent.input(field, { target: { value: '(e' } });
    const problem = await screen.findByTestId('find-problem');
    expect(problem.textContent).toContain('Character 1');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(app.notices.list).toEqual([]);
    await fireEvent.input(field, { target: { value: '(e)' } });
    await waitFor(() => expect(screen.queryByTestId('find-problem')).toBeNull());
    await key('Escape');
    await waitFor(() => expect(screen.queryByTestId('find-bar')).toBeNull());
  });

  it('replaces all after a preview, in one step', async () => {
    const { app, host } = await openWindow();
    const before = textOf(app);
    await ctrl('h');
    const field = await screen.findByTestId<HTMLInputElement>('find-field');
    await fireEvent.input(field, { target: { value: 'a' } });
    await waitFor(() => expect(app.finding.hits.length).toBeGreaterThan(3));
    await fireEvent.input(screen.getByTestId('find-replacement'), { target: { value: 'A' } });
    await fireEvent.click(screen.getByTestId('find-replace-all'));
    const dialog = await screen.findByTestId('replace');
    const entries = screen.getAllByTestId('replace-entry').length;
    expect(textOf(app)).toBe(before);
    await fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(textOf(app)).not.toMatch(/a/));
    expect(sent(host, 'replace')).toHaveLength(1);
    await waitFor(() => expect(app.notices.list.at(-1)?.message ?? '').toContain(String(entries)));
    await key('Escape');
    await ctrl('z');
    await waitFor(() => expect(textOf(app)).toBe(before));
  });
});

describe('the queue', () => {
  it('finds in every article and opens one at a hit', async () => {
    const { app } = await openWindow();
    await ctrl('0', { code: 'Digit0' });
    await ctrl('f');
    await fireEvent.input(await screen.findByTestId('many-field'), { target: { value: 'e' } });
    await fireEvent.submit(screen.getByTestId('find-many').querySelector('form') as HTMLFormElement);
    await waitFor(() => expect(app.findingMany.isShown).toBe(true));
    expect(screen.getAllByTestId('many-article')).toHaveLength(app.findingMany.found.length);
    const wanted = app.findingMany.found[0]?.article;
    const [hit] = screen.getAllByTestId('many-hit');
    await fireEvent.click(hit as HTMLElement);
    await waitFor(() => expect(app.article.id).toBe(wanted));
    await screen.findByTestId('find-bar');
    await waitFor(() => expect(app.finding.at).toBe(0));
  });

  it('sets details of several articles, and takes that back', async () => {
    const { app } = await openWindow();
    await ctrl('0', { code: 'Digit0' });
    await screen.findByTestId('queue');
    await ctrl('a');
    await waitFor(() => expect(app.library.selected.size).toBeGreaterThan(1));
    await key('F2');
    await fireEvent.input(await screen.findByTestId('details-desk'), { target: { value: 'Monde' } });
    expect(screen.queryByTestId('details-title')).toBeNull();
    await fireEvent.submit(screen.getByTestId('details').querySelector('form') as HTMLFormElement);
    const desks = () => new Set(app.library.view.articles.map((row) => row.desk));
    await waitFor(() => expect(desks()).toEqual(new Set(['Monde'])));
    expect(screen.getAllByTestId('queue-desk').map((cell) => cell.textContent)).toContain('Monde');
    await ctrl('z');
    await waitFor(() => expect(desks()).toEqual(new Set([''])));
  });
});
