/** Threads that work off what they are given, each one piece at a time. */
import { Worker } from 'node:worker_threads';
import type { Pool } from '../threads.ts';

/** What a thread sends back for each piece, in the order in which it was sent them; see `answering`. */
export type Answer<R> = { readonly result?: R; readonly error?: string | undefined };

type Waiting<J, R> = {
  readonly name: string;
  readonly job: J;
  readonly resolve: (result: R) => void;
  readonly reject: (error: Error) => void;
};

/** Pieces that a thread is sent at once: when it has done one, the next is there already. */
const SENT = 2;

/** Megabytes of new objects that a thread may have: half of what Node allows, and as quick. */
const YOUNG = 24;

/** Makes Node read TypeScript, where the program is in that. */
const TYPED = new URL('./thread.mjs', import.meta.url);

/** So many threads. `module` calls `answering`, and finds `given` as `workerData.given`; TypeScript may be in it. */
export function poolOf<J, R>(module: URL, size: number, given?: unknown): Pool<J, R> {
  const queue: Waiting<J, R>[] = [];
  const sent = new Map<Worker, Waiting<J, R>[]>();
  let failure: Error | undefined;

  // Every thread has a piece before one has two.
  const send = () => {
    for (let count = 0; count < SENT; count += 1) {
      for (const [worker, own] of sent) {
        const next = own.length > count ? undefined : queue.shift();
        if (!next) continue;
        own.push(next);
        worker.postMessage(next.job);
      }
    }
  };
  // A thread that has ended does not come back: the machine or the code is at fault.
  const fail = (worker: Worker, reason: string) => {
    const [lost] = sent.get(worker) ?? [];
    failure ??= new Error(`${lost?.name ?? 'A thread of the build'}: ${reason}`);
    for (const { reject } of [...[...sent.values()].flat(), ...queue.splice(0)]) reject(failure);
    sent.clear();
  };
  const start = (): Worker => {
    const entry = module.href.endsWith('.ts') ? TYPED : module;
    const worker = new Worker(entry, {
      ...{ execArgv: [], workerData: { module: module.href, given } },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    worker.on('message', ({ result, error }: Answer<R>) => {
      const done = sent.get(worker)?.shift();
      if (error !== undefined) done?.reject(new Error(about(done.name, error)));
      // Without an error there is a result.
      else done?.resolve(result as R);
      send();
    });
    worker.on('error', (error) => fail(worker, error.message));
    worker.on('exit', (code) => {
      if (code !== 0) fail(worker, `its thread ended with code ${code}`);
    });
    return worker;
  };
  const workers = Array.from({ length: size }, start);
  for (const worker of workers) sent.set(worker, []);
  return {
    size,
    run: (name, job) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        queue.push({ name, job, resolve, reject });
        send();
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
