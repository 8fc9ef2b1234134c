/** Functions to call back with a value, as long as they listen. */
export type Listeners<T> = {
  /** Returns how to stop. */
  readonly add: (listen: (value: T) => void) => () => void;
  readonly call: (value: T) => void;
};

export function createListeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    add: (listen) => {
      all.add(listen);
      return () => void all.delete(listen);
    },
    call: (value) => {
      for (const listen of all) listen(value);
    },
  };
}
