/** Threads that work off what they are given, each one piece at a time. */
import { Worker } from 'node:worker_threads';
import type { Pool } from '../threads.ts';

/** What a thread is sent, and what it sends back; see `answering`. */
export type Asked<J> = { readonly id: number; readonly job: J };
export type Answer<R> = {
  readonly id: number;
  readonly result?: R;
  readonly error?: string | undefined;
};

type Waiting<J, R> = {
  readonly name: string;
  readonly job: J;
  readonly resolve: (result: R) => void;
  readonly reject: (error: Error) => void;
};

/** Makes Node read TypeScript, where the program is in that. */
const TYPED = new URL('./thread.mjs', import.meta.url);

/** So many threads. `module` calls `answering`, and finds `given` as `workerData.given`; TypeScript may be in it. */
export function poolOf<J, R>(module: URL, size: number, given?: unknown): Pool<J, R> {
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
    const entry = module.href.endsWith('.ts') ? TYPED : module;
    const worker = new Worker(entry, { execArgv: [], workerData: { module: module.href, given } });
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
