/**
 * `npm run bench:present`: how long it takes from the key to the next slide on the screen, on a
 * machine four times as slow. On the built site; see README.md.
 */
import { cpus } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import { UsageError } from '../cli/errors.ts';
import { runCommand } from '../cli/run.ts';
import { findBrowser, QUIET } from '../scripts/browser.ts';
import { ensureBuilt } from '../scripts/built.ts';
import { LIMITS } from '../scripts/limits.ts';
import { startServer } from '../scripts/server.ts';
import { median, quantile } from './quantile.ts';

/** By which the processor is slowed, as the developers' tools do it. */
const SLOWER = 4;
/** What a change of slides may take at the median, milliseconds. */
const TARGET = 200;
/** Between a slide and the next key, milliseconds. */
const QUIET_FOR = 300;
const SCREEN = { width: 1280, height: 720 };

/** Goes through all slides of the dossier; milliseconds for each. */
async function measure(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: SCREEN, reducedMotion: 'reduce' });
  // tsx gives functions their names by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  try {
    await page.goto(`${url}?present`);
    await page.locator('.present-map[aria-busy="false"]').waitFor({ timeout: LIMITS.expectation });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await watch(page);
    const count = await slides(page);
    const times: number[] = [];
    for (let slide = 1; slide < count; slide += 1) times.push(await press(page, slide));
    return times;
  } finally {
    await page.close();
  }
}

async function slides(page: Page): Promise<number> {
  const position = (await page.locator('.present-position').textContent()) ?? '';
  return Number(position.match(/\d+/g)?.[1] ?? 0);
}

/**
 * Has the page note, for every key, the milliseconds from the event to the frame after the one in which
 * the slide has changed: by then it has been painted.
 */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(globalThis, { noted });
    const position = () => document.querySelector('.present-position')?.textContent;
    const onKey = ({ timeStamp }: KeyboardEvent) => {
      const before = position();
      const look = () => {
        if (position() === before) requestAnimationFrame(look);
        else requestAnimationFrame(() => noted.push(performance.now() - timeStamp));
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', onKey, { capture: true });
  });
}

/** Presses the key for the slide of a number, from 1 after the first, and waits until the page is at rest. */
async function press(page: Page, number: number): Promise<number> {
  await page.keyboard.press('ArrowRight');
  const noted = await page.waitForFunction((count) => {
    // `watch` has put it there.
    const { noted: times = [] } = globalThis as { noted?: number[] };
    return times.length >= count ? times : undefined;
  }, number);
  const times = await noted.jsonValue();
  await page.waitForTimeout(QUIET_FOR);
  return times?.[number - 1] ?? Number.NaN;
}

async function round(path: string, url: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: path, args: [...QUIET] });
  try {
    return await measure(browser, url);
  } finally {
    await browser.close();
  }
}

function row(times: readonly number[]): string {
  const cells = [median(times), quantile(times, 0.9), Math.max(...times)];
  const first = times[0] ?? 0;
  return `| ${[times.length, ...[...cells, first].map((it) => it.toFixed(0))].join(' | ')} |`;
}

const COMMAND = {
  name: 'npm run bench:present',
  summary:
    'Measures the time from a key press to the next slide, on a processor slowed four times; see bench/README.md.',
  options: {
    rounds: {
      type: 'string',
      value: 'NUMBER',
      default: '3',
      about: 'how often all slides are gone through, each time in a fresh browser',
    },
  },
  examples: ['npm run bench:present', 'npm run bench:present -- --rounds 1'],
} as const;

async function main(rounds: number): Promise<number> {
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new UsageError('--rounds takes a whole number from 1.');
  }
  const built = await ensureBuilt();
  if (built !== 0) return built;
  const { path } = await findBrowser('whole');
  const server = await startServer({ root: 'dist', anyPort: true });
  const times: number[] = [];
  try {
    for (let i = 0; i < rounds; i += 1) times.push(...(await round(path, server.url)));
  } finally {
    await server.close();
  }
  console.log('| changes | median, ms | nine in ten, ms | longest, ms | first, ms |');
  console.log('| ---: | ---: | ---: | ---: | ---: |');
  console.log(row(times));
  console.log(`\nNode ${process.version}, ${process.platform}, ${cpus().length} cores`);
  const isFast = median(times) <= TARGET;
  if (!isFast) console.error(`Slower than ${TARGET} ms at the median`);
  return isFast ? 0 : 1;
}

process.exitCode = await runCommand(COMMAND, ({ values }) => main(Number(values.rounds)));
