/** Files beside the app: what search engines, chats and editors read of the built site. */
import { dataset, visits } from './dataset.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const KILOBYTE = 1000;
const KINDS = [
  ['visit', dataset.visits],
  ['place', dataset.places],
  ['source', dataset.sources],
] as const;

test('a card for each thing of the dossier, of the size that sites ask for', async ({ page }) => {
  await page.goto('404.html');
  const paths = KINDS.flatMap(([kind, things]) => things.map(({ id }) => `${kind}/${id}`));
  for (const path of ['dossier', ...paths]) {
    const answer = await page.request.get(`cards/${path}.png`);
    expect(answer.headers()['content-type'], path).toBe('image/png');
    const png = await answer.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    expect(png.length, path).toBeLessThan(150 * KILOBYTE);
  }
});

test('a card is a picture for a browser, too', async ({ page }) => {
  const [visit] = visits;
  await page.goto(`cards/visit/${visit.id}.png`);
  const size = await page
    .locator('img')
    .evaluate((it) => it instanceof HTMLImageElement && [it.naturalWidth, it.naturalHeight]);
  expect(size).toEqual([1200, 630]);
});

test('what is not there is said at any depth, with a way home', async ({ page, allow }) => {
  allow(/^status 404/);
  for (const path of ['nothing', 'visit/nothing/', 'a/b/c/d/nothing.html']) {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Page not found/);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  const own = await page.locator('body').evaluate((it) => getComputedStyle(it).maxWidth);
  expect(own, 'its policy lets its style through').not.toBe('none');
  await page.getByRole('link', { name: /To the dossier/ }).click();
  await expect(page).toHaveURL(/:\d+\/$/);
});

test('a page in a folder names its own address and its subject’s', async ({ page }) => {
  const [visit] = visits;
  const answer = await page.request.get(`visit/${visit.id}/`);
  const html = await answer.text();
  const said = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  const [told, event] = JSON.parse(said)['@graph'];
  const here = answer.url();
  for (const address of [told['@id'], event.url]) {
    expect(new URL(address, here).href).toBe(here);
  }
  expect(event).toMatchObject({ '@type': 'Event', name: visit.title.en });
});

test('the front page says what it is, and the browser minds no word of it', async ({ page }) => {
  await page.goto('./');
  const title = dataset.dossier.title.en ?? '';
  await expect(page).toHaveTitle(`${title} · Dateline`);
  const said = (name: string) => page.locator(`meta[property="${name}"]`);
  await expect(said('og:title')).toHaveAttribute('content', title);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  const { '@graph': graph } = JSON.parse(data ?? '');
  expect(graph[0]).toMatchObject({ '@type': 'Dataset', name: title, version: dataset.version });
  expect(graph[0].hasPart).toHaveLength(visits.length);
});
