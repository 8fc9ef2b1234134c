/** The worker's side: does the jobs that it is sent, and stops those that nobody wants any more. */
import * as v from 'valibot';
import type { Jobs } from './job.ts';
import { INPUTS, ORDER, type Told } from './protocol.ts';

/** `post` sends to the page; buffers and blobs that `moved` names are its own from then on. */
type Post = (told: Told, moved: readonly Transferable[]) => void;

/** What is to be called with each message of the page. Whatever is no order has nobody to be answered. */
export function answering(jobs: Partial<Jobs>, post: Post): (message: unknown) => void {
  const running = new Map<number, AbortController>();
  const run = async (id: number, work: (stop: AbortController) => Promise<unknown>) => {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const output = await work(stop);
      if (!stop.signal.aborted) post({ id, output }, buffersIn(output));
    } catch (error) {
      // Whoever has stopped it waits for nothing.
      if (!stop.signal.aborted) post({ id, fault: String(error) }, []);
    } finally {
      running.delete(id);
    }
  };
  return (message) => {
    const { success, output: order } = v.safeParse(ORDER, message);
    if (!success) return;
    const { id } = order;
    if ('stop' in order) {
      running.get(id)?.abort();
      return;
    }
    const { job, input } = order;
    void run(id, async ({ signal }) => {
      const slicing = { signal, tell: (share: number) => post({ id, share }, []) };
      // Each job has the schema of its own input, which the compiler cannot follow through a name.
      const work = jobs[job] as (input: unknown, how: typeof slicing) => Promise<unknown>;
      return work(v.parse(INPUTS[job], input), slicing);
    });
  };
}

/** The buffers of an answer, each once: they go over without a copy. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (value instanceof Uint32Array)
    return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null || value instanceof Blob) return [];
  return [...new Set(Object.values(value).flatMap(buffersIn))];
}
