/** How long a page that is at rest takes from a gesture to the frame that shows what it did. */
import { errors, type Page } from '@playwright/test';
import type { Adapter, InPage } from '../adapters/adapter.ts';
import { median } from '../quantile.ts';
import { HAND, TIMES } from './limits.ts';

/** Of presses on marks by a hand, in the same way as other gestures. */
export type Selections = {
  /** The first press, on which code may still have to be loaded. */
  readonly firstSelection?: number;
  /** The median of the next ones. */
  readonly selection?: number;
};

/** Milliseconds from the event's own time to the frame after the one in which the page had changed. */
export type Gestures = Selections & {
  /** As `hastySelection`, where the page was dragged before, and what that has begun goes on. */
  readonly selectionAfterPan?: number;
  readonly filter?: number;
  readonly brush?: number;
  /** The first drag, with whatever has to be loaded and begun for it. */
  readonly pan?: number;
};

const PRESSES = 6;
/** So many may fail. */
const MISSES = 2;

type Looked = 'reading' | 'shown' | 'position';
type Point = { readonly x: number; readonly y: number };

/** Goes through all gestures that the page has, a drag first. What does not show in time is left out. */
export async function gestures(page: Page, adapter: Adapter): Promise<Gestures> {
  const pan = await drag(page, adapter);
  const { median: selectionAfterPan } = await presses(page, pressAtOnce);
  const brush = await key(page, adapter.brush);
  const filter = await chooseFilter(page, adapter);
  return known({ selectionAfterPan, filter, brush, pan });
}

/** Presses marks of a page in which nothing was dragged. */
export async function selections(page: Page): Promise<Selections> {
  const { first: firstSelection, median: selection } = await presses(page, pressByHand);
  return known({ firstSelection, selection });
}

/** As before, by what no hand can do: the pointer comes, presses and lets go in one instant, again and again. */
export async function hastySelections(page: Page): Promise<{ readonly hastySelection?: number }> {
  const { median: hastySelection } = await presses(page, pressAtOnce);
  return known({ hastySelection });
}

type Press = (page: Page, at: Point) => Promise<void>;

const pressAtOnce: Press = (page, { x, y }) => page.mouse.click(x, y);

const pressByHand: Press = async (page, { x, y }) => {
  // The first that a page hears of a pointer is where it is, and not that it has moved.
  await page.mouse.move(x, y, { steps: 4 });
  await page.waitForTimeout(HAND.rests);
  await page.mouse.click(x, y, { delay: HAND.holds });
};

/** Those that showed in time. */
function known<Name extends string>(
  times: Readonly<Record<Name, number | undefined>>,
): { [Each in Name]?: number } {
  // What is left are some of the same entries.
  return Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined)) as {
    [Each in Name]?: number;
  };
}

/** Presses marks, each another one, until some do not answer in time. */
async function presses(page: Page, press: Press): Promise<{ first?: number; median?: number }> {
  const times: number[] = [];
  for (let turn = 0, missed = 0; turn < PRESSES && missed < MISSES; turn += 1) {
    const point = await nextMark(page);
    if (point === undefined) break;
    const time = await timed(page, 'reading', ['pointerup', 'mouseup'], () => press(page, point));
    if (time === undefined) missed += 1;
    else times.push(time);
  }
  const [first, ...others] = times;
  if (first === undefined) return {};
  return others.length === 0 ? { first } : { first, median: median(others) };
}

/** A mark to press. In the picture of many stops few stand for one thing; more come when the page has answered. */
async function nextMark(page: Page): Promise<Point | undefined> {
  const end = Date.now() + TIMES.rest;
  for (;;) {
    const point = await pointOfMark(page);
    if (point !== undefined || Date.now() >= end) return point;
    await page.waitForTimeout(TIMES.poll);
  }
}

/** The middle of a mark that has not been pressed and that nothing lies over. */
function pointOfMark(page: Page): Promise<Point | undefined> {
  return page.evaluate(() => {
    // `watch` has put it there.
    const { bench } = globalThis as unknown as { bench: InPage & { pressed?: Set<string> } };
    bench.pressed ??= new Set();
    for (const mark of [...bench.marks(), ...(bench.listed?.() ?? [])]) {
      const { x, y, width, height } = mark.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      // The name of one of ours also says what place it has in what is selected.
      const name = (mark.getAttribute('aria-label') ?? mark.textContent?.trim())?.split(';')[0];
      const known = name ? name : JSON.stringify(middle);
      if (bench.pressed.has(known)) continue;
      if (!mark.contains(document.elementFromPoint(middle.x, middle.y))) continue;
      bench.pressed.add(known);
      return middle;
    }
    return undefined;
  });
}

async function key(page: Page, selector: string | undefined): Promise<number | undefined> {
  if (selector === undefined) return undefined;
  const slider = page.locator(selector).first();
  if ((await slider.count()) === 0) return undefined;
  await slider.focus({ timeout: TIMES.gesture });
  // The first step may be within the day that is shown already.
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(TIMES.pause);
  return timed(page, 'shown', ['keydown'], () => page.keyboard.press('ArrowRight'));
}

async function chooseFilter(page: Page, adapter: Adapter): Promise<number | undefined> {
  const { filterOpener, filter } = adapter;
  if (filterOpener === undefined || filter === undefined) return undefined;
  try {
    await page.locator(filterOpener).first().click({ timeout: TIMES.gesture });
    const choice = page.locator(filter).first();
    await choice.waitFor({ state: 'attached', timeout: TIMES.gesture });
    await page.waitForTimeout(TIMES.pause);
    return await timed(page, 'shown', ['click'], () => choice.click({ timeout: TIMES.gesture }));
  } catch (error) {
    if (error instanceof errors.TimeoutError) return undefined;
    throw error;
  }
}

async function drag(page: Page, { pan }: Adapter): Promise<number | undefined> {
  const from = await freePoint(page, pan.selector);
  if (from === undefined) return undefined;
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const time = await timed(page, 'position', ['pointermove', 'mousemove'], async () => {
    await page.mouse.move(from.x - pan.by, from.y, { steps: 4 });
  });
  await page.mouse.up();
  await page.waitForTimeout(TIMES.pause);
  return time;
}

/** A point of a panel at which nothing can be pressed. */
function freePoint(page: Page, selector: string): Promise<Point | undefined> {
  return page.evaluate((panel) => {
    const box = document.querySelector(panel)?.getBoundingClientRect();
    if (box === undefined) return undefined;
    const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];
    for (const across of parts) {
      for (const down of parts) {
        const point = { x: box.x + box.width * across, y: box.y + box.height * down };
        const top = document.elementFromPoint(point.x, point.y);
        if (top && !top.closest('button, a, input, .tl-timemarker, .leaflet-interactive')) {
          return point;
        }
      }
    }
    return undefined;
  }, selector);
}

/**
 * Does something and waits until the page looks different. Milliseconds from the first event of these
 * kinds; `undefined` if nothing changes in time.
 */
async function timed(
  page: Page,
  looked: Looked,
  events: readonly string[],
  action: () => Promise<void>,
): Promise<number | undefined> {
  const outcome = await page.evaluateHandle(
    ({ looked, events }) => {
      const { bench } = globalThis as unknown as { bench: InPage };
      const before = bench[looked]();
      const result: { time?: number } = {};
      let begun: number | undefined;
      const note = ({ timeStamp }: Event) => {
        begun ??= timeStamp;
      };
      for (const kind of events) addEventListener(kind, note, { capture: true });
      const look = () => {
        const now = bench[looked]();
        const isDone = begun !== undefined && now !== before && now !== '';
        if (!isDone) requestAnimationFrame(look);
        else requestAnimationFrame(() => setDone());
      };
      const setDone = () => {
        for (const kind of events) removeEventListener(kind, note, { capture: true });
        result.time = performance.now() - (begun ?? 0);
      };
      requestAnimationFrame(look);
      return result;
    },
    { looked, events: [...events] },
  );
  await action();
  const end = Date.now() + TIMES.gesture;
  while (Date.now() < end) {
    const { time } = await outcome.jsonValue();
    if (time !== undefined) {
      await page.waitForTimeout(TIMES.pause);
      return time;
    }
    await page.waitForTimeout(20);
  }
  return undefined;
}
