/**
 * What every spec runs under: nothing leaves the site's own origin, and the browser has nothing to
 * complain about. Both are checked at the end of each test, without the spec asking for it.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { DRAWING_BY_SOFTWARE, WITHOUT_WEBGL } from '../scripts/browser.ts';
import { type ServerOptions, startServer } from '../scripts/server.ts';
import { expect } from './expect.ts';
import { Explorer } from './explorer.ts';
import { drawAfterResizing } from './frames.ts';

export { expect };

export interface WorkerFixtures {
  /**
   * Whether the browser has WebGL; set by the project, never by a spec. Without it the page shows its
   * SVG map, which has the same markers and controls and needs no graphics card.
   */
  hasWebGl: boolean;
}

interface Fixtures {
  /**
   * Whether somebody is there as soon as a page has come. Without a reader a prerendered page stays at rest, and
   * fetches no app.
   */
  hasReader: boolean;
  /** The page, as a reader meets it. */
  explorer: Explorer;
  /** What the browser complained about so far. Checked after each test. */
  watch: Watch;
  /**
   * Complaints that a test provokes deliberately, as patterns of the lines that it would fail with:
   *
   *     test('says that the dataset did not come', async ({ page, allow }) => {
   *       allow(/^failed: GET .*visits\.json/);
   *       await page.route('**\/visits.json', (route) => route.abort());
   *
   * Lines begin with `failed:` (a request without an answer), `status 404:` (an answer of 400 or
   * more), `console:` (console.error), `exception:` (uncaught), `foreign:` (a request to another
   * origin; the browser is started so that it reaches none, see `QUIET`).
   */
  allow: (...patterns: RegExp[]) => void;
  /**
   * Serves the built site once more, for this test only: below another base path, or on another
   * origin for a page that embeds it. Resolves to its address.
   */
  serveSite: (options?: Partial<ServerOptions>) => Promise<string>;
}

/** A complaint to be allowed: a link names something of which there is no page, which is asked for all the same. */
export const NO_PAGE = /^status 404: GET .*\/(visit|place|source)\/[a-z-]+\/$/;

interface Watch {
  complaints: readonly string[];
  /** Patterns of complaints that are expected. */
  allowed: RegExp[];
  /** Counts another origin, given by any address on it, as the site's own. */
  own: (address: string) => void;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // Movements are off, as for a reader who asks for none, but where a spec is about them.
  contextOptions: { reducedMotion: 'reduce' },

  hasWebGl: [false, { option: true, scope: 'worker' }],

  launchOptions: [
    async ({ launchOptions, hasWebGl }, use) => {
      const drawing = hasWebGl ? DRAWING_BY_SOFTWARE : WITHOUT_WEBGL;
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...drawing] });
    },
    { scope: 'worker' },
  ],

  hasReader: [true, { option: true }],

  page: async ({ page, context, hasReader, javaScriptEnabled }, use) => {
    if (hasReader && javaScriptEnabled) await context.addInitScript(giveSign);
    await makeNew(page);
    drawAfterResizing(page);
    await use(page);
    // Of what a test may have changed, the browser is not told to put this back.
    await context.clearPermissions();
    await context.setOffline(false);
  },

  explorer: async ({ page }, use) => {
    const explorer = new Explorer(page);
    await use(explorer);
    await explorer.browser.putBack();
  },

  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchOver(context, baseURL ?? 'about:blank');
      await use(watch);
      const { complaints, allowed } = watch;
      const unexpected = complaints.filter((line) => !allowed.some((it) => it.test(line)));
      expect(unexpected, 'What the browser complained about').toEqual([]);
    },
    { auto: true },
  ],

  allow: async ({ watch }, use) => {
    await use((...patterns) => void watch.allowed.push(...patterns));
  },

  serveSite: async ({ context, watch }, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async (options) => {
      const { url, close } = await startServer({ root: 'dist', ...options });
      closing.push(close);
      watch.own(url);
      return url;
    });
    await leave(context);
    for (const close of closing) await close();
  },
});

/** In a page: the first sign of a reader, which only the script of a page at rest listens to. */
function giveSign(): void {
  addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('touchstart')));
}

/** Takes all pages away from what they show, so that they ask nothing more of a server that goes. */
export async function leave(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.goto('about:blank');
}

/**
 * A page that an earlier test has used begins without a name, with the usual size of text and with
 * nothing to go back to, as a new one does. A history ends at fifty entries: from there on nobody could see that it grows.
 */
async function makeNew(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await session.detach();
  await page.evaluate(() => {
    window.name = '';
  });
}

/** Notes what goes elsewhere, and errors. For all pages, frames and workers of a context. */
async function watchOver(context: BrowserContext, home: string): Promise<Watch> {
  const complaints: string[] = [];
  const origins = new Set([new URL(home).origin]);
  const isOwn = ({ protocol, origin }: URL): boolean =>
    ['data:', 'blob:', 'about:'].includes(protocol) || origins.has(origin);

  context.on('page', (page) => {
    page.on('websocket', (socket) => complaints.push(`foreign: WebSocket ${socket.url()}`));
  });
  context.on('request', (request) => {
    if (!isOwn(new URL(request.url()))) {
      complaints.push(`foreign: ${request.method()} ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // A request given up by the page itself, by leaving or by an AbortController, is no fault.
    if (isOwn(new URL(request.url())) && reason !== 'net::ERR_ABORTED') {
      complaints.push(`failed: ${request.method()} ${request.url()} (${reason})`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) {
      const method = response.request().method();
      complaints.push(`status ${response.status()}: ${method} ${response.url()}`);
    }
  });
  context.on('console', (message) => {
    // Chromium repeats every failed request on the console; those are noted above.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => {
    complaints.push(`exception: ${error.error().message}`);
  });

  return { complaints, allowed: [], own: (address) => void origins.add(new URL(address).origin) };
}

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** What axe's authors hold for good practice beyond that: landmarks around everything, for example. */
const RULES = [...WCAG_2_2_AA, 'best-practice'];

/**
 * Fails with what axe finds against WCAG 2.2 A and AA and good practice, one line for each element
 * concerned.
 * `within` is a CSS selector, the whole page by default.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const axe = (await axeOn(page)).withTags(RULES);
  await expectNoViolations(within ? axe.include(within) : axe);
}

/** The same of colours alone: for a page that was found accessible and has only changed its theme. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNoViolations((await axeOn(page)).withRules(['color-contrast', 'link-in-text-block']));
}

/** The same of what depends on room: for a page that was found accessible and has only changed its width. */
export async function expectRoom(page: Page): Promise<void> {
  await expectNoViolations(
    (await axeOn(page)).withRules(['target-size', 'scrollable-region-focusable']),
  );
}

/** Another script in the place of axe's own, where the page has that already. */
const NO_SCRIPT = 'undefined';

async function axeOn(page: Page): Promise<AxeBuilder> {
  // Axe is given to a page twice for each look, and is larger than the page. It stays until the page goes.
  const isThere = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window));
  return (
    new AxeBuilder({ page, ...(isThere && { axeSource: NO_SCRIPT }) })
      // Of what passes nothing is asked, which saves most of the time.
      .options({ resultTypes: ['violations'] })
      // There are no frames of other origins; without them nothing needs a second page to be gathered in.
      .setLegacyMode()
  );
}

async function expectNoViolations(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const lines = violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact}): ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  expect(lines.join('\n\n'), 'Violations of WCAG 2.2 AA or of good practice').toBe('');
}
