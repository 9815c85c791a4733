import { describe, expect, it } from 'vitest';
import { FORMS, canTake, proposed, trackedForm } from './forms';

describe('forms', () => {
  it('are saved next to the article by default', () => {
    expect(proposed('tracked', '/a/otan.fr.docx')).toBe('/a/otan.fr.tracked.docx');
    expect(proposed('word', '/a/otan.fr.md')).toBe('/a/otan.fr.tracked.docx');
    expect(proposed('annotated', '/a/otan.fr.xlf')).toBe('/a/otan.fr.annotated.xlf');
    expect(proposed('report', '/a/otan.fr.docx')).toBe('/a/otan.fr.review.html');
    expect(proposed('criticmarkup', 'C:\\a.b\\otan')).toBe('C:\\a.b\\otan.review.md');
    expect(proposed('csv', null)).toBeNull();
  });

  it('are offered if the article supports them', () => {
    const offered = (path: string | null, source: boolean) =>
      FORMS.filter((form) => canTake(form, path, source));
    expect(offered('/a/otan.txt', false)).toEqual([
      'clean',
      'word',
      'report',
      'criticmarkup',
      'diff',
      'csv',
      'json',
    ]);
    expect(offered('/a/OTAN.DOCX', false)).toContain('tracked');
    expect(offered('/a/OTAN.DOCX', false)).not.toContain('word');
    expect(offered('/a/otan.fodt', false)).toEqual(expect.arrayContaining(['tracked', 'word']));
    expect(offered('/a/otan.xlf', true)).toContain('tmx');
    expect(offered('/a/otan.sdlxliff', true)).toContain('annotated');
    expect(offered('/a/otan.docx', false)).not.toContain('annotated');
    expect(offered(null, false)).toEqual(expect.arrayContaining(['clean', 'word']));
  });

  it('has tracked changes in its own format or in Word', () => {
    expect(trackedForm('/a/otan.odt')).toBe('tracked');
    expect(trackedForm('/a/otan.md')).toBe('word');
    expect(trackedForm(null)).toBe('word');
  });
});
