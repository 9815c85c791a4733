import { getContext, setContext } from 'svelte';
import type { Desk } from '../state/desk.svelte';

const KEY = Symbol('desk');

/** Provides the desk to all components. */
export function provideDesk(desk: Desk): void {
  setContext(KEY, desk);
}

export function useDesk(): Desk {
  return getContext<Desk>(KEY);
}
