// The app of `cargo xtask serve`, for the window in a browser. For development only: no shipped build contains it.
import type { Events } from '../generated/Events';
import type { AnswerOf, CommandName, EventName, Host, RequestOf, Unlisten } from './host';

export class WebHost implements Host {
  protected events: EventSource | null = null;

  /** `address` is the address of one library, without a trailing slash. */
  constructor(readonly address: string) {}

  /** `?library=name` selects the library; each name has its own. */
  static fromLocation({ origin, search }: Location): WebHost {
    const library = new URLSearchParams(search).get('library') ?? 'default';
    return new WebHost(`${origin}/desks/${library}`);
  }

  async call<K extends CommandName>(name: K, request: RequestOf<K>): Promise<AnswerOf<K>> {
    const response = await fetch(`${this.address}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    if (response.ok) return (await response.json()) as AnswerOf<K>;
    // A failed command returns a fault, the server itself a sentence.
    const text = await response.text();
    if (response.status === 422) throw JSON.parse(text);
    throw new Error(`${response.status} ${text}`);
  }

  on<K extends EventName>(name: K, listener: (payload: Events[K]) => void): Unlisten {
    this.events ??= new EventSource(`${this.address}/events`);
    const events = this.events;
    const pass = ({ data }: MessageEvent<string>) => listener(JSON.parse(data) as Events[K]);
    events.addEventListener(name, pass);
    return () => events.removeEventListener(name, pass);
  }

  onFileDrop(): Unlisten {
    // A browser does not give the paths of dropped files.
    return () => undefined;
  }

  chooseFiles(title: string): Promise<string[] | null> {
    return Promise.resolve(askForPath(title)).then((path) => (path === null ? null : [path]));
  }

  chooseFolder(title: string): Promise<string | null> {
    return Promise.resolve(askForPath(title));
  }

  chooseTarget(title: string, suggested: string | null): Promise<string | null> {
    return Promise.resolve(askForPath(title, suggested));
  }

  onClose(): Unlisten {
    return () => undefined;
  }

  print(): void {
    window.print();
  }

  setTitle(title: string): void {
    document.title = title;
  }

  setZoom(factor: number): void {
    document.documentElement.style.setProperty('zoom', String(factor));
  }
}

/** Browsers have no file dialog that returns a path: the developer types it. */
function askForPath(title: string, suggested: string | null = null): string | null {
  return window.prompt(title, suggested ?? '') || null;
}
