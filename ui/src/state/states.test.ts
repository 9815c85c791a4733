// The smaller parts of the state.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangeRow } from '../generated/ChangeRow';
import type { MarkView } from '../generated/MarkView';
import type { SegmentRole } from '../generated/SegmentRole';
import type { ChangePiece } from '../generated/ChangePiece';
import { TestHost } from '../testing/host';
import { segment } from '../testing/samples';
import { isReview, numberChanges, versionKey } from './changes';
import { createApp } from './app';
import { isStale, waysOut } from './faults';
import { Localisation } from './l10n.svelte';
import { Notices } from './notices.svelte';
import { DEFAULT_SETTINGS } from '../generated/DEFAULT_SETTINGS';
import { bounded } from './preferences.svelte';
import { Queue } from './queue.svelte';
import { plainText, runsOf, tagOf } from './result';
import { categoryKey, severityRank } from './severity';
import { windowOf } from './windowing';

describe('Queue', () => {
  it('runs one task after the other, even after a failure', async () => {
    const queue = new Queue();
    const log: string[] = [];
    const slow = queue.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push('slow');
      throw new Error('no');
    });
    const quick = queue.run(async () => log.push('quick'));
    expect(queue.pending).toBe(2);
    await expect(slow).rejects.toThrow('no');
    await quick;
    await queue.idle();
    expect(log).toEqual(['slow', 'quick']);
    expect(queue.pending).toBe(0);
  });
});

describe('Notices', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('keeps errors until they are dismissed, and other notices for a while', () => {
    const notices = new Notices(new Localisation(), () => []);
    notices.show({ tone: 'error', code: 'disk-full', message: 'full' });
    notices.show({ tone: 'info', code: 'saved', message: 'saved' });
    vi.advanceTimersByTime(60_000);
    expect(notices.list.map((notice) => notice.code)).toEqual(['disk-full']);
    expect(notices.dismissLast()).toBe(true);
    expect(notices.dismissLast()).toBe(false);
  });

  it('shows one notice of each code', () => {
    const notices = new Notices(new Localisation(), () => []);
    notices.show({ tone: 'error', code: 'x', message: 'first' });
    notices.show({ tone: 'error', code: 'x', message: 'second' });
    expect(notices.list.map((notice) => notice.message)).toEqual(['second']);
  });
});

describe('faults', () => {
  it('offers the actions of its code', () => {
    expect(waysOut('changed-on-disk', true)).toEqual(['save-as', 'overwrite']);
    expect(waysOut('unencodable-character', true)).toEqual(['as-utf8']);
    expect(waysOut('no-permission', false)).toEqual([]);
    expect(waysOut('changed-elsewhere', false)).toEqual(['reload']);
    expect(waysOut('anything', true)).toEqual([]);
  });
  it('recognises stale typing', () => {
    expect(isStale('stale')).toBe(true);
    expect(isStale('disk-full')).toBe(false);
  });
});

it('keeps settings inside their limits', () => {
  const wild = bounded({ ...DEFAULT_SETTINGS, text_size: 400, library_width: 1, issue_width: 9999 });
  expect([wild.text_size, wild.library_width, wild.issue_width]).toEqual([28, 180, 560]);
});

it('uses the system’s language if none is set', async () => {
  const tongue = async (language: 'system' | 'en' | 'fr') => {
    const app = createApp(await TestHost.open({ articles: [], settings: { language }, system: 'fr' }));
    await app.preferences.load();
    return app.l10n.tongue;
  };
  expect([await tongue('system'), await tongue('en'), await tongue('fr')]).toEqual(['fr', 'en', 'fr']);
});

it('orders severities and names categories', () => {
  expect(severityRank('critical')).toBeLessThan(severityRank('minor'));
  expect(categoryKey('style/verbosity')).toBe('category-style-verbosity');
});

describe('windowOf', () => {
  it('contains the visible rows and a screenful around them', () => {
    expect(windowOf(1000, 32, 0, 320)).toEqual({ from: 0, to: 21 });
    expect(windowOf(1000, 32, 3200, 320)).toEqual({ from: 90, to: 121 });
    expect(windowOf(5, 32, 0, 320)).toEqual({ from: 0, to: 5 });
    expect(windowOf(0, 32, 900, 320)).toEqual({ from: 0, to: 0 });
  });
});

describe('numberChanges', () => {
  const piece = (kind: ChangePiece['kind'], text: string, change: number | null = null) => ({
    kind,
    text,
    issue: null,
    change,
  });
  const made = (deleted: string, inserted: string) => ({
    deleted,
    inserted,
    ...{ maker: null, issue: null, rule: null, by: null, at: null },
  });

  it('numbers the changes of all rows consecutively', () => {
    const row = (segment: number): ChangeRow => ({
      segment,
      kind: 'paragraph',
      changed: true,
      pieces: [
        piece('equal', 'a '),
        piece('deleted', 'event', 0),
        piece('inserted', 'occasion', 0),
        piece('deleted', 'b', 1),
      ],
      changes: [made('event', 'occasion'), made('b', '')],
    });
    const { rows, changes } = numberChanges({ changes: 4, rows: [row(4), row(5)] });
    expect(changes.map(({ segment, place }) => [segment, place])).toEqual([
      [4, 0],
      [4, 1],
      [5, 0],
      [5, 1],
    ]);
    expect(rows[1]?.left.map((one) => [one.piece.text, one.change])).toEqual([
      ['a ', null],
      ['event', 2],
      ['b', 3],
    ]);
    expect(rows[1]?.right.map((one) => one.change)).toEqual([null, 2]);
  });

  it('shows the marks of the current text in what is equal and inserted', () => {
    const marks: MarkView[] = [{ from: 2, to: 6, kind: 'code', target: null }];
    const place = { kind: 'item', level: 1, number: 2 } as const;
    const row: ChangeRow = {
      segment: 4,
      kind: 'list-item',
      changed: true,
      pieces: [
        piece('equal', 'abc'),
        piece('deleted', 'old', 0),
        piece('inserted', 'new', 0),
        piece('equal', 'x'),
      ],
      changes: [made('old', 'new')],
    };
    const runs = (text: string) =>
      numberChanges({ changes: 1, rows: [row] }, [segment(4, text, { marks, place })]).rows[0]?.pieces.map(
        (one) => one.runs.map(({ text: words, kinds }) => [words, ...kinds]),
      );
    expect(runs('abcnewx')).toEqual([[['ab'], ['c', 'code']], [['old']], [['new', 'code']], [['x']]]);
    // Those of another text are not known.
    expect(runs('another')).toEqual([[['abc']], [['old']], [['new']], [['x']]]);
    expect(numberChanges({ changes: 1, rows: [row] }, [segment(4, '', { place })]).rows[0]?.place).toEqual(
      place,
    );
  });

  it('distinguishes changes that can be reverted, and names versions', () => {
    expect(isReview({ kind: 'original' }, { kind: 'now' })).toBe(true);
    expect(isReview({ kind: 'saved', n: 1 }, { kind: 'now' })).toBe(false);
    expect(versionKey({ kind: 'saved', n: 3 })).toBe('saved-3');
  });
});

describe('the result', () => {
  it('splits text at the edges of overlapping marks', () => {
    const marks: MarkView[] = [
      { from: 0, to: 4, kind: 'bold', target: null },
      { from: 2, to: 6, kind: 'italic', target: null },
    ];
    expect(runsOf(segment(0, 'abcdefgh', { marks }))).toEqual([
      { text: 'ab', kinds: ['bold'] },
      { text: 'cd', kinds: ['bold', 'italic'] },
      { text: 'ef', kinds: ['italic'] },
      { text: 'gh', kinds: [] },
    ]);
    expect(runsOf(segment(0, ''))).toEqual([]);
  });
  it('uses the element of each kind', () => {
    const roles: SegmentRole[] = ['heading-1', 'heading-6', 'quote', 'list-item'];
    expect(roles.map(tagOf)).toEqual(['h1', 'h6', 'blockquote', 'p']);
  });
  it('is copied with empty lines between paragraphs', () => {
    expect(plainText([segment(0, 'a\nb'), segment(1, 'c')])).toBe('a\nb\n\nc');
  });
});
