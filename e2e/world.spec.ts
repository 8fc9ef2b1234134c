/** The site around examples/world: nine journeys all over the globe, six centuries, twelve languages. */
import { LIMITS } from '../scripts/limits.ts';
import { excerptsOfVisit, inLanguage, quotedOnPage, type Source, type Visit } from './dataset.ts';
import type { Explorer } from './explorer.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { buildOtherSite, type OtherSite } from './otherSite.ts';
import { EmbedPage } from './page/embed/embedPage.ts';
import { hiddenPlaces } from './page/map/sight.ts';
import { PAPERS } from './page/printSheet.ts';

// One after another in one worker, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: LIMITS.longTest });

const FROM_RIGHT_TO_LEFT = ['ar', 'he'];

let site: OtherSite;

test.beforeAll(async () => {
  site = await buildOtherSite('examples/world');
});

test.afterAll(() => site.close());

test.beforeEach(({ watch }) => watch.own(site.url));

test('the first view shows every stop, and each visit its places, its days and its own words', async ({
  explorer,
  page,
}) => {
  const { dossier } = explorer;
  await explorer.open('', site.url);
  await expectEveryStop(explorer);
  await expectAccessible(page);

  for (const visit of site.dataset.visits) {
    await test.step(visit.id, async () => {
      await dossier.visit(visit).click();
      await expect(dossier.heading()).toHaveText(inLanguage(visit.title, 'en'));
      await expectOpeningWords(explorer, visit);
      const places = visit.stops.map(({ place }) => place);
      await expect.poll(() => hiddenPlaces(explorer.map, places)).toEqual([]);
      for (const { id } of visit.stops) {
        await expect(explorer.timeline.mark(id)).toBeInViewport();
      }
      await dossier.pressAllVisits();
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the first view shows every stop, and the line of time every visit', async ({
    explorer,
  }) => {
    const { visits } = site.dataset;
    await explorer.open('', site.url);
    await expectEveryStop(explorer);
    const names = (await explorer.timeline.names()).join('\n');
    for (const { title } of visits) expect(names).toContain(inLanguage(title, 'en'));
    await expect.poll(() => explorer.picture.overhang()).toBe(0);
  });
});

test('the embed, a handout, presentations and cards have all of it', async ({ explorer, page }) => {
  const { handout, paper, stage } = explorer;
  const { visits } = site.dataset;
  const excerpts = visits.flatMap(excerptsOfVisit);

  await test.step('the embed', async () => {
    const embed = new EmbedPage(page);
    await embed.open('', `${site.url}embed/`);
    await expect(embed.dates()).toHaveCount(visits.length);
    await expect(embed.pins().first()).toBeVisible();
    await expect(embed.quotations()).toHaveText(excerpts.map(({ exact }) => exact));
  });

  await test.step('the handout', async () => {
    await explorer.load('?view=handout', site.url);
    await handout.expectReady();
    await paper.show(PAPERS[0].width);
    await expect(handout.numbers()).toHaveText(visits.map((_, i) => String(i + 1)));
    await expect(handout.quotations()).toHaveCount(visits.flatMap(({ stops }) => stops).length);
    await expect.poll(() => handout.numbersOnMap()).not.toEqual([]);
    await paper.putAway();
  });

  await test.step('both stories and the dossier are told', async () => {
    await stage.open('?present', site.url);
    await stage.button('How to present').click();
    await expect(stage.setup.stories()).toHaveCount(3);
    await stage.setup.choice('The ends of the world').check();
    await stage.setup.start();
    await stage.map.expectDrawn();
    const { count } = await stage.position();
    expect(count).toBeGreaterThan(2);
    for (let number = 2; number <= count; number += 1) {
      await page.keyboard.press('ArrowRight');
      await stage.expectSlide(number);
      await expect(stage.heading()).toHaveText(/\S/);
    }
  });

  await test.step('cards', async () => {
    for (const path of ['dossier', ...visits.map(({ id }) => `visit/${id}`)]) {
      const answer = await page.request.get(`${site.url}cards/${path}.png`);
      expect(answer.headers()['content-type'], path).toBe('image/png');
      const png = await answer.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    }
  });
});

/** All markers together count every stop, and none of them is cut or covered. */
async function expectEveryStop(explorer: Explorer): Promise<void> {
  const stops = site.dataset.visits.flatMap((visit) => visit.stops);
  await expect.poll(() => explorer.map.count()).toBe(stops.length);
  const places = [...new Set(stops.map(({ place }) => place))];
  await expect.poll(() => hiddenPlaces(explorer.map, places)).toEqual([]);
}

/** The visit opens with its first excerpt as it was written: words, language and direction. */
async function expectOpeningWords({ dossier }: Explorer, visit: Visit): Promise<void> {
  const [lead] = quotedOnPage(visit);
  const source = site.dataset.sources.find(({ id }) => id === lead?.source);
  const language = languageOf(source);
  const direction = FROM_RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  const words = dossier.quotations().first();
  await expect(words).toContainText(lead?.exact ?? 'nothing');
  await expect(words).toHaveAttribute('lang', language);
  await expect(words).toHaveCSS('direction', direction);
}

function languageOf(source: Source | undefined): string {
  return source?.language ?? 'no language';
}
