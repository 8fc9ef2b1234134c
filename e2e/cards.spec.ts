/** Cards beside marks: what a press on a gathered marker lists, and what a mark is about. */
import { first, places } from './dataset.ts';
import { expect, test } from './fixtures.ts';

const palace = first(places.filter(({ id }) => id === 'konstantinovsky-palace'));

test('a place within a gathered marker is one press from the first view, and Back undoes it', async ({
  explorer,
  page,
}) => {
  const { map } = explorer;
  await explorer.open();
  await explorer.expectStill();
  const before = await map.layout();
  const gathered = map.gatheredAround(palace);

  await test.step('the card lists the places, and a press elsewhere closes it', async () => {
    await gathered.click();
    await expect(map.gatheredPlace(palace)).toBeVisible();
    await expect(gathered).toHaveAttribute('aria-expanded', 'true');
    await map.zoomButton().hover();
    await page.mouse.down();
    await page.mouse.up();
    await expect(map.gatheredCard()).toHaveCount(0);
    await map.fitAll();
    await expect.poll(() => map.layout()).toEqual(before);
  });

  await test.step('choosing one is one step, which Back undoes together with the map', async () => {
    await gathered.click();
    expect(await explorer.entriesAddedBy(() => map.gatheredPlace(palace).click())).toBe(1);
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
