/** Page and worker, and what a page does without one. */
import { describe, expect, test, vi } from 'vitest';
import { inSlices } from '../domain/longWork.ts';
import { type FakeWorker, fakeWorker } from '../testing/fakeWorker.ts';
import { asking, NoWorker } from './asking.ts';
import type { Jobs } from './job.ts';
import { inWorkerOrHere } from './pageWork.ts';

const OPEN = {
  folder: 'https://site.example/search/',
  version: '1',
  stops: 40,
  places: [['Gate']],
};
const FIND = { folder: OPEN.folder, version: '1', text: 'gate' };

/** Ten slices, each of which is told of. */
function* tenSlices(begun: () => void) {
  for (let i = 1; i <= 10; i += 1) {
    begun();
    const end = performance.now() + 9;
    while (performance.now() < end);
    yield i / 10;
  }
  return true as const;
}

function jobs(slice: () => void = () => {}) {
  return {
    open: vi.fn((_, slicing) => inSlices(tenSlices(slice), slicing)),
    find: vi.fn(async () => {
      const bits = { length: 40, words: new Uint32Array([5, 0]) };
      return {
        terms: [{ phrases: ['gate'] }],
        standings: [{ quoted: bits, named: bits, around: bits }],
      };
    }),
  } satisfies Jobs<'open' | 'find'>;
}

function failing(worker: FakeWorker) {
  worker.onerror?.({ message: 'no such file', preventDefault: () => {} } as ErrorEvent);
}

describe('a page with a worker', () => {
  test('starts it with the first job, and gets what that has made without a copy', async () => {
    const own = jobs();
    const start = vi.fn(() => fakeWorker(own));
    const ask = asking(start);
    expect(start).not.toHaveBeenCalled();
    const both = await Promise.all([ask('find', FIND), ask('find', FIND)]);
    expect(start).toHaveBeenCalledTimes(1);
    for (const found of both)
      expect(found?.standings[0]?.quoted.words).toEqual(new Uint32Array([5, 0]));
    expect(own.find).toHaveBeenCalledWith(FIND, expect.anything());
  });

  test('hears how far it is', async () => {
    const shares: number[] = [];
    const ask = asking(() => fakeWorker(jobs()));
    await ask('open', OPEN, { tell: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('stops the work, not only the answer', async () => {
    const slice = vi.fn();
    const stop = new AbortController();
    const worker = fakeWorker(jobs(slice));
    const ask = asking(() => worker);
    const made = ask('open', OPEN, {
      signal: stop.signal,
      tell: () => stop.abort(new Error('enough')),
    });
    await expect(made).rejects.toThrow('enough');
    expect(worker.orders.at(-1)).toEqual({ id: 1, stop: true });
    // What is asked for next is done after the rest of the other work, if there were any.
    await ask('find', FIND);
    await ask('find', FIND);
    const done = slice.mock.calls.length;
    expect(done).toBeLessThan(10);
    await ask('open', OPEN);
    expect(slice).toHaveBeenCalledTimes(done + 10);
  });

  test('is told why a job could not be done, and goes on with others', async () => {
    const own = jobs();
    own.find.mockRejectedValueOnce(new Error('3.json answers 404'));
    const ask = asking(() => fakeWorker(own));
    await expect(ask('find', FIND)).rejects.toThrow('3.json answers 404');
    await expect(ask('find', { ...FIND, text: 7 } as never)).rejects.toThrow('Expected string');
    expect(await ask('find', FIND)).toBeTruthy();
  });

  test('takes nothing that no worker of its own says', async () => {
    const bits = { length: 4000, words: new Uint32Array(2) };
    const standings = [{ quoted: bits, named: bits, around: bits }];
    const wrong = asking(() =>
      fakeWorker(jobs(), () => ({ id: 1, output: { terms: [], standings } })),
    );
    await expect(wrong('find', FIND)).rejects.toThrow('Invalid input');
    const foreign = asking(() => fakeWorker(jobs(), () => 'hello'));
    await expect(foreign('find', FIND)).rejects.toThrow(NoWorker);
  });
});

describe('a page without a worker', () => {
  const refused = () => {
    throw new Error('refused by the policy');
  };

  test('does the same jobs itself where none can be started, and does not try again', async () => {
    const start = vi.fn(refused);
    const own = jobs();
    const load = vi.fn(async () => own);
    const run = inWorkerOrHere(asking(start), load);
    await run('find', FIND, {});
    await run('open', OPEN, {});
    expect(start).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledTimes(1);
    expect(own.find).toHaveBeenCalledWith(FIND, {});
    expect(own.open).toHaveBeenCalledTimes(1);
  });

  test('also where the worker is lost while it works', async () => {
    const worker = fakeWorker(jobs());
    const own = jobs();
    const run = inWorkerOrHere(
      asking(() => worker),
      async () => own,
    );
    const found = run('find', FIND, {});
    failing(worker);
    expect(await found).toBeTruthy();
    expect(own.find).toHaveBeenCalledTimes(1);
    expect(worker.isTerminated()).toBe(true);
    await run('find', FIND, {});
    expect(own.find).toHaveBeenCalledTimes(2);
  });

  test('stops its own work as well, and asks again for code that could not be loaded', async () => {
    const slice = vi.fn();
    const load = vi.fn(async () => jobs(slice));
    load.mockRejectedValueOnce(new Error('no network'));
    const run = inWorkerOrHere(asking(refused), load);
    await expect(run('open', OPEN, {})).rejects.toThrow('no network');
    const stop = new AbortController();
    const made = run('open', OPEN, {
      signal: stop.signal,
      tell: () => stop.abort(new Error('enough')),
    });
    await expect(made).rejects.toThrow('enough');
    expect(slice).toHaveBeenCalledTimes(1);
  });
});
