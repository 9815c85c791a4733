// A desk that lives in the browser's memory: for tests, screenshots and work on the window without the shell.
import type { ArticleRow } from '../../generated/ArticleRow';
import type { ArticleStatus } from '../../generated/ArticleStatus';
import type { Commands } from '../../generated/Commands';
import type { CountingView } from '../../generated/CountingView';
import type { Events } from '../../generated/Events';
import type { LibraryOrder } from '../../generated/LibraryOrder';
import type { LibraryShelf } from '../../generated/LibraryShelf';
import type { LibraryQuery } from '../../generated/LibraryQuery';
import type { LibraryView } from '../../generated/LibraryView';
import type { PlaceView } from '../../generated/PlaceView';
import type { ReviewPatch } from '../../generated/ReviewPatch';
import type { SavedView } from '../../generated/SavedView';
import type { SaveRequest } from '../../generated/SaveRequest';
import type { Settings } from '../../generated/Settings';
import type { UiTongue } from '../../generated/UiTongue';
import type { WatchView } from '../../generated/WatchView';
import type { AnswerOf, CommandName, EventName, FileDrop, Host, RequestOf, Unlisten } from '../host';
import { folded } from '../../state/filters';
import { LiveArticle } from './article';
import { FERRY, longArticle, manyArticles, OTHERS, type FakeArticle } from './articles';
import { FINDINGS } from './findings';
import { fault } from './live';
import { ruleView } from './rules';
import { DEFAULT_SETTINGS } from '../../generated/DEFAULT_SETTINGS';
import { Taught } from './taught';

type Handlers = { [K in CommandName]: (request: Commands[K][0]) => Commands[K][1] };

interface Options {
  settings?: Partial<Settings>;
  articles?: FakeArticle[];
  /** Milliseconds that every answer takes. */
  delay?: number;
  /** What the system speaks. */
  system?: UiTongue;
}

export class MemoryHost implements Host {
  readonly kind = 'memory';
  /** Every call, in order, for tests. */
  readonly calls: [CommandName, unknown][] = [];
  /** Faults that the next calls of a command answer, for tests. */
  readonly failNext = new Map<CommandName, unknown[]>();
  /** What the dialogs answer, for tests. */
  nextPath: string | null = null;
  delay: number;
  title = '';
  /** Asks to close the window, for tests. */
  close: () => Promise<boolean> = () => Promise.resolve(true);
  private settings: Settings;
  private readonly articles = new Map<number, LiveArticle>();
  private readonly removed = new Set<number>();
  private readonly taught = new Taught();
  private readonly places = new Map<number, PlaceView>();
  private readonly archived = new Set<number>();
  private readonly files = new Map<string, string>();
  private readonly system: UiTongue;
  private readonly listeners = new Set<(event: EventName, payload: unknown) => void>();
  private watched: WatchView = { folder: null, fault: null };
  private counting: CountingView = { done: 0, total: 0, running: false };
  private clock = 1_700_000_000_000;

  constructor(options: Options = {}) {
    this.settings = { ...DEFAULT_SETTINGS, ...options.settings };
    this.delay = options.delay ?? 0;
    this.system = options.system ?? 'en';
    for (const article of options.articles ?? [FERRY, ...OTHERS]) this.add(article);
  }

  /** `?host=memory&lang=fr&theme=dark&long=100000&watched=/a&counting=3&empty` for screenshots. */
  static fromAddress(query: URLSearchParams): MemoryHost {
    const settings: Partial<Settings> = {};
    const language = query.get('lang');
    const theme = query.get('theme');
    if (language === 'en' || language === 'fr') settings.language = language;
    if (theme === 'light' || theme === 'dark') settings.theme = theme;
    const words = Number(query.get('long') ?? 0);
    const usual = [FERRY, ...OTHERS, ...manyArticles(Number(query.get('many') ?? 0))];
    const articles = query.has('empty') ? [] : words > 0 ? [longArticle(words)] : usual;
    const host = new MemoryHost({ settings, articles, delay: Number(query.get('delay') ?? 15) });
    if (articles.length > 0) host.settings.last_article = 1;
    host.watched.folder = query.get('watched');
    const done = Number(query.get('counting') ?? 0);
    if (done > 0) host.counting = { done, total: articles.length, running: true };
    return host;
  }

  private now(): number {
    return (this.clock += 1000);
  }

  private add(source: FakeArticle): LiveArticle {
    const article = new LiveArticle(this.articles.size + 1, source, this.now());
    this.articles.set(article.id, article);
    return article;
  }

  private tongue(): 'en' | 'fr' {
    const { language } = this.settings;
    return language === 'system' ? this.system : language;
  }

  private article(id: number): LiveArticle {
    const article = this.articles.get(id);
    if (!article || this.removed.has(id)) throw fault('unknown-article', 'This article is no longer there.');
    return article;
  }

  private library(query: LibraryQuery): LibraryView {
    const shelfOf = (article: LiveArticle): LibraryShelf =>
      this.removed.has(article.id) ? 'trash' : this.archived.has(article.id) ? 'archive' : 'queue';
    const shelf = (name: LibraryShelf) =>
      [...this.articles.values()].filter((article) => shelfOf(article) === name);
    const queue = shelf('queue').map((article) => this.row(article));
    const of = (status: ArticleStatus) => queue.filter((row) => row.status === status).length;
    const wanted = folded(query.text.trim()).split(/\s+/);
    const found = shelf(query.shelf)
      .filter((article) => wanted.every((word) => folded(article.text()).includes(word)))
      .map((article) => this.row(article))
      .filter((row) => query.status === null || row.status === query.status)
      .filter((row) => query.language === null || row.language === query.language);
    const order: Record<LibraryOrder, (a: ArticleRow, b: ArticleRow) => number> = {
      damage: (a, b) => b.damage - a.damage,
      score: (a, b) => (a.score_now ?? 0) - (b.score_now ?? 0),
      recent: (a, b) => b.updated_at - a.updated_at,
      title: (a, b) => a.title.localeCompare(b.title),
      words: (a, b) => b.words - a.words,
    };
    found.sort((a, b) => order[query.order](a, b) || b.id - a.id);
    const end = query.limit === null ? found.length : query.offset + query.limit;
    return {
      articles: found.slice(query.offset, end),
      found: found.length,
      total: queue.length,
      new: of('new'),
      in_review: of('in-review'),
      done: of('done'),
      exported: of('exported'),
      archived: shelf('archive').length,
      trashed: shelf('trash').length,
      languages: ['fr'],
    };
  }

  private row(article: LiveArticle): ArticleRow {
    return {
      ...article.row(),
      archived: this.archived.has(article.id),
      trashed: this.removed.has(article.id),
    };
  }

  private patched(id: number, focus: string | null, act: (article: LiveArticle) => number[]): ReviewPatch {
    const article = this.article(id);
    const patch = article.patch(act(article), focus, this.tongue(), this.now());
    const { can_undo, can_redo } = patch.progress;
    return {
      ...patch,
      issues: patch.issues.filter((issue) => this.taught.says(issue, id)),
      progress: {
        ...patch.progress,
        can_undo: can_undo || this.taught.canTravel(id, 'undo'),
        can_redo: can_redo || this.taught.canTravel(id, 'redo'),
      },
    };
  }

  /** Undoes or redoes: a step about rules where that is next, else a decision. */
  private travel(id: number, direction: 'undo' | 'redo'): ReviewPatch {
    const article = this.article(id);
    const step = this.taught.travel(id, direction, article.steps());
    if (!step) return this.patched(id, null, () => article.travel(direction));
    this.taught.silence(step, direction === 'redo');
    // The window has a view of other rules, and asks for a new one.
    const patch = article.patch([], step.issue, this.tongue(), this.now());
    return { ...patch, revision: patch.revision + 1000 };
  }

  private fromText(path: string | null, text: string): LiveArticle {
    if (text.trim() === '') throw fault('empty', 'There is no text in it.', 'Choose another file.');
    const paragraphs = text.replaceAll('\r\n', '\n').split(/\n{2,}/);
    return this.add({
      path,
      segments: paragraphs.map((paragraph, index) => ({
        kind: index === 0 && paragraph.length < 120 ? 'heading-1' : 'paragraph',
        text: paragraph,
      })),
    });
  }

  private fromFile(path: string): LiveArticle {
    const text = this.files.get(path);
    if (text === undefined)
      throw fault('not-found', `There is no file “${path}”.`, 'Choose another file.', { path });
    return this.fromText(path, text);
  }

  private write(request: SaveRequest, extension: string): SavedView {
    const article = this.article(request.article);
    const base = article.path ?? '/home/redaction/articles/sans-titre.txt';
    const path =
      request.path ?? article.savedPath ?? base.replace(/(\.\w+)$/, `.corrected${extension || '$1'}`);
    if (!extension) {
      article.savedText = article.text();
      article.savedPath = path;
      article.keepSave(path, this.now());
    } else article.handedOn = article.row().status === 'done' ? article.text() : null;
    return {
      path,
      bytes: article.text().length,
      progress: article.progress(),
      article: article.row(),
      notices: [],
    };
  }

  private readonly handlers: Handlers = {
    list_articles: (query) => this.library(query),
    open_file: (path) => this.fromFile(path).view(this.tongue()),
    open_text: (text) => this.fromText(null, text).view(this.tongue()),
    open_article: (id) => {
      const view = this.article(id).view(this.tongue());
      const { can_undo, can_redo } = view.progress;
      return {
        ...view,
        issues: view.issues.filter((issue) => this.taught.says(issue, id)),
        progress: {
          ...view.progress,
          can_undo: can_undo || this.taught.canTravel(id, 'undo'),
          can_redo: can_redo || this.taught.canTravel(id, 'redo'),
        },
      };
    },
    find_files: (paths) => ({
      files: paths.flatMap((path) => {
        const within = [...this.files.keys()].filter((file) => file.startsWith(`${path}/`));
        return within.length > 0 ? within : [path];
      }),
      passed_over: 0,
      faults: [],
    }),
    import_file: (path) => ({ article: this.row(this.fromFile(path)), known: false, restored: false }),
    archive: ({ articles, archived }) => {
      for (const id of articles)
        if (archived) this.archived.add(id);
        else this.archived.delete(id);
      return articles.length;
    },
    delete_articles: (ids) => {
      for (const id of ids) this.removed.add(id);
      return ids.length;
    },
    restore_articles: (ids) => ids.filter((id) => this.removed.delete(id)).length,
    purge_articles: (ids) => {
      const purged = ids.filter((id) => this.removed.delete(id));
      for (const id of purged) this.articles.delete(id);
      return purged.length;
    },
    accept: (request) =>
      this.patched(request.article, request.issue, (article) =>
        article.accept(request.issue, request.suggestion),
      ),
    accept_edited: (request) =>
      this.patched(request.article, request.issue, (article) =>
        article.acceptEdited(request.issue, request.text, request.suggestion),
      ),
    decide_many: ({ article: id, verdict, chosen }) => {
      const article = this.article(id);
      const touched = article.decideMany(verdict, chosen);
      const first = chosen[0]?.issue ?? null;
      const patch = article.patch(touched, first, this.tongue(), this.now());
      return { patch, done: touched.length, left: [] };
    },
    add_issue: (request) => {
      const article = this.article(request.article);
      const { segment, issue } = article.addOwn(request);
      return article.patch([segment], issue, this.tongue(), this.now());
    },
    accept_safe: (id) => {
      const article = this.article(id);
      const { touched, done, first } = article.acceptSafe();
      return { patch: article.patch(touched, first, this.tongue(), this.now()), done, left: [] };
    },
    reject: (request) =>
      this.patched(request.article, request.issue, (article) =>
        article.reject(request.issue, request.reason, request.everywhere),
      ),
    confirm: (request) =>
      this.patched(request.article, request.issue, (article) => article.confirm(request.issue)),
    reopen: (request) =>
      this.patched(request.article, request.issue, (article) => article.reopen(request.issue)),
    rewrite: (request) =>
      this.patched(request.article, null, (article) =>
        article.rewrite(request.segment, request.version, request.text),
      ),
    merge_paragraphs: ({ article: id, into, segment }) =>
      this.patched(id, null, (article) => article.merge(into, segment)),
    undo: (id) => this.travel(id, 'undo'),
    redo: (id) => this.travel(id, 'redo'),
    quality: (id) => this.article(id).quality(),
    changes: (request) => this.article(request.article).changes(request),
    versions: (id) => this.article(id).versions(),
    revert_change: (request) =>
      this.patched(request.article, null, (article) => article.revertChange(request)),
    restore_version: ({ article: id, version }) =>
      this.patched(id, null, (article) => article.restore(version)),
    save: (request) => this.write(request, ''),
    export: (request) =>
      this.write({ ...request, as_utf8: false }, request.kind === 'report' ? '.html' : `.${request.kind}`),
    rule: (id) => ({ ...ruleView(id, this.tongue()), on: this.taught.isOn(id) }),
    silence: (request) => {
      this.taught.silence(request);
      this.taught.push(request, this.article(request.article).steps());
      return null;
    },
    article_rules: (id) => this.taught.ofArticle(id),
    flag_in_article: (request) => {
      this.taught.silence(request, false);
      return this.taught.ofArticle(request.article);
    },
    memory: () => this.taught.view,
    leave_alone: (word) => {
      this.taught.view.words.push(word);
      return this.taught.view;
    },
    flag_again: (word) => {
      const { view } = this.taught;
      view.words = view.words.filter(
        (other) => other.words !== word.words || other.rule !== word.rule || other.shared !== word.shared,
      );
      return view;
    },
    switch_rule: ({ rule, on }) => {
      const { view } = this.taught;
      view.rules_off = view.rules_off.filter((off) => off.id !== rule);
      if (!on) view.rules_off.push({ id: rule, summary: ruleView(rule, this.tongue()).summary });
      return view;
    },
    put_term: (term) => {
      this.taught.view.terms.push(term);
      return this.taught.view;
    },
    remove_term: ({ wrong, source }) => {
      const { view } = this.taught;
      view.terms = view.terms.filter((term) => term.wrong !== wrong || term.source !== source);
      return view;
    },
    import_glossary: (path) => {
      const rows = (this.files.get(path) ?? '').split('\n');
      const bad = rows.flatMap((row, at) =>
        row.startsWith(';') ? [{ line: at + 1, reason: 'The first cell holds no word.' }] : [],
      );
      const good = rows.filter((row) => row !== '' && !row.startsWith(';'));
      for (const row of good) {
        const [wrong = '', right = null] = row.split(';');
        this.taught.view.terms.push({ wrong, right, note: null, source: null, language: null });
      }
      return { taken: good.length, bad, memory: this.taught.view };
    },
    share_dictionary: (path) => {
      const { view } = this.taught;
      view.shared_dictionary = path;
      if (path === null) view.words = view.words.filter((word) => !word.shared);
      return view;
    },
    export_memory: ({ part, path }) => {
      const { view } = this.taught;
      const lines = {
        words: view.words.map((word) => word.words),
        terms: view.terms.map((term) => `${term.wrong},${term.right ?? ''}`),
        rules: view.rules_off.map((rule) => rule.id),
      }[part];
      this.files.set(path, lines.join('\n'));
      return path;
    },
    acceptance: () => this.taught.acceptance(this.articles.values()),
    reset_acceptance: () => {
      this.taught.forget(this.articles.values());
      return [];
    },
    place: (article) => this.places.get(article) ?? null,
    remember_place: ({ article, place }) => {
      this.places.set(article, place);
      return null;
    },
    rules: () =>
      [...new Set(FINDINGS.map((finding) => finding.rule))].map((id) => ({
        ...ruleView(id, this.tongue()),
        on: this.taught.isOn(id),
      })),
    sample: () => {
      const [first] = this.articles.keys();
      return first ?? this.add(FERRY).id;
    },
    start: () => ({ settings: { ...this.settings }, system_tongue: this.system, file: null }),
    set_settings: ({ house, keys, ...plain }) => {
      this.settings = {
        ...this.settings,
        ...plain,
        house: { ...this.settings.house, ...house },
        keys: Object.fromEntries(
          Object.entries({ ...this.settings.keys, ...keys }).flatMap(([name, chords]) =>
            chords === null ? [] : [[name, chords]],
          ),
        ),
      };
      return this.settings;
    },
    counting: () => this.counting,
    count_anew: (on) => (this.counting = { ...this.counting, running: on }),
    watching: () => this.watched,
    watch_folder: (folder) => (this.watched = { folder, fault: null }),
  };

  async call<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>> {
    this.calls.push([name, structuredClone(request)]);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const failure = this.failNext.get(name)?.shift();
    if (failure !== undefined) throw failure;
    return structuredClone(this.handlers[name](request));
  }

  onFileDrop(listener: (event: FileDrop) => void): Unlisten {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      listener({ kind: 'over' });
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) listener({ kind: 'leave' });
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const read = files.map(async (file) => {
        this.files.set(file.name, await file.text());
        return file.name;
      });
      void Promise.all(read).then((paths) => listener({ kind: 'drop', paths }));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }

  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): Unlisten {
    const hear = (event: EventName, payload: unknown) => {
      if (event === name) listener(payload as Events[K]);
    };
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  }

  /** Says what happens without being asked for. */
  say<K extends EventName>(name: K, payload: Events[K]): void {
    for (const hear of this.listeners) hear(name, structuredClone(payload));
  }

  /** A file that comes into the watched folder, whole. */
  bringWatched(path: string, text: string): void {
    this.files.set(path, text);
    this.fromFile(path);
    this.say('watched', { watch: this.watched, added: 1, waiting: 0, failed: [] });
  }

  /** Puts a file where `open_file` finds it. */
  putFile(path: string, text: string): void {
    this.files.set(path, text);
  }

  chooseFiles(): Promise<string[] | null> {
    return Promise.resolve(this.nextPath === null ? null : [this.nextPath]);
  }

  chooseFolder(): Promise<string | null> {
    return Promise.resolve(this.nextPath);
  }

  chooseTarget(_title: string, suggested: string | null): Promise<string | null> {
    return Promise.resolve(this.nextPath ?? suggested);
  }

  onClose(mayClose: () => Promise<boolean>): Unlisten {
    this.close = mayClose;
    return () => undefined;
  }

  setZoom(factor: number): void {
    document.documentElement.style.setProperty('zoom', String(factor));
  }

  setTitle(title: string): void {
    this.title = title;
    document.title = title;
  }
}
