import { getContext, setContext } from 'svelte';
import type { AppState } from '../state/app.svelte';

const KEY = Symbol('app');

/** Provides the app to all components. */
export function provideDesk(app: AppState): void {
  setContext(KEY, app);
}

export function useDesk(): AppState {
  return getContext<AppState>(KEY);
}
