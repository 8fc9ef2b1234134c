/** The embed with the map that WebGL draws. */
import { expect, test } from './fixtures.ts';
import { EmbedPage } from './page/embed/embedPage.ts';

test.use({ viewport: { width: 720, height: 680 } });

test('before the reader reaches for the map there is nothing but page, style, script, type and picture; then there is the map, another where WebGL is lost, and nothing moves', async ({
  page,
}) => {
  const embed = new EmbedPage(page);
  await embed.shifts.watch();
  await embed.open('?visit=2024-07-valaam');
  await embed.shifts.expectNone();
  for (const path of embed.fetched) {
    expect(path).toMatch(
      /\/embed\/$|\/embed\/page\.js$|\/assets\/embed-style-[^/]*\.css$|\/assets\/source-[^/]*\.woff2$|\/embed\/parts\/[^.]*\.(js|svg)$|\/icon\.svg$/,
    );
  }
  const before = await embed.posterDiscs();
  await embed.live.reach();
  const after = await embed.live.discs();
  for (const [id, { x, y }] of before) {
    expect(after.get(id), id).toBeDefined();
    expect(Math.abs((after.get(id)?.x ?? 0) - x), id).toBeLessThanOrEqual(1);
    expect(Math.abs((after.get(id)?.y ?? 0) - y), id).toBeLessThanOrEqual(1);
  }
  await embed.live.begin();
  for (const [id, { x, y }] of await embed.live.discs()) {
    expect(Math.hypot((after.get(id)?.x ?? 0) - x, (after.get(id)?.y ?? 0) - y), id).toBeLessThan(
      0.5,
    );
  }
  await embed.live.loseWebGl();
  await expect(embed.live.drawing().first()).toBeVisible();
  for (const [id, { x, y }] of await embed.live.discs()) {
    expect(Math.hypot((after.get(id)?.x ?? 0) - x, (after.get(id)?.y ?? 0) - y), id).toBeLessThan(
      2,
    );
  }
  await embed.dates().first().click();
  await expect(
    page.locator('.map-marker[data-emphasis="related"], .map-marker[data-emphasis="selected"]'),
  ).not.toHaveCount(0);
  await embed.shifts.expectNone();
});
