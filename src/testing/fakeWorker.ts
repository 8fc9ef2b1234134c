/** A worker that is none: what is posted is copied, and arrives later, as between threads. */
import { answering } from '../work/answering.ts';
import type { WorkerPort } from '../work/asking.ts';
import type { Jobs } from '../work/job.ts';

export type FakeWorker = WorkerPort & {
  /** All that was posted to it. */
  readonly orders: readonly unknown[];
  readonly isTerminated: () => boolean;
};

/** Does these jobs; `heard` makes something else of what it says. */
export function fakeWorker(
  jobs: Partial<Jobs>,
  heard: (told: unknown) => unknown = (told) => told,
): FakeWorker {
  const orders: unknown[] = [];
  let isTerminated = false;
  const answer = answering(jobs, (told, moved) => {
    const data = heard(structuredClone(told, { transfer: [...moved] }));
    setTimeout(() => {
      if (!isTerminated) port.onmessage?.(new MessageEvent('message', { data }));
    });
  });
  const port: FakeWorker = {
    orders,
    isTerminated: () => isTerminated,
    postMessage: (order) => {
      orders.push(order);
      const copy: unknown = structuredClone(order);
      setTimeout(() => answer(copy));
    },
    terminate: () => {
      isTerminated = true;
    },
    onmessage: null,
    onmessageerror: null,
    onerror: null,
  };
  return port;
}
