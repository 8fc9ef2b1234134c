/** Arabic: the page, time and keys run from right to left; east stays at the right. */
import { longestVisit, visits } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { ArabicPage } from './page/arabicPage.ts';
import { boxOf } from './page/elements.ts';

const [firstStop] = longestVisit.stops;
const inOrder = visits.map(({ id }) => id);

test('exploring from right to left: panels, time, quotations, keys', async ({ page }) => {
  const arabic = new ArabicPage(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await arabic.open(`?visit=${longestVisit.id}&lang=ar`);

  await test.step('the earliest visit is at the right, and names of lanes are beyond it', async () => {
    await expect.poll(() => arabic.visitsFromRight()).toEqual(inOrder);
    await arabic.expectNamesAtRight();
    await arabic.expectMirrored();
    await arabic.expectNoOverhang();
  });

  await test.step('a stop opens, and its words run as their language does', async () => {
    await arabic.entries().first().click();
    await expect(page).toHaveURL(new RegExp(`stop=${firstStop.id}`));
    await expect(arabic.quotations().first()).toHaveAttribute('dir', 'ltr');
  });

  await test.step('on the timeline, left leads on and right leads back', async () => {
    await arabic.stopMark(firstStop.id).focus();
    await page.keyboard.press('ArrowLeft');
    const next = await arabic.focusedMark();
    expect(next).not.toBe(firstStop.id);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => arabic.focusedMark()).toBe(firstStop.id);
  });

  await test.step('the period begins at the right, and left moves its ends to later days', async () => {
    const [begin, end] = [await boxOf(arabic.periodBegin()), await boxOf(arabic.periodEnd())];
    expect(begin.x).toBeGreaterThan(end.x);
    const beginning = async () => Number(await arabic.periodBegin().getAttribute('aria-valuenow'));
    const before = await beginning();
    await arabic.periodBegin().press('ArrowLeft');
    await expect.poll(beginning).toBeGreaterThan(before);
    await expect.poll(async () => (await boxOf(arabic.periodBegin())).x).toBeLessThan(begin.x);
    await arabic.periodBegin().press('Home');
    await expect.poll(beginning).toBe(before);
  });

  await test.step('on a phone, too', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => arabic.visitsFromRight()).toEqual(inOrder);
    await arabic.expectNoOverhang();
  });

  await test.step('and a change of language turns all of it', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await arabic.speakEnglish();
    await expect.poll(() => arabic.visitsFromRight()).toEqual([...inOrder].reverse());
  });
});

test('presenting and embedding from right to left', async ({ page }) => {
  const arabic = new ArabicPage(page);
  const edges = async () => {
    const [first, last] = [await boxOf(arabic.cells().first()), await boxOf(arabic.cells().last())];
    return first.x - last.x;
  };
  await page.setViewportSize({ width: 1280, height: 720 });
  await arabic.open('?present&step=1&lang=ar');

  await test.step('left turns to the next slide, right to the one before', async () => {
    await expect(arabic.card()).toBeVisible();
    await expect.poll(edges).toBeGreaterThan(0);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/step=2\b/);
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(/step=/);
    await arabic.expectNoOverhang();
  });

  for (const width of [640, 320]) {
    await test.step(`the embed at ${width} pixels`, async () => {
      await page.setViewportSize({ width, height: 700 });
      await arabic.open('embed/ar/');
      await expect.poll(edges).toBeGreaterThan(0);
      await arabic.expectNoOverhang();
    });
  }
});
