/**
 * A thread for tests, whose heap is its own. Makes so many objects, of which it keeps every fifth; says how many are
 * left, and how many bytes of the heap are holes then.
 */
import { getHeapStatistics } from 'node:v8';
import { answering } from './answering.ts';
import { tidier } from './tidy.ts';

answering((count: number) => {
  const made = Array.from({ length: count }, (_, i) => ({ id: `s${i}`, days: [i, i + 1] }));
  const left = made.filter((_, i) => i % 5 === 0);
  made.length = 0;
  tidier()();
  const { total_heap_size: total, used_heap_size: used } = getHeapStatistics();
  return { left: left.length, holes: total - used };
});
