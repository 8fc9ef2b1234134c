/** Pages of a dossier of many stops before any script: what they share, and which of them tells what. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '../scripts/limits.ts';
import { run } from '../scripts/run.ts';
import { expect, test } from './fixtures.ts';
import { buildOtherSite, type OtherSite } from './otherSite.ts';
import { EmbedPage } from './page/embed/embedPage.ts';
import { coloursAround, commonest } from './pixels.ts';

// One after another in one worker, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: LIMITS.longTest });

const STOPS = 100;
/** Colours of land (`palette.ts`). */
const LAND = { light: 'rgb(245, 242, 236)', dark: 'rgb(38, 43, 47)' };

let site: OtherSite;

test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-many-'));
  const generate = ['--import', 'tsx', 'bench/generate.ts', '--stops', `${STOPS}`, '--out', folder];
  expect(await run(process.execPath, generate)).toBe(0);
  site = await buildOtherSite(folder, '/name/');
  rmSync(folder, { recursive: true, force: true });
});

test.afterAll(() => site.close());

test.beforeEach(({ watch }) => watch.own(site.url));

/** A stop, with the visit that it belongs to, and a document that tells of it. */
function told() {
  for (const visit of site.dataset.visits) {
    for (const stop of visit.stops) {
      const [excerpt] = stop.excerpts;
      if (excerpt && stop.claims.length > 0) return { visit, stop, excerpt };
    }
  }
  throw new Error('No stop is told of');
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  for (const theme of ['light', 'dark'] as const) {
    test(`land is drawn from files that pages share, in the colours of a ${theme} page`, async ({
      explorer,
      page,
      allow,
    }) => {
      allow(/^failed: GET .*\.js \(csp\)$/);
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(`${site.url}visit/${told().visit.id}/`);
      const { prerendered } = explorer;
      await prerendered.expectSharedGround();
      await prerendered.expectSharedStrip();
      const points = await prerendered.mapPoints();
      await expect
        .poll(async () => (await coloursAround(page, points, 4)).map(commonest))
        .toContain(LAND[theme]);
    });
  }

  test('a place leads to what is behind tags, and a visit to the context of what is quoted', async ({
    explorer,
    page,
    allow,
  }) => {
    allow(/^failed: GET .*\.js \(csp\)$/);
    const { visit, stop, excerpt } = told();
    const { prerendered } = explorer;
    await page.goto(`${site.url}place/${stop.place}/`);
    await expect(prerendered.passages()).toHaveCount(0);
    await prerendered
      .link(/How we know$/)
      .first()
      .click();
    await expect(page).toHaveURL(/\/visit\/[^/]*\/#/);
    await page.goto(`${site.url}visit/${visit.id}/`);
    await prerendered.openDetails('How we know');
    await prerendered.link('All from this document').first().click();
    await expect(page).toHaveURL(/\/source\//);
    await page.goto(`${site.url}source/${excerpt.source}/`);
    await prerendered.openDetails('In context');
    await expect(prerendered.passages().first()).toBeVisible();
  });
});

test('the app keeps what pages share, and its links lead on from its own address', async ({
  explorer,
  page,
}) => {
  const { visit } = told();
  await page.goto(`${site.url}visit/${visit.id}/`);
  await expect(page).toHaveURL(`${site.url}?visit=${visit.id}`);
  const { prerendered } = explorer;
  await prerendered.expectSharedGround();
  const addresses = await prerendered.addresses();
  expect(addresses.filter((each) => !each.startsWith(site.url))).toEqual([]);
});

test.describe('where nobody is there yet', () => {
  test.use({ hasReader: false });

  test('the timeline has the days, lanes and marks of the picture when the app takes over', async ({
    explorer,
    page,
  }) => {
    const { visit, stop, excerpt } = told();
    const paths = ['', `visit/${visit.id}/`, `place/${stop.place}/`, `source/${excerpt.source}/`];
    for (const path of paths) {
      await page.goto(`${site.url}${path}`);
      await explorer.prerendered.shifts.settleType();
      await expect(explorer.prerendered.unseen()).toHaveCount(0);
      await explorer.prerendered.expectSameTimeline();
    }
  });

  test('an embed has what its page says; for the first press it learns of everything', async ({
    page,
  }) => {
    const embed = new EmbedPage(page);
    let release = () => {};
    const isHeld = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/embed/words/index.json.gz', async (route) => {
      await isHeld;
      await route.continue();
    });
    const words = () => embed.fetched.filter((path) => path.includes('/words/'));
    await embed.open('', `${site.url}embed/`);
    expect(words()).toEqual([]);
    await embed.expectExcerpt(/./, /^Visit 1 of \d+ · excerpt 1 of/);
    await embed.dates().last().press('Enter');
    await expect.poll(words).toHaveLength(1);
    await embed.expectExcerpt(/./, /^Visit 1 of/);
    release();
    await embed.expectExcerpt(/./, /^Visit 20 of/);
    await expect(page).toHaveURL(/\/embed\/\?visit=/);
  });
});
