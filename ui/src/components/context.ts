import { createContext } from 'svelte';
import type { KeyChanges } from '../commands/keys.svelte';
import type { AppState } from '../state/app';

export const [useApp, provideApp] = createContext<AppState>();
export const [useKeys, provideKeys] = createContext<KeyChanges>();
