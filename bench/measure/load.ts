/** What it costs to open a page, and from when on it answers. */
import type { Adapter } from '../adapters/adapter.ts';
import { TIMES } from './limits.ts';
import { type Seen, seen, watch } from './probe.ts';
import type { Visit } from './visit.ts';

/** Milliseconds, kB (1,000 bytes), MB (1,000,000 bytes), counts. What is missing has not come in time. */
export type Loaded = {
  readonly firstPaint?: number;
  readonly content?: number;
  /** When the last task of 100 ms or more was over, so that no later press waits. */
  readonly free?: number;
  readonly blocking?: number;
  readonly kB?: number;
  readonly nodes?: number;
  readonly heapMB?: number;
};

/** A task that is shorter keeps no press waiting for longer than an answer may take. */
const KEEPS_WAITING = 100;
/** What a long task may take before it counts as blocking. */
const FREE_OF_CHARGE = 50;

/** Opens the page, touches nothing, and waits until it is at rest. */
export async function load(visit: Visit, { inPage }: Adapter, url: string): Promise<Loaded> {
  const { page, session, transferred } = visit;
  await watch(page, inPage, false);
  // A page that blocks its first seconds must not end the run.
  await page.goto(url, { waitUntil: 'commit', timeout: TIMES.load });
  const it = await atRest(visit);
  if (it === undefined || it.content === undefined) return {};
  const waits = it.longTasks.filter(({ duration }) => duration >= KEEPS_WAITING);
  const { nodes } = await page.evaluate(() => ({
    nodes: document.getElementsByTagName('*').length,
  }));
  const kB = transferred() / 1000;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    ...(it.firstPaint === undefined ? {} : { firstPaint: it.firstPaint }),
    content: it.content,
    free: Math.max(it.content, ...waits.map(({ start, duration }) => start + duration)),
    blocking: it.longTasks.reduce(
      (sum, { duration }) => sum + Math.max(0, duration - FREE_OF_CHARGE),
      0,
    ),
    kB,
    nodes,
    heapMB: usedSize / 1e6,
  };
}

/**
 * Opens the page and presses marks until one answers; when that was, milliseconds. Ours must answer
 * promptly; with others it is enough that they do.
 */
export async function firstAnswer(
  { page }: Visit,
  { inPage, isOurs }: Adapter,
  url: string,
): Promise<number | undefined> {
  await watch(page, inPage, true);
  await page.goto(url, { waitUntil: 'commit', timeout: TIMES.load });
  const answer = ({ answers, answersPromptly }: Seen) => (isOurs ? answersPromptly : answers);
  const it = await until(page, (so) => answer(so) !== undefined, TIMES.answer);
  return it && answer(it);
}

function atRest({ page }: Visit): Promise<Seen | undefined> {
  return until(page, ({ now, content, longTasks, lastFile }) => {
    const lastTask = longTasks.at(-1);
    const taskEnd = lastTask === undefined ? 0 : lastTask.start + lastTask.duration;
    return content !== undefined && now - Math.max(content, taskEnd, lastFile) > TIMES.rest;
  });
}

/** Asks the page again and again; `undefined` if the time is over, or the page has gone. */
async function until(
  page: Visit['page'],
  isSo: (it: Seen) => boolean,
  limit: number = TIMES.load,
): Promise<Seen | undefined> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const it = await Promise.race([
      seen(page).catch(() => undefined),
      page.waitForTimeout(end - Date.now()).then(() => undefined),
    ]);
    if (it !== undefined && isSo(it)) return it;
    await page.waitForTimeout(TIMES.poll);
  }
  return undefined;
}
