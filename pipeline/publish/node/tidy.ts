/**
 * Garbage of a build: Node itself lets it grow by as much as the machine has room for, and leaves holes where much of
 * it was.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of a thread for young objects. */
const YOUNG = 48e6;
/** Bytes of garbage beside what is in use, when Node collects it by itself, and when work stops for that. */
const GARBAGE = { usual: 36e6, most: 48e6 };

/**
 * What keeps the heap of the thread that it is called in small, to be called between two pieces of work. It collects
 * what reading a dossier has left; then Node does that beside the work, unless it comes too late. Holes between what
 * is left are closed if they are more than half of the heap.
 */
export function tidier(): () => void {
  const collect = collector();
  let least = 0;
  return () => {
    const { used_heap_size: before } = getHeapStatistics();
    if (before > least + GARBAGE.most) {
      // When it collects, Node decides how much there may be the next time.
      growBy((100 * GARBAGE.usual) / before);
      collect();
      least = getHeapStatistics().used_heap_size;
    }
    const { used_heap_size: used, total_heap_size: total } = getHeapStatistics();
    // To move what is left takes time, and for a moment room for both.
    if (total - used > used + YOUNG) closeHoles(collect);
  };
}

/**
 * What collects young garbage each time that it has been called so often: for small objects that hold much memory
 * outside the heap, which the heap does not know of.
 */
export function tidyEach(times: number): () => void {
  const collect = collector();
  let calls = 0;
  return () => {
    calls += 1;
    if (calls % times === 0) collect({ type: 'minor' });
  };
}

function closeHoles(collect: () => void): void {
  setFlagsFromString('--compact-on-every-full-gc');
  collect();
  setFlagsFromString('--no-compact-on-every-full-gc');
}

function collector(): (how?: { readonly type: 'minor' }) => void {
  setFlagsFromString('--expose-gc');
  // The flag makes this function in contexts that are new.
  return runInNewContext('gc') as ReturnType<typeof collector>;
}

/**
 * Per cent by which what is in use may grow before garbage is collected. Node itself lets it grow to several times as
 * much.
 */
const GROWTH = { most: 60, least: 10 };

/**
 * Lets no more garbage lie in this process and its threads than a part of what is in use: of a dossier of
 * 10,000 stops compiling leaves twice as much as it needs.
 */
export function keepHeapSmall(): void {
  growBy(GROWTH.most);
}

function growBy(percent: number): void {
  const { most, least } = GROWTH;
  const whole = Math.round(Math.min(most, Math.max(least, percent)));
  setFlagsFromString(`--heap-growing-percent=${whole}`);
}
