/**
 * The pages of a large site. Threads make them while this one makes other files; then it takes its
 * share of what is left, so that no core waits for another.
 */
import { setImmediate } from 'node:timers/promises';
import { pagesOf } from './prerender.tsx';
import type { BuiltSite, Page } from './site.ts';
import { inTurn } from './work/inTurn.ts';
import { merged } from './work/merged.ts';
import type { PageJob } from './work/pageThread.ts';
import { besideMain, type Pool, poolOf } from './work/pool.ts';

const THREAD = new URL('./work/pageThread.ts', import.meta.url);
/** Pages of a job: about half a second. */
const AT_ONCE = 8;
/** Jobs that each thread has been given, so that none waits for the next. */
const AHEAD = 2;

type PagePool = Pool<PageJob, readonly Page[]>;

/** All pages, and with them the files that `others` makes. Each thread reads the site once. */
export async function* pagesBeside(
  site: BuiltSite,
  others: AsyncIterable<Page>,
  start: () => PagePool = () => poolOf(THREAD, besideMain()),
): AsyncGenerator<Page> {
  const { folder, address, index, largeAbove } = site;
  const own = pagesOf(site);
  const jobs = jobsOf(own.folders.length);
  const pool = start();
  try {
    const made = inTurn(jobs, AHEAD * pool.size, (numbers) =>
      pool.run(`page ${own.folders[numbers[0] ?? 0]}`, {
        folder,
        address,
        index,
        largeAbove,
        numbers,
      }),
    );
    yield* merged(each(made), here(others, jobs, own.make));
  } finally {
    await pool.close();
  }
}

/** The numbers of pages from 0, some at a time: whoever takes them, takes them from all. */
function* jobsOf(count: number): Generator<readonly number[]> {
  for (let from = 0; from < count; from += AT_ONCE) {
    yield Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i);
  }
}

async function* each(made: AsyncIterable<readonly Page[]>): AsyncGenerator<Page> {
  for await (const pages of made) yield* pages;
}

/** What is made in this thread: first what only it can, then pages as long as there are any. */
async function* here(
  others: AsyncIterable<Page>,
  jobs: Iterable<readonly number[]>,
  make: (number: number) => Promise<Page>,
): AsyncGenerator<Page> {
  yield* others;
  for (const numbers of jobs) {
    for (const number of numbers) {
      yield await make(number);
      // Threads that have finished are given more in between.
      await setImmediate();
    }
  }
}
