/** Everything comes from the site itself. That nothing else is asked for, `fixtures.ts` sees to. */
import { longestVisit } from './dataset.ts';
import { expect, test } from './fixtures.ts';

test('type and data are the site’s own, and the credit leads to the licences', async ({
  explorer,
  page,
  baseURL,
}) => {
  const types = new Map<string, string>();
  page.on('request', (request) => types.set(request.url(), request.resourceType()));
  await explorer.openDrawn(`?visit=${longestVisit.id}`);

  await test.step('the credit is there and leads to the licences', async () => {
    const credit = explorer.map.credit();
    await expect(credit).toBeInViewport({ ratio: 1 });
    await expect(credit).toContainText('GeoNames');
    const address = new URL((await credit.getAttribute('href')) ?? '', page.url()).href;
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('Natural Earth');
  });

  await test.step('type and data are the site’s own', async () => {
    await explorer.header.speak('ru');
    await explorer.picture.expectStill();
    const fonts = [...types].filter(([, type]) => type === 'font').map(([address]) => address);
    expect(fonts.length).toBeGreaterThan(1);
    for (const address of types.keys()) {
      expect(address).toMatch(/^(blob|data):|^http/);
      if (address.startsWith('http'))
        expect(new URL(address).origin).toBe(new URL(baseURL ?? '').origin);
    }
    await expect
      .poll(() => explorer.picture.fontsInUse())
      .toEqual(
        expect.arrayContaining([expect.stringMatching(/Sans/), expect.stringMatching(/Serif/)]),
      );
  });
});
