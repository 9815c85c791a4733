import type { Host } from './host';

/** The shell's host inside Tauri; elsewhere (a plain browser, a test) the fake one. */
export async function chooseHost(): Promise<Host> {
  if ('__TAURI_INTERNALS__' in window) {
    const { tauriHost } = await import('./tauri');
    return tauriHost();
  }
  const { MemoryHost } = await import('./memory/host');
  return MemoryHost.fromAddress(new URLSearchParams(location.search));
}
