/**
 * The pages of a large site. Threads make them while this one makes other files; then it takes its
 * share of what is left, so that no core waits for another.
 */
import type { Page } from './content.ts';
import { isShared } from './ground.ts';
import { pagesOf } from './prerender.tsx';
import type { BuiltSite } from './site.ts';
import type { Threads } from './threads.ts';
import { inTurn } from './work/inTurn.ts';
import { merged } from './work/merged.ts';

/** Pages of a job: about half a second. */
const AT_ONCE = 8;
/** Jobs that each thread has been given, so that none waits for the next. */
const AHEAD = 2;

/**
 * All pages, and with them the files that `others` makes. Each thread reads the site once. `besides` adds what is
 * made while this thread makes its own.
 */
export async function* pagesBeside(
  site: BuiltSite,
  others: AsyncIterable<Page>,
  threads: Pick<Threads, 'pages' | 'hear'>,
  besides: (own: AsyncIterable<Page>) => AsyncIterable<Page> = (own) => own,
): AsyncGenerator<Page> {
  const own = pagesOf(site);
  const jobs = jobsOf(own.folders.length);
  const pool = threads.pages();
  try {
    const made = inTurn(jobs, AHEAD * pool.size, (numbers) =>
      pool.run(`page ${own.folders[numbers[0] ?? 0]}`, numbers),
    );
    const elsewhere = told(each(made), own.made);
    yield* once(merged(elsewhere, besides(here(others, jobs, own.make, threads.hear))));
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

/** Tells this thread what it need not make. */
async function* told(
  made: AsyncIterable<Page>,
  tell: (path: string) => void,
): AsyncGenerator<Page> {
  for await (const page of made) {
    if (isShared(page[0])) tell(page[0]);
    yield page;
  }
}

/** What pages share is made by each thread that needs it before it hears of it. */
async function* once(made: AsyncIterable<Page>): AsyncGenerator<Page> {
  const shared = new Set<string>();
  for await (const page of made) {
    const [path] = page;
    if (isShared(path) && shared.has(path)) continue;
    if (isShared(path)) shared.add(path);
    yield page;
  }
}

/** What is made in this thread: first what only it can, then pages as long as there are any. */
async function* here(
  others: AsyncIterable<Page>,
  jobs: Iterable<readonly number[]>,
  make: (number: number) => Promise<readonly Page[]>,
  hear: Threads['hear'],
): AsyncGenerator<Page> {
  for await (const other of others) {
    yield other;
    // Threads that have finished are given more in between.
    await hear();
  }
  for (const numbers of jobs) {
    for (const number of numbers) {
      yield* await make(number);
      await hear();
    }
  }
}
