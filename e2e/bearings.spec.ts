/** Where a large-scale map lies. */
import { placeOf, places, remotePlace, stops, stopsAt } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { boxOf } from './page/elements.ts';
import { expectNamed } from './page/map/sight.ts';

test('a small map says where a place lies, and goes where it is not needed', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  await explorer.open();
  await expect(map.locator()).toHaveCount(0);

  await test.step('at a place of each kind, and never over it', async () => {
    const kinds = new Map(stops.map(placeOf).map((place) => [place.precision, place]));
    expect(kinds.size).toBeGreaterThan(2);
    for (const place of kinds.values()) {
      await explorer.travel(`?place=${place.id}`);
      await explorer.expectPlace(place);
      // As a page that is opened at this address.
      await map.controls.fitSelection().click();
      await explorer.picture.expectPainted();
      // All of a region is in sight, with the coasts and countries around.
      const isRegion = place.precision === 'region';
      await expect(map.locator()).toHaveCount(isRegion ? 0 : 1);
      if (isRegion) continue;
      await expect(async () => {
        const [small, mark] = [await boxOf(map.locator()), await boxOf(map.selectedMarker())];
        const isApart = mark.x + mark.width <= small.x || mark.y + mark.height <= small.y;
        expect(isApart, place.id).toBe(true);
      }).toPass();
    }
  });

  await test.step('not where everything is shown', async () => {
    await explorer.travel(`?place=${remotePlace.id}`);
    await map.controls.fitSelection().click();
    await expect(map.locator()).toBeVisible();
    await expectAccessible(page);
    await map.fitAll();
    await expect(map.locator()).toHaveCount(0);
  });

  await test.step('nor on a phone', async () => {
    await map.controls.fitSelection().click();
    await expect(map.locator()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(map.locator()).toHaveCount(0);
  });
});

test('what is chosen has its name in sight, off the edges and beside all controls', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  await explorer.open();
  await explorer.header.speak('ru');

  await test.step('a stop at every place, with its visit, in the longest words', async () => {
    for (const stop of places.flatMap((place) => stopsAt(place).slice(0, 1))) {
      await explorer.travel(`?stop=${stop.id}`);
      await map.expectPressed(placeOf(stop));
      await map.controls.fitSelection().click();
      await expectNamed(map, stop.id);
    }
  });

  await test.step('every place on a small map, with the small map beside it', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    for (const place of places) {
      await explorer.travel(`?place=${place.id}`);
      await map.expectPressed(place);
      await map.controls.fitSelection().click();
      await expectNamed(map, place.id);
    }
  });
});
