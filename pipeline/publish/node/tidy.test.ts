import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { tidier, tidyEach } from './tidy.ts';

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

it('closes the holes between what is left', () => {
  const made = Array.from({ length: 600_000 }, (_, i) => ({ id: `s${i}`, days: [i, i + 1] }));
  const left = made.filter((_, i) => i % 5 === 0);
  made.length = 0;
  tidier()();
  const { total_heap_size: total, used_heap_size: used } = getHeapStatistics();
  expect(left).toHaveLength(120_000);
  // Young objects have 33 MB of it.
  expect(total - used).toBeLessThan(60e6);
});
