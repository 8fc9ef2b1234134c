/** Gestures of fingers, which Playwright has no words for. */
import type { Page } from '@playwright/test';
import type { Point } from '../pixels.ts';

/** How many moves a gesture is made of. */
const PARTS = 10;

type Kind = 'touchStart' | 'touchMove' | 'touchEnd';

/** Draws one finger from a point by so many CSS pixels. */
export async function swipe(page: Page, { x, y }: Point, by: Point): Promise<void> {
  await gesture(page, (part) => [{ x: x + by.x * part, y: y + by.y * part }]);
}

/** Puts two fingers on both sides of a point and moves them this many times as far apart. */
export async function pinch(page: Page, { x, y }: Point, factor: number): Promise<void> {
  await gesture(page, (part) => {
    const half = 20 * (1 + (factor - 1) * part);
    return [
      { x: x - half, y, id: 0 },
      { x: x + half, y, id: 1 },
    ];
  });
}

/** Where the fingers are from the beginning, 0, to the end, 1. */
async function gesture(
  page: Page,
  fingersAt: (part: number) => (Point & { readonly id?: number })[],
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: Kind, touchPoints: ReturnType<typeof fingersAt>) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', fingersAt(0));
  for (let part = 1; part <= PARTS; part += 1) await touch('touchMove', fingersAt(part / PARTS));
  await touch('touchEnd', []);
  await session.detach();
}
