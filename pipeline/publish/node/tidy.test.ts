import { constants, PerformanceObserver } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { tidyEach } from './tidy.ts';

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
