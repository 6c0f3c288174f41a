/** A value that components can watch. The whole of our state management. */
export interface Store<T> {
  get(): T;
  set(next: T): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a store; `load` runs at the first read, so that storage is not touched while modules load. */
export function createStore<T>(load: () => T): Store<T> {
  let held: { value: T } | undefined;
  const listeners = new Set<() => void>();
  const get = (): T => (held ??= { value: load() }).value;
  return {
    get,
    set(next) {
      if (held && Object.is(held.value, next)) return;
      held = { value: next };
      listeners.forEach((tell) => tell());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
