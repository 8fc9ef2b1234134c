/**
 * Garbage of a build is collected before there is much of it. Node itself lets it grow by as much as
 * the machine has room for.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of garbage that may lie: some ten pages. */
const MOST = 48e6;

/**
 * What collects the garbage of the thread that it is called in, if there may be much of it, and closes the holes between
 * what is left, if they are a third of the heap.
 */
export function tidier(): () => void {
  const collect = collector();
  let least = 0;
  return () => {
    if (getHeapStatistics().used_heap_size < least + MOST) return;
    collect();
    const { used_heap_size: used, total_heap_size: total } = getHeapStatistics();
    least = used;
    // After a dataset has been read. To move what is left takes time, and for a moment room for both.
    if (total - used > used / 2) closeHoles(collect);
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

/** Per cent by which what is in use may grow before garbage is collected. Node itself lets it grow to several times as much. */
const GROWTH = 60;

/**
 * Lets no more garbage lie in this process and its threads than a part of what is in use: of a dossier of
 * 10,000 stops compiling leaves twice as much as it needs.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
