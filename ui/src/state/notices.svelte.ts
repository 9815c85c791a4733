// Messages beside the work: they never take the focus and never block.
import type { Fault } from '../generated/Fault';
import { asFault } from '../host/host';
import type { Arguments, Localisation } from './l10n.svelte';
import type { Reason } from './reasons';

export interface NoticeAction {
  /** Fluent key of the button. */
  label: string;
  perform: () => void | Promise<void>;
}

export type NoticeTone = 'info' | 'success' | 'error';

export interface Notice {
  id: number;
  tone: NoticeTone;
  /** Stable code of the fault, or a name of the occasion; at most one notice of each code is shown at a time. */
  code: string;
  message: string;
  next: string;
  actions: NoticeAction[];
  /** Whether it is shown until it is dismissed, as errors are. */
  stays: boolean;
}

type Optional = 'next' | 'actions' | 'stays';

interface Texts {
  args?: Arguments;
  /** The key of the next step. */
  next?: string;
  actions?: NoticeAction[];
}

const INFO_MS = 6000;

export class Notices {
  list = $state.raw<Notice[]>([]);
  /** The next announcement for screen readers. */
  announcement = $state('');
  private nextId = 1;
  private readonly timers = new Map<number, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly l10n: Localisation,
    /** Returns the ways out of a fault. */
    private readonly actionsFor: (fault: Fault, whileSaving: boolean) => NoticeAction[],
  ) {}

  /**
   * Shows a notice and replaces an earlier one with the same code. Errors, and notices with `stays`, are shown until
   * they are dismissed.
   */
  show(notice: Omit<Notice, 'id' | Optional> & Partial<Pick<Notice, Optional>>): number {
    const id = this.nextId++;
    const full = { next: '', actions: [], stays: notice.tone === 'error', ...notice, id };
    for (const old of this.list) if (old.code === full.code) this.forget(old.id);
    this.list = [...this.list, full].slice(-4);
    if (!full.stays)
      this.timers.set(
        id,
        setTimeout(() => this.dismiss(id), full.actions.length > 0 ? INFO_MS * 2 : INFO_MS),
      );
    return id;
  }

  /** Shows the text of a key. */
  info(code: string, key: string, more: Texts = {}): void {
    this.text('info', code, key, more);
  }

  success(code: string, key: string, more: Texts = {}): void {
    this.text('success', code, key, more);
  }

  private text(tone: NoticeTone, code: string, key: string, { args, next, actions = [] }: Texts): void {
    const { t } = this.l10n;
    this.show({ tone, code, message: t(key, args), next: next === undefined ? '' : t(next), actions });
  }

  /** Shows a fault, with the ways out that its code allows. */
  fail(thrown: unknown, whileSaving = false): void {
    const fault = asFault(thrown);
    this.showFault(fault, { actions: this.actionsFor(fault, whileSaving) });
  }

  showFault({ code, message, next_step }: Fault, more: Partial<Pick<Notice, Optional>>): void {
    this.show({ tone: 'error', code, message, next: next_step, ...more });
  }

  /** Waits for an answer; shows the fault and returns `null` if there is none. */
  async attempt<T>(answer: Promise<T>): Promise<T | null> {
    try {
      return await answer;
    } catch (thrown) {
      this.fail(thrown);
      return null;
    }
  }

  /** Shows why a command cannot act now, and what can be done instead. */
  cannot(reason: Reason): void {
    this.info('cannot', `cannot-${reason}`, { next: `cannot-${reason}-next` });
  }

  /** Has screen readers read the text of a key. */
  announce(key: string, args?: Arguments): void {
    const text = this.l10n.t(key, args);
    // Repeated text is not a change of the page, and would not be read out: an invisible space makes it one.
    this.announcement = text === this.announcement ? `${text}\u00a0` : text;
  }

  dismiss(id: number): void {
    this.forget(id);
  }

  dismissCode(code: string): void {
    for (const notice of this.list) if (notice.code === code) this.forget(notice.id);
  }

  /** Dismisses the newest notice. Returns whether there was one. */
  dismissLast(): boolean {
    const last = this.list.at(-1);
    if (last) this.forget(last.id);
    return last !== undefined;
  }

  private forget(id: number): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    this.list = this.list.filter((notice) => notice.id !== id);
  }
}
