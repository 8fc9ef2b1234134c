/** One page in a browser of its own, with the processor slowed down. */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { DRAWING_BY_SOFTWARE, QUIET } from '../../scripts/browser.ts';
import { SCREEN } from './limits.ts';

export type Visit = {
  readonly page: Page;
  readonly session: CDPSession;
  /** Bytes that have come so far, as they travel: fonts apart. */
  readonly transferred: () => number;
};

/** Opens an empty page, lets `work` use it, and closes the browser. */
export async function inFreshBrowser<T>(
  executablePath: string,
  slowdown: number,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [...QUIET, ...DRAWING_BY_SOFTWARE],
  });
  try {
    const page = await browser.newPage({ viewport: SCREEN });
    const session = await page.context().newCDPSession(page);
    const transferred = await countBytes(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    return await work({ page, session, transferred });
  } finally {
    await browser.close();
  }
}

async function countBytes(session: CDPSession): Promise<() => number> {
  const fonts = new Set<string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, encodedDataLength);
  });
  await session.send('Network.enable');
  return () =>
    [...bytes].reduce((sum, [request, length]) => sum + (fonts.has(request) ? 0 : length), 0);
}
