/** Pauses of long work, in which whoever has begun it can stop it. */
import { pause } from '../../src/domain/longWork.ts';

/** Milliseconds without one. */
const LONGEST = 50;

/**
 * To be awaited between two pieces of work. Throws the signal's reason once that is aborted. Now and then all else
 * has its turn before, so that a worker hears the message that aborts it. Without a signal it does nothing.
 */
export function pauses(signal: AbortSignal | undefined): () => Promise<void> {
  if (!signal) return async () => {};
  let last = performance.now();
  return async () => {
    if (performance.now() - last > LONGEST) {
      await pause();
      last = performance.now();
    }
    signal.throwIfAborted();
  };
}
