/** The site around another dossier, examples/aurelia: another continent, another century, no region. */
import { readFileSync } from 'node:fs';
import { LIMITS } from '../scripts/limits.ts';
import { type Dataset, first, type Place, quotedOnPage, type Stop, type Visit } from './dataset.ts';
import { expect, test } from './fixtures.ts';
import { buildOtherSite, type OtherSite } from './otherSite.ts';

// One after another in one worker, so that the site is built once.
test.describe.configure({ mode: 'default', timeout: LIMITS.longTest });

let site: OtherSite;

test.beforeAll(async () => {
  site = await buildOtherSite('examples/aurelia', '/name/');
});

test.afterAll(() => site.close());

test.beforeEach(({ watch }) => watch.own(site.url));

const aurelia = (): Dataset => site.dataset;

function visitCalled(id: string): Visit {
  return first(aurelia().visits.filter((visit) => visit.id === id));
}

function placeCalled(id: string): Place {
  return first(aurelia().places.filter((place) => place.id === id));
}

function stopCalled(id: string): Stop {
  const stops = aurelia().visits.flatMap((visit) => visit.stops);
  return first(stops.filter((stop) => stop.id === id));
}

/** What is written of place, date and doubt, by visit and stop. */
const WRITTEN = {
  '1923-10-atlantic-coast': {
    departure: ['Buenos Aires · 14 October 1923'],
    gulf: ['Puerto Madryn · 19–22 October 1923', 'date inferred'],
    camarones: ['Camarones · about 2 November 1923'],
    deseado: ['Deseado estuary · November 1923'],
    'punta-arenas': ['Punta Arenas · 4 December 1923', 'sources disagree'],
  },
  '1923-12-channels': {
    porvenir: ['Porvenir · 31 December 1923 – 2 January 1924'],
    'nameless-beach': ['Magellan · January 1924', 'mentioned in passing', 'place not named'],
    ushuaia: ['Ushuaia · perhaps 9 February 1924'],
    castro: ['Castro · March 1924'],
  },
  '1924-03-homeward': {
    corral: ['Corral · 31 March 1924'],
    'laid-up': ['Montevideo · March – May 1924', 'place inferred'],
    montevideo: ['Montevideo · May – June 1924', 'announced'],
  },
} as const;

/** Whatever the committed dossier calls its people and places, in any language. */
function namesOfFirstDossier(): string[] {
  const { people, places } = JSON.parse(
    readFileSync(new URL('../public/data/visits.json', import.meta.url), 'utf8'),
  ) as Record<'people' | 'places', Record<'names' | 'shortNames', Record<string, string>>[]>;
  return [...people, ...places].flatMap(({ names, shortNames }) => [
    ...Object.values(names),
    ...Object.values(shortNames ?? {}),
  ]);
}

test('the page is about it and about nothing else', async ({ explorer, page }) => {
  const { map, dossier } = explorer;
  const names = namesOfFirstDossier();
  expect(names).toContain('Minsk');
  const expectNoneOfFirst = async () => {
    const html = await page.content();
    expect(html).toContain('Aurelia');
    expect(names.filter((name) => html.includes(name))).toEqual([]);
  };
  await explorer.open('', site.url);
  await expect(explorer.title()).toHaveText('Ports of call of the Aurelia, 1923–24');
  await expect(page).toHaveTitle(/Ports of call of the Aurelia/);
  await expectNoneOfFirst();
  for (const visit of aurelia().visits) await expect(dossier.visit(visit)).toBeVisible();

  await test.step('there is a marker for every stop', async () => {
    await expect.poll(() => map.count()).toBe(12);
  });

  await test.step('only the visit whose documents disagree says so', async () => {
    const [disputed, ...others] = aurelia().visits;
    await expect(dossier.listed(disputed)).toContainText('sources disagree');
    for (const visit of others) {
      await expect(dossier.listed(visit)).not.toContainText('sources disagree');
    }
  });

  await test.step('a marker selects its place, an entry its visit or its document', async () => {
    const estuary = placeCalled('deseado-estuary');
    await map.press(estuary);
    await map.expectPressed(estuary);
    await explorer.expectSearch({ place: estuary.id });
    await expect(dossier.heading()).toHaveText('Deseado estuary');
    await expect(dossier.quotations()).toContainText(['the stream running “like a mill-race”.']);
    await dossier.pressAllVisits();
    await dossier.visit(visitCalled('1923-12-channels')).click();
    await expect(dossier.heading()).toHaveText('Strait and channels');
    await explorer.expectSearch({ visit: '1923-12-channels' });
    await dossier.pressAllVisits();
    await dossier.visit(visitCalled('1924-03-homeward')).click();
    await expect(dossier.heading()).toHaveText('North again');
    await expectNoneOfFirst();
    await dossier.pressAllVisits();
    await dossier
      .source(first(aurelia().sources.filter(({ language }) => language === 'es')))
      .click();
    await expect(dossier.heading()).toHaveText('El “Aurelia” vuelve al norte');
    await expectNoneOfFirst();
  });
});

test('near a place, the world comes in more detail', async ({ explorer, page }) => {
  const cells: string[] = [];
  page.on('response', (answer) => {
    const cell = /basemap\/atlas\/(.*\.topojson)$/.exec(new URL(answer.url()).pathname)?.[1];
    if (cell) cells.push(`${cell} ${answer.status()}`);
  });
  await explorer.open('', site.url);
  await expect.poll(() => explorer.map.count()).toBe(12);
  expect(cells).toEqual([]);
  await explorer.open('?place=puerto-madryn', site.url);
  await expect.poll(() => cells).toContain('-80_-50_20.topojson 200');
});

test('every stop shows the words of its documents; no date is written finer than it is known, no doubt left out', async ({
  explorer,
}) => {
  const { dossier } = explorer;
  expect(aurelia().visits.map(({ id }) => id)).toEqual(Object.keys(WRITTEN));
  for (const [id, stops] of Object.entries(WRITTEN)) {
    const visit = visitCalled(id);
    await explorer.load(`?visit=${id}`, site.url);
    await expect(dossier.quotations()).toHaveText(quotedOnPage(visit).map(({ exact }) => exact));
    expect(visit.stops.map((stop) => stop.id)).toEqual(
      Object.keys(stops).map((stop) => `${id}.${stop}`),
    );
    for (const [stop, texts] of Object.entries(stops)) {
      const entry = dossier.listed(stopCalled(`${id}.${stop}`));
      for (const text of texts) await expect(entry).toContainText(text);
    }
  }
  await explorer.load('?stop=1924-03-homeward.corral', site.url);
  await expect(dossier.quotations()).toHaveText(/«Aurelia» entró en Corral el lunes 31 de marzo/);
  await expect(dossier.quotations()).toHaveAttribute('lang', 'es');
});

/** All addresses in a text that begin with the origin of the site. */
function ownAddressesIn(text: string): string[] {
  const { origin } = new URL(site.url);
  const found = text.matchAll(/https?:\/\/[^\s"'<>\\]+/g);
  const addresses = [...found].map(([address]) => address.replaceAll('&amp;', '&'));
  return [...new Set(addresses.filter((address) => address.startsWith(origin)))];
}

test('built for an address below a path, it names only addresses that are there', async ({
  page,
}) => {
  const textAt = async (address: string): Promise<string> => {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    return answer.text();
  };
  const named = new Set<string>();
  const readPage = async (path: string): Promise<void> => {
    const html = await textAt(site.url + path);
    const said = (pattern: RegExp) => pattern.exec(html)?.[1] ?? `${path} has no ${pattern}`;
    const card = said(/<meta property="og:image" content="([^"]*)"/);
    const oEmbed = said(/<link rel="alternate" href="([^"]*)" type="application\/json\+oembed"/);
    expect(said(/<link rel="canonical" href="([^"]*)"/)).toBe(site.url + path);
    expect(said(/<meta property="og:url" content="([^"]*)"/)).toBe(site.url + path);
    expect((await page.request.get(card)).headers()['content-type'], card).toBe('image/png');
    const file = await textAt(oEmbed);
    const { provider_url, thumbnail_url, html: frame } = JSON.parse(file);
    expect({ provider_url, thumbnail_url }).toEqual({
      provider_url: site.url,
      thumbnail_url: card,
    });
    expect(frame).toContain(`src="${site.url}embed/`);
    for (const address of [...ownAddressesIn(html), ...ownAddressesIn(frame)]) named.add(address);
  };

  const [visit] = aurelia().visits;
  const [stop] = visit.stops;
  const [source] = aurelia().sources;
  for (const path of ['', `visit/${visit.id}/`, `place/${stop.place}/`, `source/${source.id}/`]) {
    await test.step(`head and oEmbed of “${path}”`, () => readPage(path));
  }
  const listed = ownAddressesIn(await textAt(`${site.url}sitemap.xml`));
  expect(listed).toContain(`${site.url}visit/${visit.id}/`);
  for (const address of [...listed, ...named]) {
    expect(address.startsWith(site.url), address).toBe(true);
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});

test('below a path, the 404 page has its style and leads to the site', async ({
  explorer,
  page,
  allow,
}) => {
  allow(/^status 404: GET .*\/name\/nothing\/here$/);
  const answer = await page.goto(`${site.url}nothing/here`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.locator('body')).not.toHaveCSS('max-width', 'none');
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  expect(links).toHaveLength(1 + aurelia().visits.length);
  for (const link of links) {
    expect(link.startsWith(site.url), link).toBe(true);
    expect((await page.request.get(link)).status(), link).toBe(200);
  }
  await page.getByRole('link').first().click();
  await explorer.expectOpen();
  expect(page.url()).toBe(site.url);
});
