// Sends typed text to the app: not with every key, never two requests for one segment at once, without losing any.

export interface TypingOptions {
  /** Milliseconds without typing before the text is sent. */
  delay?: number;
  /** Sends the current text of one segment. Returns whether the app has it. */
  send: (segment: number) => Promise<boolean>;
  /** Whether the segment differs from what the app has. */
  differs: (segment: number) => boolean;
  /** Whether a dead key or an input method is composing: typing is not sent before it ends. */
  composing?: () => boolean;
  /** Waits for the end of a composition. */
  composed?: () => Promise<void>;
  /** Called when there is unsent text, and when there no longer is. */
  onUnsent: (unsent: boolean) => void;
}

export class Typing {
  private readonly touched = new Set<number>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<boolean> | null = null;
  private readonly delay: number;

  constructor(private readonly options: TypingOptions) {
    this.delay = options.delay ?? 250;
  }

  touch(segment: number): void {
    this.touched.add(segment);
    this.options.onUnsent(true);
    this.wait();
  }

  private wait(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.options.composing?.() === true) this.wait();
      else void this.flush();
    }, this.delay);
  }

  /** Sends everything now and waits; `false` if the app rejected some of it (which remains unsent). */
  flush(): Promise<boolean> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    if (this.sending) {
      // Text typed during a request is sent with the next one.
      return this.sending.then((done) => (done && this.touched.size > 0 ? this.flush() : done));
    }
    if (this.touched.size === 0) return Promise.resolve(true);
    this.sending = this.sendAll().finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  private async sendAll(): Promise<boolean> {
    if (this.options.composing?.() === true) await this.options.composed?.();
    let all = true;
    for (const segment of [...this.touched]) {
      this.touched.delete(segment);
      if (!this.options.differs(segment)) continue;
      if (!(await this.options.send(segment))) {
        all = false;
        this.touched.add(segment);
      }
    }
    if (all && this.touched.size > 0 && this.timer === null) this.wait();
    if (this.touched.size === 0) this.options.onUnsent(false);
    return all;
  }

  /** Forgets unsent typing (another article is shown). */
  reset(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.touched.clear();
    this.options.onUnsent(false);
  }
}
