import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { poolOf } from './pool.ts';
import { tidyEach } from './tidy.ts';

const HEAP = new URL('./testHeap.ts', import.meta.url);

it('collects young garbage once for so many calls', async () => {
  const kinds: unknown[] = [];
  const note = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries) {
      // Entries of collections have it.
      const { kind, flags } = (entry as unknown as { detail: { kind: number; flags: number } })
        .detail;
      if (flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) kinds.push(kind);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  const tidy = tidyEach(8);
  for (let call = 0; call < 80; call += 1) tidy();
  while (kinds.length < 10) await setImmediate();
  observer.disconnect();
  expect(kinds).toEqual(Array(10).fill(constants.NODE_PERFORMANCE_GC_MINOR));
});

it('closes the holes between what is left', async () => {
  // The heap of the worker that runs tests is as large as the files before have made it.
  const pool = poolOf<number, { left: number; holes: number }>(HEAP, 1);
  onTestFinished(pool.close);
  const { left, holes } = await pool.run('a heap', 600_000);
  expect(left).toBe(120_000);
  // Young objects have 33 MB of it.
  expect(holes).toBeLessThan(60e6);
});
