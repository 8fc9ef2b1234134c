/** The other side of a pool: what runs in a thread. */
import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import type { Answer } from './pool.ts';

/**
 * Does this for each job that is sent, one after the other, and says what came of it. In between all else of the
 * thread has its turn: what native code has no use for any more is only freed then.
 */
export function answering<J, R>(work: (job: J) => R | Promise<R>): void {
  let last = Promise.resolve();
  const answer = async (job: J) => parentPort?.postMessage(await answered(() => work(job)));
  parentPort?.on('message', (job: J) => {
    last = last.then(() => setImmediate()).then(() => answer(job));
  });
}

async function answered<R>(work: () => R | Promise<R>): Promise<Answer<R>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
