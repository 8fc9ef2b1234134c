/** The page's side: sends jobs to a worker, which it starts with the first of them. */
import * as v from 'valibot';
import type { Slicing } from '../domain/longWork.ts';
import { type Input, type JobName, type Order, OUTPUTS, type Output, TOLD } from './protocol.ts';

/** What of a `Worker` is used. */
export type WorkerPort = {
  readonly postMessage: (order: Order) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** There is no worker: the browser has none, the policy of the page refuses it, or it could not be loaded. */
export class NoWorker extends Error {}

/**
 * Resolves to what the worker has made. Rejects with a `NoWorker`; with what the worker says of a job that it could
 * not do; and, once the signal has been given, with its reason: then the worker ends the work.
 */
export type Ask = <Name extends JobName>(
  job: Name,
  input: Input<Name>,
  slicing?: Slicing,
) => Promise<Output<Name>>;

type Waiting = {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly tell: ((share: number) => void) | undefined;
};

/** `start` may throw. What has failed once is not started again. */
export function asking(start: () => WorkerPort): Ask {
  const waiting = new Map<number, Waiting>();
  let port: WorkerPort | undefined;
  let lost: NoWorker | undefined;
  let last = 0;
  const lose = (why: string) => {
    lost ??= new NoWorker(why);
    port?.terminate();
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  };
  const hear = ({ data }: MessageEvent) => {
    const { success, output: told } = v.safeParse(TOLD, data);
    if (!success) return lose('The worker has said what no worker of this page says');
    const one = waiting.get(told.id);
    if (!one) return;
    if ('share' in told) return one.tell?.(told.share);
    waiting.delete(told.id);
    if ('fault' in told) one.reject(new Error(told.fault));
    else one.resolve(told.output);
  };
  const begun = (): WorkerPort => {
    if (lost) throw lost;
    if (port) return port;
    try {
      port = start();
    } catch (error) {
      lose(String(error));
      throw lost;
    }
    port.onmessage = hear;
    port.onmessageerror = () => lose('The worker cannot be understood');
    port.onerror = (event) => {
      // It is done without one, so nothing is wrong with the page.
      event.preventDefault();
      lose(event.message);
    };
    return port;
  };
  return async (job, input, { signal, tell } = {}) => {
    signal?.throwIfAborted();
    const worker = begun();
    last += 1;
    const id = last;
    const giveUp = () => {
      waiting.get(id)?.reject(signal?.reason);
      if (waiting.delete(id)) worker.postMessage({ id, stop: true });
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    try {
      const made = await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject, tell });
        worker.postMessage({ id, job, input });
      });
      // The schema of the job's own output, which the compiler cannot follow through a name.
      return v.parse(OUTPUTS[job], made) as Output<typeof job>;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  };
}
