/**
 * Work that takes long, in pieces, so that a page stays answerable, can say how far it is, and can stop it.
 * Whoever writes such work makes it a generator that yields about every millisecond.
 */

/** Yields the share that is done, from 0 to 1, or undefined where it does not know; and returns the result. */
export type LongWork<T> = Generator<number | undefined, T, void>;

export type Slicing = {
  /** Stops the work before its next slice. */
  readonly signal?: AbortSignal | undefined;
  /** Told the share that is done after each slice, where the work knows. */
  readonly tell?: ((share: number) => void) | undefined;
};

/** Milliseconds that a slice takes: short enough for a processor four times slower to stay below 50. */
const SLICE = 8;

/**
 * Does the work in slices, and lets the page draw and answer between them. Resolves to the result. Rejects with
 * what the work throws, and with the signal's reason once that has been given.
 */
export async function inSlices<T>(work: LongWork<T>, { signal, tell }: Slicing = {}): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < end) step = work.next();
    if (step.done) return step.value;
    if (step.value !== undefined) tell?.(step.value);
    await pause();
  }
}

/** Does the work without a pause. */
export function atOnce<T>(work: LongWork<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Lets everything else that waits have its turn. A timer would wait four milliseconds each time, and a whole
 * second in a tab that is not seen.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
