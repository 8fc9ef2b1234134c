/** What a test does to the page's time does not reach the next one, which has the same page. */
import { expect, test } from './fixtures.ts';

// One after the other, in one worker.
test.describe.configure({ mode: 'default' });

/** The smallest file of the site that is a document. */
const FILE = 'icon.svg';

test('time is held, in a page that is busy when the test ends', async ({ explorer, page }) => {
  await page.clock.install();
  await page.goto(FILE);
  await explorer.browser.holdTime();
  const now = () => page.evaluate(() => Date.now());
  const before = await now();
  await page.clock.runFor(1000);
  expect(await now()).toBe(before + 1000);
  await page.evaluate(beBusy);
});

test('after it no script of the clock is left that fails in every page', async ({ page }) => {
  // What a page complains about is looked at when the test ends.
  await page.goto(FILE);
  await expect(page.locator('svg')).toBeVisible();
});

/** In a page: is busy for longer than a test takes to end, in a task that begins after this one. */
function beBusy(): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    let sum = 0;
    for (let i = 0; i < 1e9; i += 1) sum += Math.sqrt(i);
    document.documentElement.id = String(sum);
  };
  port2.postMessage(undefined);
}
