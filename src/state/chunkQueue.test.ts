import { expect, test, vi } from 'vitest';
import { createChunkQueue } from './chunkQueue.ts';

/** Chunks that arrive, or fail, when the test says so. */
function controlled(most?: number) {
  const running = new Map<number, { settle: () => void; fail: () => void; signal: AbortSignal }>();
  const fetch = vi.fn(
    (chunk: number, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        const leave = (then: () => void) => () => {
          running.delete(chunk);
          then();
        };
        const fail = leave(() => reject(new Error(`no ${chunk}`)));
        running.set(chunk, { settle: leave(resolve), fail, signal });
        signal.addEventListener('abort', fail);
      }),
  );
  return { fetch, running, queue: createChunkQueue(fetch, most) };
}

/** Until all promises that can settle have settled. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('each chunk is fetched once, however many want it', async () => {
  const { fetch, running, queue } = controlled();
  const both = Promise.all([queue.want([1, 2]), queue.want([2])]);
  await settled();
  expect([...running.keys()]).toEqual([1, 2]);
  for (const { settle } of [...running.values()]) settle();
  await both;
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a few are fetched at a time, in the order in which they were wanted', async () => {
  const { running, queue } = controlled(2);
  const all = queue.want([5, 3, 4]);
  await settled();
  expect([...running.keys()]).toEqual([5, 3]);
  running.get(5)?.settle();
  await settled();
  expect([...running.keys()]).toEqual([3, 4]);
  for (const { settle } of [...running.values()]) settle();
  await all;
});

test('what nobody wants any more is not fetched, and makes room for others', async () => {
  const { fetch, running, queue } = controlled(1);
  const first = new AbortController();
  const queued = new AbortController();
  const both = Promise.allSettled([queue.want([1], first.signal), queue.want([2], queued.signal)]);
  const wanted = queue.want([3]);
  await settled();
  const { signal } = running.get(1) ?? {};
  queued.abort();
  first.abort();
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(signal?.aborted).toBe(true);
  await settled();
  running.get(3)?.settle();
  await wanted;
  expect(fetch.mock.calls.map(([chunk]) => chunk)).toEqual([1, 3]);
});

test('one that another still wants is not given up', async () => {
  const { running, queue } = controlled();
  const gone = new AbortController();
  const left = queue.want([1], gone.signal).catch(() => 'left');
  const stays = queue.want([1]);
  await settled();
  gone.abort();
  expect(await left).toBe('left');
  expect(running.get(1)?.signal.aborted).toBe(false);
  running.get(1)?.settle();
  await stays;
});

test('what has failed is fetched again when it is wanted again', async () => {
  const { fetch, running, queue } = controlled();
  const failed = queue.want([1]).catch((error: Error) => error.message);
  await settled();
  running.get(1)?.fail();
  expect(await failed).toBe('no 1');
  const again = queue.want([1]);
  await settled();
  running.get(1)?.settle();
  await again;
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('nothing is fetched for a reader who has left before', async () => {
  const { fetch, queue } = controlled();
  await expect(queue.want([1], AbortSignal.abort())).rejects.toThrow();
  expect(fetch).not.toHaveBeenCalled();
});
