/** Fetches what is asked for by number: each once, a few at a time, and nothing that nobody wants any more. */

export type ChunkQueue = {
  /**
   * Resolves once all of them are there. Rejects with the first error, or when `signal` is aborted; what else
   * nobody waits for is not fetched then. What has failed is fetched again when it is wanted again.
   */
  readonly want: (chunks: readonly number[], signal?: AbortSignal) => Promise<void>;
};

type Job = {
  readonly chunk: number;
  readonly controller: AbortController;
  readonly done: Promise<void>;
  readonly start: () => void;
  /** How many wait for it. */
  wanted: number;
  isRunning: boolean;
};

/** At most so many at a time: what a browser opens to one host, with some left for all else. */
const MOST = 4;

export function createChunkQueue(
  fetchChunk: (chunk: number, signal: AbortSignal) => Promise<void>,
  most = MOST,
): ChunkQueue {
  const jobs = new Map<number, Job>();
  const startNext = () => {
    const all = [...jobs.values()];
    const free = most - all.filter(({ isRunning }) => isRunning).length;
    for (const job of all.filter(({ isRunning }) => !isRunning).slice(0, Math.max(0, free))) {
      job.isRunning = true;
      job.start();
    }
  };
  const newJob = (chunk: number): Job => {
    const controller = new AbortController();
    const { promise, resolve } = withResolver();
    const leave = () => {
      if (jobs.get(chunk) === job) jobs.delete(chunk);
      startNext();
    };
    const done = promise.then(() => fetchChunk(chunk, controller.signal));
    // Whoever waits is told; nobody may.
    done.then(leave, leave);
    const job: Job = { chunk, controller, done, start: resolve, wanted: 0, isRunning: false };
    jobs.set(chunk, job);
    return job;
  };
  const wantOne = (chunk: number, signal: AbortSignal | undefined) => {
    const job = jobs.get(chunk) ?? newJob(chunk);
    job.wanted += 1;
    return new Promise<void>((resolve, reject) => {
      const giveUp = () => {
        job.wanted -= 1;
        if (job.wanted === 0 && jobs.get(chunk) === job) {
          jobs.delete(chunk);
          job.controller.abort();
          // Others that wait for the same signal give up first.
          queueMicrotask(startNext);
        }
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      const settle = () => signal?.removeEventListener('abort', giveUp);
      job.done.then(resolve, reject).finally(settle);
    });
  };
  return {
    want: async (chunks, signal) => {
      signal?.throwIfAborted();
      const wanted = chunks.map((chunk) => wantOne(chunk, signal));
      startNext();
      await Promise.all(wanted);
    },
  };
}

function withResolver() {
  let resolve = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
