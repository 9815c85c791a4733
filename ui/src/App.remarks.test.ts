// Tracked changes and comments of the file, and the editor's comments.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { FERRY } from './testing/articles';
import { key, openWindow, sent } from './testing/window';

const SIGNED =
  '<office:change-info><dc:creator>Agence</dc:creator><dc:date>2026-03-02T09:00:00</dc:date></office:change-info>';

/** A flat OpenDocument text with an insertion, a deletion and a comment. */
const REVISED = {
  name: 'conseil.fr.fodt',
  text: `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:tracked-changes><text:changed-region text:id="i"><text:insertion>${SIGNED}</text:insertion></text:changed-region><text:changed-region text:id="d"><text:deletion>${SIGNED}<text:p><text:s/>et bruyante</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Le conseil a adopté<text:change-start text:change-id="i"/> mardi soir<text:change-end text:change-id="i"/> le budget de la ville.</text:p><text:p>La séance, longue<text:change text:change-id="d"/>, a réuni <office:annotation office:name="a"><dc:creator>Relecteur</dc:creator><dc:date>2026-03-03T10:00:00</dc:date><text:p>Vérifier le nombre.</text:p></office:annotation>trente élus<office:annotation-end office:name="a"/> dans la grande salle.</text:p></office:text></office:body></office:document>`,
};

const rows = () => screen.getAllByTestId('remark');

it('lists them, shows them in the text, and decides on changes', async () => {
  const { app } = await openWindow({}, [REVISED]);
  const section = await screen.findByTestId('remarks');
  expect(within(section).getByTestId('remarks-toggle').textContent).toContain('2 changes, 1 comment');
  expect(screen.queryAllByTestId('remark')).toEqual([]);
  const text = screen.getByTestId('article-text');
  const mark = (name: string) => text.querySelector(`.cd-remark-${name}`);
  expect(mark('insertion')?.textContent).toBe(' mardi soir');
  expect(mark('insertion')?.getAttribute('aria-description')).toContain('Inserted by Agence · Mar 2, 2026');
  expect(mark('deletion')?.getAttribute('aria-label')).toContain('“ et bruyante”');
  expect(mark('comment')?.textContent).toBe('trente élus');

  await key('l', { ctrlKey: true, shiftKey: true });
  await waitFor(() =>
    expect(rows().map((row) => row.dataset['kind'])).toEqual(['insertion', 'deletion', 'comment']),
  );
  await waitFor(() => expect(document.activeElement?.textContent).toContain('mardi soir'));
  await fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown', code: 'ArrowDown' });
  await waitFor(() => expect(app.remarks.current?.kind).toBe('deletion'));

  // Rejecting a deletion brings its words back; undo takes them away again.
  await fireEvent.click(await screen.findByTestId('remark-reject'));
  await waitFor(() => expect(text.textContent).toContain('longue et bruyante, a réuni'));
  await waitFor(() => expect(rows()[1]?.dataset['status']).toBe('rejected'));
  expect(mark('deletion')).toBeNull();
  await key('z', { ctrlKey: true });
  await waitFor(() => expect(rows()[1]?.dataset['status']).toBe('left'));
  expect(app.article.review?.segments[1]?.text).toContain('longue, a réuni');
  // The words of the selected deletion are shown at its place.
  await waitFor(() => expect(text.querySelector('.cd-del')?.textContent).toBe(' et bruyante'));

  // Accepting an insertion changes no word.
  await fireEvent.click(within(rows()[0] as HTMLElement).getByTestId('remark-row'));
  await fireEvent.click(await screen.findByTestId('remark-accept'));
  await waitFor(() => expect(rows()[0]?.dataset['status']).toBe('accepted'));
  expect(mark('insertion')).toBeNull();
  expect(text.textContent).toContain('a adopté mardi soir le budget');
});

it('decides on all changes in one step, and says what it did', async () => {
  const { app } = await openWindow({}, [REVISED]);
  await key('l', { ctrlKey: true, shiftKey: true });
  await fireEvent.click(await screen.findByTestId('remarks-reject-all'));
  const text = screen.getByTestId('article-text');
  await waitFor(() => expect(text.textContent).toContain('longue et bruyante, a réuni'));
  expect(text.textContent).toContain('a adopté le budget');
  await waitFor(() =>
    expect(rows().map((row) => row.dataset['status'])).toEqual(['rejected', 'rejected', 'left']),
  );
  await waitFor(() =>
    expect(app.notices.list.map((notice) => notice.message)).toContain(
      '2 changes of the file were rejected.',
    ),
  );
  expect(screen.queryByTestId('remarks-accept-all')).toBeNull();
  await key('z', { ctrlKey: true });
  await waitFor(() => expect(rows().map((row) => row.dataset['status'])).toEqual(['left', 'left', 'left']));
  expect(text.textContent).toContain('a adopté mardi soir le budget');
});

it('says that a file contains none', async () => {
  const { app } = await openWindow({}, [FERRY]);
  expect(screen.queryByTestId('remarks')).toBeNull();
  await app.remarks.show();
  expect(app.notices.list.map((notice) => notice.code)).toContain('no-remarks');
});

it('takes comments on words, and removes them', async () => {
  const { host, app } = await openWindow({}, [FERRY]);
  const first = app.article.review?.segments[1];
  if (!first) throw new Error('the article has no paragraph');
  const from = first.text.indexOf('onze minutes');
  app.article.editor?.selectRange(first.id, from, from + 'onze minutes'.length, false);
  const before = app.article.review?.progress;
  await key('c', { ctrlKey: true, shiftKey: true });
  const dialog = await screen.findByTestId('comment');
  expect(dialog.textContent).toContain('onze minutes');
  // The format of the file has no comments.
  expect(dialog.textContent).toContain('kept in the library');
  await fireEvent.input(screen.getByTestId('comment-text'), { target: { value: 'Dix, selon la mairie.' } });
  await fireEvent.click(screen.getByTestId('comment-add'));
  await waitFor(() => expect(screen.queryByTestId('comment')).toBeNull());
  expect(sent(host, 'add_comment')).toMatchObject([
    { segment: first.id, from, text: 'Dix, selon la mairie.' },
  ]);
  expect(screen.getByTestId('issue-badge').textContent).toBe('Comment');
  expect(screen.getByTestId('issue-message').textContent).toBe('Dix, selon la mairie.');
  const text = screen.getByTestId('article-text');
  expect(text.querySelector('.cd-remark-comment')?.textContent).toBe('onze minutes');
  expect(app.article.review?.progress.decided).toBe(before?.decided);

  await key('o');
  await waitFor(() => expect(text.querySelector('.cd-remark-comment')).toBeNull());
});
