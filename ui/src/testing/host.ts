// The application itself, as run by `cargo xtask serve`, with hooks for tests.
import { EventSource } from 'eventsource';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { Events } from '../generated/Events';
import type { Settings } from '../generated/Settings';
import type { UiTongue } from '../generated/UiTongue';
import type { AnswerOf, CommandName, EventName, RequestOf, Unlisten } from '../host/host';
import { WebHost } from '../host/web';
import { FERRY, OTHERS, type TestArticle } from './articles';

interface Options {
  settings?: Partial<Settings>;
  articles?: TestArticle[];
  /** The language of the system. */
  system?: UiTongue;
}

/** How many articles are imported at the same time. */
const LANES = 8;

let libraries = 0;

export class TestHost extends WebHost {
  /** Every call, in order. */
  readonly calls: [CommandName, unknown][] = [];
  /** Faults that the next calls of a command return instead of the application's answer. */
  readonly failNext = new Map<CommandName, unknown[]>();
  /** What the dialogs return. */
  nextPath: string | null = null;
  /** Delay of every call in milliseconds. */
  delay = 0;
  title = '';
  /** The text that was printed; `null` before. */
  printed: string | null = null;
  /** Requests that the window close. */
  close: () => Promise<boolean> = () => Promise.resolve(true);
  /** A folder for files of the test; removed at its end. */
  readonly folder = mkdtempSync(join(tmpdir(), 'copydesk-ui-'));
  private readonly pending = new Set<Promise<unknown>>();
  private readonly listeners = new Set<(event: EventName, payload: unknown) => void>();

  /** Opens a new library with these articles, the first of them with the id 1. */
  static async open({ settings, articles, system }: Options = {}): Promise<TestHost> {
    const name = `test-${process.pid}-${process.env['VITEST_POOL_ID']}-${++libraries}-${Date.now()}`;
    const address = `${inject('served')}/desks/${name}`;
    const opened = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ samples: false, system_language: system ?? 'en' }),
    });
    if (!opened.ok) throw new Error(await opened.text());
    const host = new TestHost(address);
    onTestFinished(() => host.end());
    const [first, ...others] = articles ?? [FERRY, ...OTHERS];
    if (first) await host.takeIn(first);
    const lane = async () => {
      for (let next = others.shift(); next; next = others.shift()) await host.takeIn(next);
    };
    await Promise.all(Array.from({ length: articles ? LANES : 1 }, lane));
    await host.call('set_settings', settings ?? {});
    host.calls.length = 0;
    return host;
  }

  private async takeIn({ name, text, saved }: TestArticle): Promise<void> {
    const { article } = await this.call('import_file', this.putFile(name, text));
    if (!saved) return;
    await this.call('save', { article: article.id, path: null, overwrite: false, as_utf8: false });
  }

  /** Writes a file to the folder of the test. Returns its path. */
  putFile(name: string, text: string): string {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** Returns the path of a file or folder of the test. */
  path(name: string): string {
    return join(this.folder, name);
  }

  private end(): void {
    this.events?.close();
    this.listeners.clear();
    rmSync(this.folder, { recursive: true, force: true });
  }

  override async call<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>> {
    this.calls.push([name, structuredClone(request)]);
    const answer = this.answer(name, request);
    this.pending.add(answer);
    return answer.finally(() => this.pending.delete(answer));
  }

  /** Waits until every call is answered. */
  async answered(): Promise<void> {
    while (this.pending.size > 0) await Promise.allSettled(this.pending);
  }

  private async answer<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>> {
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const failure = this.failNext.get(name)?.shift();
    if (failure !== undefined) throw failure;
    return super.call(name, request);
  }

  override on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): Unlisten {
    this.events ??= new EventSource(`${this.address}/events`) as globalThis.EventSource;
    const stop = super.on(name, listener);
    const pass = (event: EventName, payload: unknown) => {
      if (event === name) listener(payload as Events[K]);
    };
    this.listeners.add(pass);
    return () => {
      stop();
      this.listeners.delete(pass);
    };
  }

  /** Sends an event that the application did not send. */
  emit<K extends EventName>(name: K, payload: Events[K]): void {
    for (const pass of this.listeners) pass(name, structuredClone(payload));
  }

  override chooseFiles(): Promise<string[] | null> {
    return Promise.resolve(this.nextPath === null ? null : [this.nextPath]);
  }

  override chooseFolder(): Promise<string | null> {
    return Promise.resolve(this.nextPath);
  }

  override chooseTarget(_title: string, suggested: string | null): Promise<string | null> {
    return Promise.resolve(this.nextPath ?? suggested);
  }

  override print(): void {
    this.printed = document.querySelector('[data-testid="printed"]')?.textContent ?? '';
  }

  override onClose(mayClose?: () => Promise<boolean>): Unlisten {
    if (mayClose) this.close = mayClose;
    return () => undefined;
  }
}
