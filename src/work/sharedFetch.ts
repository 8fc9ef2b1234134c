/** What several may wait for: fetched once, however many do, and given up when nobody does any more. */

type Coming<T> = { readonly promise: Promise<T>; readonly stop: AbortController; waiting: number };

/**
 * Waits for the thing of a key. Rejects with the signal's reason once that has been given, or where the thing cannot
 * be had; then it is fetched anew when it is next asked for. Nothing is kept that has come.
 */
export function sharedFetch<Key, T>(
  bring: (key: Key, signal: AbortSignal) => Promise<T>,
): (key: Key, signal: AbortSignal) => Promise<T> {
  const coming = new Map<Key, Coming<T>>();
  const begin = (key: Key): Coming<T> => {
    const stop = new AbortController();
    const one = { promise: bring(key, stop.signal), stop, waiting: 0 };
    coming.set(key, one);
    const forget = () => {
      if (coming.get(key) === one) coming.delete(key);
    };
    one.promise.then(forget, forget);
    return one;
  };
  return (key, signal) =>
    new Promise((resolve, reject) => {
      const one = coming.get(key) ?? begin(key);
      one.waiting += 1;
      const leave = () => {
        one.waiting -= 1;
        reject(signal.reason);
        // Whoever gives up in order to ask for more asks within the same task.
        setTimeout(() => {
          if (one.waiting > 0) return;
          if (coming.get(key) === one) coming.delete(key);
          one.stop.abort();
        });
      };
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      const end = () => signal.removeEventListener('abort', leave);
      one.promise.then(resolve, reject).finally(end);
    });
}
