/**
 * A stopwatch that goes on when its window is loaded anew and there is no other to ask. What is read
 * is as hostile as any message.
 */
import { parseStopwatch } from './presenterMessages.ts';
import { READY, type Stopwatch, type StopwatchState } from './stopwatch.ts';

type Kept = () => Pick<Storage, 'getItem' | 'setItem'>;

/** Where it was; ready where there was none or nothing may be read. `name` is the presentation's. */
export function readStopwatch(name: string, storage: Kept = () => sessionStorage): StopwatchState {
  try {
    return parseStopwatch(JSON.parse(storage().getItem(name) ?? 'null')) ?? READY;
  } catch {
    return READY;
  }
}

/** Keeps it from now on, as long as the browser lets it. Returns how to stop. */
export function keepStopwatch(
  stopwatch: Stopwatch,
  name: string,
  storage: Kept = () => sessionStorage,
): () => void {
  return stopwatch.subscribe((state) => {
    try {
      storage().setItem(name, JSON.stringify(state));
    } catch {
      // The other window may know it.
    }
  });
}
