/** Threads that work off what they are given, each one piece at a time. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What a thread is sent, and what it sends back; see `answering`. */
export type Asked<J> = { readonly id: number; readonly job: J };
export type Answer<R> = {
  readonly id: number;
  readonly result?: R;
  readonly error?: string | undefined;
};

export type Pool<J, R> = {
  /** Rejects with an error that names the job where its thread fails or ends. */
  readonly run: (name: string, job: J) => Promise<R>;
  readonly size: number;
  readonly close: () => Promise<void>;
};

type Waiting<J, R> = {
  readonly name: string;
  readonly job: J;
  readonly resolve: (result: R) => void;
  readonly reject: (error: Error) => void;
};

const THREAD = new URL('./thread.mjs', import.meta.url);

/** Threads for work that the main thread has its share of; at least one. */
export const besideMain = (): number => Math.max(1, availableParallelism() - 1);

/** As many threads as the machine has cores. `module` calls `answering`; TypeScript may be in it. */
export function poolOf<J, R>(module: URL, size = availableParallelism()): Pool<J, R> {
  const queue: Waiting<J, R>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting<J, R>>();
  let failure: Error | undefined;

  const next = (worker: Worker) => {
    const waiting = queue.shift();
    if (!waiting) return void idle.push(worker);
    busy.set(worker, waiting);
    worker.postMessage({ id: 0, job: waiting.job } satisfies Asked<J>);
  };
  // A thread that has ended does not come back: the machine or the code is at fault.
  const fail = (worker: Worker, reason: string) => {
    const lost = busy.get(worker);
    failure ??= new Error(`${lost?.name ?? 'A thread of the build'}: ${reason}`);
    for (const { reject } of [...busy.values(), ...queue.splice(0)]) reject(failure);
    busy.clear();
  };
  const start = (): Worker => {
    const worker = new Worker(THREAD, { execArgv: [], workerData: { module: module.href } });
    worker.on('message', ({ result, error }: Answer<R>) => {
      const done = busy.get(worker);
      busy.delete(worker);
      if (error !== undefined) done?.reject(new Error(about(done.name, error)));
      // Without an error there is a result.
      else done?.resolve(result as R);
      next(worker);
    });
    worker.on('error', (error) => fail(worker, error.message));
    worker.on('exit', (code) => {
      if (code !== 0) fail(worker, `its thread ended with code ${code}`);
    });
    return worker;
  };
  const workers = Array.from({ length: size }, start);
  idle.push(...workers);
  return {
    size,
    run: (name, job) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        queue.push({ name, job, resolve, reject });
        const worker = idle.pop();
        if (worker) next(worker);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** What went wrong with what; drawings that are not sound name themselves. */
function about(name: string, error: string): string {
  return error.startsWith(name) ? error : `${name}: ${error}`;
}
