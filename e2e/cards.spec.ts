/** Cards beside marks: what a press on a gathered marker lists, and what a mark is about. */
import type { Locator } from '@playwright/test';
import { first, inLanguage, longestVisit, places, remotePlace, sourceOf } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const [stop] = longestVisit.stops;
const palace = first(places.filter(({ id }) => id === 'konstantinovsky-palace'));

test('a place within a gathered marker is one press from the first view, and Back undoes it', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  await explorer.open();
  await explorer.picture.expectStill();
  const before = await map.layout();
  const gathered = map.gathered.around(palace);

  await test.step('the card lists the places, and a press elsewhere closes it', async () => {
    await gathered.click();
    await expect(map.gathered.place(palace)).toBeVisible();
    await expect(gathered).toHaveAttribute('aria-expanded', 'true');
    await map.controls.zoomIn().hover();
    await page.mouse.down();
    await page.mouse.up();
    await expect(map.gathered.card()).toHaveCount(0);
    await map.fitAll();
    await expect.poll(() => map.layout()).toEqual(before);
  });

  await test.step('choosing one is one step, which Back undoes together with the map', async () => {
    await gathered.click();
    await explorer.history.expectAdded(1, () => map.gathered.place(palace).click());
    await explorer.expectPlace(palace);
    await map.expectInSight(palace);
    await expect(map.marker(palace)).toBeVisible();
    await page.goBack();
    await explorer.expectNothing();
    await expect.poll(() => map.layout()).toEqual(before);
    await page.goForward();
    await explorer.expectPlace(palace);
  });
});

test('a mark shows its card to the pointer and to the keyboard, and Escape takes only the card away', async ({
  explorer,
  page,
}) => {
  const { map, timeline, cards } = explorer;
  await explorer.open(`?visit=${longestVisit.id}`);
  await explorer.picture.expectStill();
  const excerpt = first(stop.excerpts);

  await test.step('the pointer rests on a stop', async () => {
    await timeline.stop(stop).hover();
    await expect(cards.card()).toContainText(inLanguage(stop.title, 'en'));
    await expect(cards.card()).toContainText(sourceOf(excerpt).publisher);
    await expect(cards.card()).toContainText(firstWordOf(excerpt.exact));
    await expectBeside(explorer, await boxOf(timeline.stop(stop)));
  });

  await test.step('the pointer may go over to the card', async () => {
    await cards.moveTo();
    await explorer.picture.expectStill();
    await expect(cards.card()).toBeVisible();
  });

  await test.step('Escape takes it away and clears nothing', async () => {
    await page.keyboard.press('Escape');
    await expect(cards.card()).toHaveCount(0);
    await explorer.expectVisit(longestVisit);
  });

  await test.step('every stop has its own', async () => {
    for (const own of longestVisit.stops) {
      await map.controls.zoomIn().hover();
      await expect(cards.card()).toHaveCount(0);
      await timeline.stop(own).hover();
      await expect(cards.card()).toContainText(inLanguage(own.title, 'en'));
    }
  });

  await test.step('a press selects as ever, and the card goes', async () => {
    await timeline.stop(stop).click();
    await explorer.expectStop(stop);
    await expect(cards.card()).toHaveCount(0);
    await page.keyboard.press('Escape');
    await explorer.expectNothing();
  });

  await test.step('the keyboard comes to a marker', async () => {
    await map.fitAll();
    await explorer.focus.start();
    await explorer.focus.tabTo(map.tabStop());
    await page.keyboard.press('Home');
    await explorer.focus.byArrows(map.marker(remotePlace));
    await expect(cards.card()).toContainText(inLanguage(remotePlace.names, 'en'));
    await expect(map.marker(remotePlace)).toHaveAccessibleDescription(/\S/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(cards.card()).toHaveCount(0);
    await page.keyboard.press('Enter');
    await explorer.expectPlace(remotePlace);
    await page.keyboard.press('Escape');
    await explorer.expectNothing();
  });
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first touch shows the card, which opens what it is about', async ({ explorer }) => {
    const { map, timeline, cards } = explorer;
    await explorer.open();
    await cards.expectReady();
    await map.marker(remotePlace).tap();
    await expect(cards.card()).toContainText(inLanguage(remotePlace.names, 'en'));
    await explorer.expectNothing();
    await cards.open().tap();
    await explorer.expectPlace(remotePlace);
    await expect(cards.card()).toHaveCount(0);

    await timeline.visit(longestVisit).tap();
    await expect(cards.card()).toContainText(inLanguage(longestVisit.title, 'en'));
    await timeline.visit(longestVisit).tap();
    await explorer.expectVisit(longestVisit);
    await expect(cards.card()).toHaveCount(0);
  });
});

/** The card is in the window and covers nothing of the mark. */
async function expectBeside({ cards, page }: Explorer, mark: Box): Promise<void> {
  const card = await boxOf(cards.card());
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(Math.min(card.x, card.y)).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(width);
  expect(card.y + card.height).toBeLessThanOrEqual(height);
  const isBeside =
    card.x + card.width <= mark.x ||
    mark.x + mark.width <= card.x ||
    card.y + card.height <= mark.y ||
    mark.y + mark.height <= card.y;
  expect(isBeside, 'The card leaves its mark free').toBe(true);
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page');
  return box;
}

function firstWordOf(text: string): string {
  return text.split(' ')[0] ?? '';
}
