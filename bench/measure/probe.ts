/** What watches a page from its first moment on, and what it has seen. */
import type { Page } from '@playwright/test';
import type { InPage } from '../adapters/adapter.ts';

/** A span of milliseconds since navigation began. */
type Task = { readonly start: number; readonly duration: number };

/** Milliseconds since navigation began; `undefined` for what has not come. */
export type Seen = {
  readonly now: number;
  readonly firstPaint: number | undefined;
  readonly content: number | undefined;
  /** When the first mark was pressed that led to its excerpt, however late; only if marks are pressed. */
  readonly answers: number | undefined;
  /** When the first one was pressed that did so within 100 ms. */
  readonly answersPromptly: number | undefined;
  readonly longTasks: readonly Task[];
  /** When the last file had come. */
  readonly lastFile: number;
};

/** A press that leads to its excerpt within so many milliseconds is answered promptly. */
const PROMPT = 100;
/** A press that has led to nothing is followed by another after so many milliseconds. */
const PATIENCE = 300;

/**
 * Has the page watch itself: its paints, its long tasks, when its content comes. With `presses` marks
 * are pressed in turn from then on, until one is answered promptly.
 */
export async function watch(page: Page, inPage: InPage, presses: boolean): Promise<void> {
  const functions = Object.entries(inPage).map(([name, it]) => `${name}: ${it.toString()}`);
  await page.addInitScript(`
    // tsx gives functions their names by a helper that the page does not have.
    globalThis.__name = (named) => named;
    globalThis.bench = { ${functions.join(', ')}, seen: { longTasks: [], lastFile: 0 } };
    (${begin.toString()})({ prompt: ${PROMPT}, patience: ${PATIENCE}, presses: ${presses} });
  `);
}

type Bench = InPage & {
  seen: { -readonly [Key in keyof Seen]?: Seen[Key] } & { longTasks: Task[] };
};

type How = { readonly prompt: number; readonly patience: number; readonly presses: boolean };

/** Runs in the page. */
function begin({ prompt, patience, presses }: How): void {
  if (window !== window.top) return;
  // `watch` has put it there.
  const { bench } = globalThis as unknown as { bench: Bench };
  const { seen } = bench;
  const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    });
  observe('paint', ({ startTime }) => {
    seen.firstPaint = Math.min(seen.firstPaint ?? startTime, startTime);
  });
  observe('longtask', ({ startTime, duration }) => {
    seen.longTasks.push({ start: startTime, duration });
  });
  observe('resource', (entry) => {
    const { responseEnd } = entry as PerformanceResourceTiming;
    seen.lastFile = Math.max(seen.lastFile ?? 0, responseEnd);
  });
  // Nothing leads away from the page: what its scripts do with a press has been done by then.
  if (presses) addEventListener('click', (event) => event.preventDefault());
  let pressed = 0;
  let turn = 0;
  let before = '';
  const press = (now: number) => {
    const marks = bench.marks();
    const mark = marks[turn % Math.max(1, Math.min(marks.length, 12))];
    turn += 1;
    if (mark === undefined) return;
    before = bench.reading();
    pressed = now;
    const init = { bubbles: true, cancelable: true, composed: true, view: window };
    for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      const Kind = kind.startsWith('pointer') ? PointerEvent : MouseEvent;
      mark.dispatchEvent(new Kind(kind, init));
    }
  };
  const judge = (now: number) => {
    const read = pressed > 0 ? bench.reading() : '';
    if (read !== '' && read !== before) {
      seen.answers ??= pressed;
      if (now - pressed <= prompt) seen.answersPromptly = pressed;
      before = read;
    }
    if (seen.answersPromptly === undefined && now - pressed > patience) press(now);
  };
  const look = () => {
    const now = performance.now();
    if (seen.content === undefined) {
      if (document.body && bench.hasContent()) seen.content = now;
    } else if (presses) judge(now);
    const isOver = seen.content !== undefined && (!presses || seen.answersPromptly !== undefined);
    if (!isOver) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What has been seen so far. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { bench } = globalThis as unknown as { bench: { seen: Seen } };
    return { ...bench.seen, now: performance.now() };
  });
}
