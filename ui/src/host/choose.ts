import type { Host } from './host';
import { tauriHost } from './tauri';

/**
 * Returns the shell; in a build for a browser, the app of `cargo xtask serve`. Shipped builds contain only the shell.
 */
export async function chooseHost(): Promise<Host> {
  if (import.meta.env.MODE !== 'production' && !('__TAURI_INTERNALS__' in window)) {
    const { WebHost } = await import('./web');
    return WebHost.fromLocation(location);
  }
  return tauriHost();
}
