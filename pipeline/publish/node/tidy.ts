/**
 * Garbage of a build is collected before there is much of it. Node itself lets it grow by as much as
 * the machine has room for.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of garbage that may lie: a dozen of pages. */
const MOST = 64e6;

/** What collects the garbage of the thread that it is called in, if there may be much of it. */
export function tidier(): () => void {
  const collect = collector();
  const used = () => getHeapStatistics().used_heap_size;
  let least = 0;
  return () => {
    if (used() < least + MOST) return;
    collect();
    least = used();
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
