// The servers that can be asked for second opinions: their settings, and trying them.
import type { Fault } from '../generated/Fault';
import type { ProviderKind } from '../generated/ProviderKind';
import type { ProviderView } from '../generated/ProviderView';
import type { TriedView } from '../generated/TriedView';
import { asFault, type Host } from '../host/host';
import { Queue } from './queue.svelte';

export const PROVIDER_KINDS = ['languagetool', 'llm'] as const satisfies readonly ProviderKind[];

interface KnownServer {
  name: string;
  address: string;
}

/** Servers with their usual addresses on this computer; the first of each kind is the default. */
export const KNOWN_SERVERS: Record<ProviderKind, readonly [KnownServer, ...KnownServer[]]> = {
  languagetool: [{ name: 'LanguageTool', address: 'http://127.0.0.1:8081' }],
  llm: [
    { name: 'llama.cpp', address: 'http://127.0.0.1:8080' },
    { name: 'Ollama', address: 'http://127.0.0.1:11434' },
    { name: 'LM Studio', address: 'http://127.0.0.1:1234' },
    { name: 'vLLM', address: 'http://127.0.0.1:8000' },
  ],
};

/** The result of a call: its answer, or why there is none. */
type Outcome<T> = { answer: T; fault?: never } | { fault: Fault; answer?: never };

export class Providers {
  private all = $state.raw<ProviderView[]>([]);
  /** The server whose settings are shown when the settings open. */
  wanted = $state<ProviderKind | null>(null);
  /** A server is tried with the settings that were made before. */
  private readonly calls = new Queue();

  constructor(private readonly host: Host) {}

  /** Loads the settings; a window without them takes every server to be off. */
  async load(): Promise<void> {
    try {
      this.all = await this.host.call('providers', null);
    } catch {
      // The application refuses to ask a server that is off.
    }
  }

  of(kind: ProviderKind): ProviderView {
    const own = this.all.find((provider) => provider.kind === kind);
    return (
      own ?? {
        kind,
        on: false,
        place: 'address',
        address: '',
        folder: '',
        model: '',
        mode: 'issues',
        key_saved: false,
      }
    );
  }

  isOn(kind: ProviderKind): boolean {
    return this.of(kind).on;
  }

  /**
   * Changes the settings of a server; one that is turned on without an address gets the usual one. Returns why they were
   * refused; the server is off then, so that no text goes to an address that is not shown.
   */
  async change(kind: ProviderKind, change: Partial<ProviderView>): Promise<Fault | null> {
    const { fault } = await this.run(async () => {
      const provider = { ...this.of(kind), ...change };
      if (change.on && provider.place === 'address' && provider.address === '')
        provider.address = KNOWN_SERVERS[kind][0].address;
      try {
        this.all = await this.host.call('set_provider', provider);
      } catch (thrown) {
        if (provider.on) this.all = await this.host.call('set_provider', { ...provider, on: false });
        throw thrown;
      }
    });
    return fault ?? null;
  }

  /** Keeps the key of the language model in the keyring of the system; an empty one is removed. Returns why it was refused. */
  async setKey(key: string): Promise<Fault | null> {
    const { fault } = await this.run(async () => {
      this.all = await this.host.call('set_key', { key });
    });
    return fault ?? null;
  }

  /** Lets the user choose the folder of a server on this computer; `null` if they cancel. */
  chooseFolder(title: string): Promise<Outcome<string | null>> {
    return this.run(() => this.host.chooseFolder(title));
  }

  /** Sends a short text to a server that is on. */
  tryOut(kind: ProviderKind): Promise<Outcome<TriedView>> {
    return this.run(() => this.host.call('try_provider', kind));
  }

  private async run<T>(call: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { answer: await this.calls.run(call) };
    } catch (thrown) {
      return { fault: asFault(thrown) };
    }
  }
}
