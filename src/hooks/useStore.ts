import { useSyncExternalStore } from 'react';
import type { Store } from '../services/store';

/** The store's value now, and again whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
