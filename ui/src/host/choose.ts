import type { Host } from './host';
import { tauriHost } from './tauri';

/** The shell; in a build for a browser, the desk that `cargo xtask serve` runs. Shipped builds have only the shell. */
export async function chooseHost(): Promise<Host> {
  if (import.meta.env.MODE !== 'production' && !('__TAURI_INTERNALS__' in window)) {
    const { WebHost } = await import('./web');
    return WebHost.fromLocation(location);
  }
  return tauriHost();
}
