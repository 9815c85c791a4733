import type { Host } from './host';
import { tauriHost } from './tauri';

/** The shell's host inside Tauri; elsewhere (a plain browser, a test) the fake one, which the shell never loads. */
export async function chooseHost(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) return tauriHost();
  const { MemoryHost } = await import('./memory/host');
  return MemoryHost.fromAddress(new URLSearchParams(location.search));
}
