/** A value that changes, and those who want to know when. */
export interface Store<T> {
  get(): T;
  /** Lays new properties over the value and tells the listeners. */
  set(change: Partial<T>): void;
  /** Answers what ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** A store that holds `initial`. */
export function createStore<T extends object>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
