/**
 * Watches that the browser draws after a change of the page's size. Under load, a click once waited
 * in vain for its button to stand still, right after such a change; some thousand tries showed no
 * second case. The suspicion is that headless Chromium without a graphics card drew no frame.
 */
import type { Page } from '@playwright/test';
import { LIMITS } from '../scripts/limits.ts';
import { isDone } from './isDone.ts';

/** From now on a change of the page's size ends only when the page has drawn a frame. */
export function drawAfterResizing(page: Page): void {
  const setViewportSize = page.setViewportSize.bind(page);
  page.setViewportSize = async (size) => {
    await setViewportSize(size);
    await expectFrame(page);
  };
}

async function expectFrame(page: Page): Promise<void> {
  const frame = page.evaluate(drawnFrame);
  if (await isDone(frame, LIMITS.frame)) return;
  // A page whose script is busy answers nothing at all, and that is a fault of the page.
  if (
    !(await isDone(
      page.evaluate(() => undefined),
      LIMITS.expectation,
    ))
  ) {
    throw new Error('The page changed its size, and its script has been busy ever since');
  }
  console.log(`No frame for ${LIMITS.frame / 1000} s after a change of size: asking for a picture`);
  await page.screenshot();
  await frame;
}

/**
 * Resolves with the next frame. Sizes are reported when a frame is drawn, and unlike
 * `requestAnimationFrame` that does not stand still when a test has stopped the page's clock.
 */
async function drawnFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.documentElement);
  });
}
