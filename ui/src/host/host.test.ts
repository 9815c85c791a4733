import { describe, expect, it } from 'vitest';
import { applyPatch } from '../state/review';
import { asFault } from './host';
import { MemoryHost } from './memory/host';

const SOURCES: Record<string, string> = import.meta.glob(['../**/*.ts', '../**/*.svelte'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('lets one file alone talk to Tauri', () => {
  const users = Object.entries(SOURCES)
    .filter(([, source]) => /from '@tauri-apps\//.test(source))
    .map(([path]) => path);
  expect(users).toEqual(['./tauri.ts']);
});

it('sets no style by an attribute in markup, which the policy would refuse', () => {
  const marked = Object.entries(SOURCES).filter(
    ([path, source]) => path.endsWith('.svelte') && /\sstyle="/.test(source),
  );
  expect(marked).toEqual([]);
  const html = Object.entries(SOURCES).filter(
    ([path, source]) => !path.endsWith('.test.ts') && /\{@html|innerHTML/.test(source),
  );
  expect(html).toEqual([]);
});

describe('asFault', () => {
  it('passes a fault on', () => {
    const fault = { code: 'disk-full', message: 'Full.', next_step: 'Free some.', args: { path: '/x' } };
    expect(asFault(fault)).toEqual(fault);
  });
  it('makes one of anything else', () => {
    expect(asFault(new Error('boom'))).toMatchObject({ code: 'unexpected', message: 'boom' });
    expect(asFault('text').message).toBe('text');
    expect(asFault({ code: 'x', message: 'y' })).toEqual({
      code: 'x',
      message: 'y',
      next_step: '',
      args: {},
    });
  });
});

describe('MemoryHost', () => {
  it('goes the whole way: open, accept, reject, rewrite, undo, save', async () => {
    const host = new MemoryHost({ system: 'en' });
    let view = await host.call('open_article', 1);
    const total = view.progress.total;
    const first = view.issues[0];
    if (!first) throw new Error('no issue');
    expect(view.segments[1]?.text.slice(first.from, first.to)).toBe(first.quote);

    const accepted = await host.call('accept', {
      article: 1,
      issue: first.id,
      suggestion: 0,
      revision: null,
    });
    view = applyPatch(view, accepted) ?? view;
    expect(view.segments[1]?.text).toContain('électrique, un événement que');
    expect(view.issues.find((issue) => issue.id === first.id)?.status).toBe('accepted');

    const second = view.issues.find((issue) => issue.status === 'open');
    if (!second) throw new Error('no open issue');
    const rejected = await host.call('reject', {
      article: 1,
      issue: second.id,
      reason: 'A quotation',
      everywhere: false,
      revision: null,
    });
    view = applyPatch(view, rejected) ?? view;
    expect(view.progress.decided).toBe(2);

    const typed = await host.call('rewrite', { article: 1, segment: 0, version: 0, text: 'Autre titre' });
    view = applyPatch(view, typed) ?? view;
    expect(view.segments[0]).toMatchObject({ text: 'Autre titre', version: 1 });
    await expect(
      host.call('rewrite', { article: 1, segment: 0, version: 0, text: 'x' }),
    ).rejects.toMatchObject({ code: 'stale' });

    for (let times = 0; times < 3; times++) view = applyPatch(view, await host.call('undo', 1)) ?? view;
    const fresh = await new MemoryHost({ system: 'en' }).call('open_article', 1);
    expect(view.segments.map((segment) => segment.text)).toEqual(
      fresh.segments.map((segment) => segment.text),
    );
    expect(view.progress).toMatchObject({ decided: 0, total, can_undo: false, can_redo: true });

    const saved = await host.call('save', { article: 1, path: null, overwrite: false, as_utf8: false });
    expect(saved.path).toMatch(/ferry\.fr\.corrected\.txt$/);
    expect(saved.progress.saved).toBe(true);
  });

  it('gives every open issue a place that holds its words', async () => {
    const view = await new MemoryHost().call('open_article', 1);
    const texts = new Map(view.segments.map((segment) => [segment.id, segment.text]));
    for (const issue of view.issues) {
      expect(texts.get(issue.segment)?.slice(issue.from, issue.to)).toBe(issue.quote);
      for (const suggestion of issue.suggestions) expect(suggestion.edits.length).toBeGreaterThan(0);
    }
  });

  it('accepts what is safe in one step', async () => {
    const host = new MemoryHost();
    const { patch, done } = await host.call('accept_safe', 1);
    expect(done).toBeGreaterThan(3);
    expect(patch.progress.decided).toBe(done);
    expect((await host.call('undo', 1)).progress.decided).toBe(0);
  });
});
