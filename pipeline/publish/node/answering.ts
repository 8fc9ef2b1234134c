/** The other side of a pool: what runs in a thread. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Asked } from './pool.ts';

/** Does this for each job that is sent, and says what came of it. */
export function answering<J, R>(work: (job: J) => R | Promise<R>): void {
  parentPort?.on('message', async ({ id, job }: Asked<J>) => {
    const answer = await answered(id, () => work(job));
    parentPort?.postMessage(answer);
  });
}

async function answered<R>(id: number, work: () => R | Promise<R>): Promise<Answer<R>> {
  try {
    return { id, result: await work() };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
