import { describe, expect, it } from 'vitest';
import type { ReviewPatch } from '../generated/ReviewPatch';
import { applyPatch } from '../state/review';
import { TestHost } from '../testing/host';
import { asFault } from './host';
import { WebHost } from './web';

const SOURCES: Record<string, string> = import.meta.glob(['../**/*.ts', '../**/*.svelte'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('uses Tauri in one file only', () => {
  const users = Object.entries(SOURCES)
    .filter(([, source]) => /from '@tauri-apps\//.test(source))
    .map(([path]) => path);
  expect(users).toEqual(['./tauri.ts']);
});

it('sets no style attribute in markup, which the content security policy would refuse', () => {
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
  it('passes on a fault', () => {
    const fault = { code: 'disk-full', message: 'Full.', next_step: 'Free some.', args: { path: '/x' } };
    expect(asFault(fault)).toEqual(fault);
  });
  it('converts anything else to a fault', () => {
    expect(asFault(new Error('boom'))).toMatchObject({ code: 'internal', message: 'boom' });
    expect(asFault('text').message).toBe('text');
    expect(asFault({ code: 'x', message: 'y' })).toEqual({
      code: 'x',
      message: 'y',
      next_step: '',
      args: {},
    });
  });
});

describe('WebHost', () => {
  it('gets the same review from patches as from a fresh view: accept, reject, rewrite, undo', async () => {
    const host = await TestHost.open();
    const fresh = () => host.call('open_article', 1);
    const original = await fresh();
    let view = original;
    const take = (patch: ReviewPatch) => (view = applyPatch(view, patch) ?? view);
    const same = async () => {
      const { segments, issues, progress } = await fresh();
      expect(view).toMatchObject({ segments, issues, progress });
    };
    const next = () => view.issues.find((issue) => issue.status === 'open')?.id ?? '';
    const decision = () => ({ article: 1, issue: next(), revision: view.revision });

    take(await host.call('accept', { ...decision(), suggestion: 0 }));
    expect(view.progress.decided).toBe(1);
    await same();
    take(await host.call('reject', { ...decision(), reason: 'A quotation', everywhere: false }));
    expect(view.progress.decided).toBe(2);
    await same();
    const typed = { article: 1, segment: 0, version: view.segments[0]?.version ?? 0 };
    take(await host.call('rewrite', { ...typed, text: 'Autre titre' }));
    expect(view.segments[0]?.text).toBe('Autre titre');
    await same();
    await expect(host.call('rewrite', { ...typed, text: 'x' })).rejects.toMatchObject({ code: 'stale' });
    for (let times = 0; times < 3; times++) take(await host.call('undo', 1));
    await same();
    expect(view.segments.map(({ text }) => text)).toEqual(original.segments.map(({ text }) => text));
    expect(view.progress).toMatchObject({ decided: 0, can_undo: false, can_redo: true });
  });

  it('gives every open issue a range that contains its words', async () => {
    const view = await (await TestHost.open()).call('open_article', 1);
    const texts = new Map(view.segments.map((segment) => [segment.id, segment.text]));
    expect(view.issues.length).toBeGreaterThan(5);
    for (const issue of view.issues) {
      expect(texts.get(issue.segment)?.slice(issue.from, issue.to)).toBe(issue.quote);
      for (const suggestion of issue.suggestions) expect(suggestion.edits.length).toBeGreaterThan(0);
    }
  });

  it('reports an unknown command', async () => {
    const host = new WebHost('http://127.0.0.1:9/desks/none');
    await expect(host.call('start', null)).rejects.toThrow();
    const { address } = await TestHost.open({ articles: [] });
    const misnamed = new WebHost(address.replace(/[^/]*$/, 'a.b'));
    await expect(misnamed.call('start', null)).rejects.toThrow('400');
  });
});
