import { describe, expect, test } from 'vitest';
import { catalogOf, committedText, sure } from '../../src/testing/catalog.ts';
import { largeDossier } from '../../src/testing/largeDossier.ts';
import { headOf, headOfView, withHead } from './head.ts';
import { subjectsOf } from './subjects.ts';
import { testSite } from './testSite.ts';

const ADDRESS = 'https://example.org/visits/';
const site = testSite(ADDRESS);
const [visit] = site.catalog.visits;
const head = headOf(site, { kind: 'visit', visit: sure(visit) });

/** What a tag says by its name. */
function said(html: string, name: string): string | undefined {
  return new RegExp(`<meta [^>]*="${name}"[^>]* content="([^"]*)">`).exec(html)?.[1];
}

type Graph = { readonly '@graph': readonly Readonly<Record<string, unknown>>[] };
function graphIn(html: string): Graph['@graph'] {
  const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html)?.[1] ?? '';
  const graph: Graph = JSON.parse(json);
  return graph['@graph'];
}

describe('of a visit', () => {
  test('title, description, canonical address', () => {
    expect(head).toContain('<title>Together at Valaam · Putin and Lukashenko: five visits · Date');
    for (const name of ['description', 'og:description']) {
      expect(said(head, name)).toContain('July 2019, date checked elsewhere. Valaam.');
    }
    expect(head).toContain(`<link rel="canonical" href="${ADDRESS}visit/2019-07-valaam/">`);
  });

  test('a picture with its size and what is on it', () => {
    expect(said(head, 'og:image')).toBe(`${ADDRESS}cards/visit/2019-07-valaam.png`);
    expect([said(head, 'og:image:width'), said(head, 'og:image:height')]).toEqual(['1200', '630']);
    expect(said(head, 'og:image:alt')).toContain('Together at Valaam');
    expect(said(head, 'twitter:card')).toBe('summary_large_image');
  });

  test('the way to its oEmbed file', () => {
    expect(head).toContain(
      `<link rel="alternate" href="${ADDRESS}oembed/visit/2019-07-valaam.json" type="application/json+oembed"`,
    );
  });

  test('an event no finer dated than it is known, with its place and whose words it rests on', () => {
    const [page, event] = graphIn(head);
    expect(event).toMatchObject({ '@type': 'Event', startDate: '2019-07', endDate: '2019-07' });
    expect(event?.location).toEqual([
      { '@type': 'Place', '@id': `${ADDRESS}place/valaam-monastery/#it`, name: 'Valaam Monastery' },
    ]);
    const [source] = sure(visit).sources;
    expect(page?.citation).toEqual([
      { '@type': 'NewsArticle', '@id': source?.url, headline: source?.title },
    ]);
  });

  test('its stops name those who were there only where these are others than of the visit', () => {
    const visit = sure(site.catalog.visits.find(({ id }) => id === '2024-01-st-petersburg'));
    const [, event] = graphIn(headOf(site, { kind: 'visit', visit }));
    expect(event).toMatchObject({ attendee: { length: 2 } });
    const said = JSON.stringify(event?.subEvent);
    expect(said.match(/"attendee":\[[^\]]*\]/g)).toEqual([
      '"attendee":[{"@type":"Person","name":"Alexander Lukashenko"}]',
    ]);
    expect(said.match(/"startDate"/g)).toHaveLength(5);
    expect(said).not.toContain('endDate');
  });
});

test('where the picture is of the whole dossier, it is told without all whose words that rests on', () => {
  const large = testSite(ADDRESS, catalogOf(largeDossier(400)));
  const place = sure(large.catalog.places[0]);
  const alternative = sure(said(headOf(large, { kind: 'place', place }), 'og:image:alt'));
  expect(alternative).toMatch(/^Map\. .*\d{4}\. \d+ visits$/);
  const whole = sure(said(headOf(large, { kind: 'none' }), 'og:image:alt'));
  expect(whole.startsWith(`${alternative}. 400 stops · `)).toBe(true);
});

test('a place says where it is and a document who published it when, each on its own page', () => {
  const place = sure(site.catalog.places.find(({ id }) => id === 'valaam-monastery'));
  const source = sure(sure(visit).sources[0]);
  expect(graphIn(headOf(site, { kind: 'place', place }))[1]).toMatchObject({
    ...{ '@type': 'Place', name: 'Valaam Monastery', geo: { latitude: 61.38886 } },
  });
  expect(graphIn(headOf(site, { kind: 'source', source }))).toMatchObject([
    { about: { '@id': source.url } },
    {
      ...{ '@type': 'NewsArticle', headline: source.title, datePublished: '2024-07-25' },
      publisher: { name: 'The Moscow Times' },
    },
  ]);
});

test('each thing is said once: no address twice, no title or description of the head again', () => {
  for (const subject of subjectsOf(site.catalog)) {
    const things = graphIn(headOf(site, subject));
    const text = JSON.stringify(things);
    expect(text).not.toMatch(/"@id":"([^"]*)"[^{}]*"url":"\1"/);
    if (subject.kind === 'none') continue;
    expect(things[0]).not.toHaveProperty('name');
    expect(things[0]).not.toHaveProperty('description');
  }
});

test('the whole is a dataset, a place a place, a document cited', () => {
  const types = subjectsOf(site.catalog).map((subject) =>
    graphIn(headOf(site, subject)).map((thing) => thing['@type']),
  );
  expect(types[0]).toEqual(['Dataset']);
  expect(types.flat()).toContain('Place');
  expect(types.at(-1)).toEqual(['WebPage', 'NewsArticle']);
  expect(types.flat()).not.toContain('ClaimReview');
});

test('a view says its name, its own address, and has the picture of the dossier', () => {
  const view = headOfView(site, 'coverage');
  expect(view).toContain('<title>Sources · Putin and Lukashenko: five visits · Dateline</title>');
  expect(view).toContain(`<link rel="canonical" href="${ADDRESS}coverage/">`);
  expect(said(view, 'og:title')).toBe('Sources · Putin and Lukashenko: five visits');
  expect(said(view, 'og:url')).toBe(`${ADDRESS}coverage/`);
  expect(said(view, 'og:image')).toBe(`${ADDRESS}cards/dossier.png`);
  expect(headOfView(testSite(), 'method')).not.toMatch(/canonical|og:url|og:image|undefined/);
});

test('without an address nothing says that it knows one', () => {
  for (const subject of subjectsOf(site.catalog)) {
    const text = headOf(testSite(), subject);
    expect(text).not.toMatch(/og:url|og:image|oembed|undefined/);
    expect(text).not.toContain('canonical');
  }
});

test('no text gets out of its place', () => {
  const wild = `</title></script><script>alert(1)</script>"'&<!--`;
  const data = JSON.parse(committedText.replaceAll('Together at Valaam', 'TITLE'));
  const text = JSON.parse(JSON.stringify(data).replaceAll('"TITLE"', JSON.stringify(wild)));
  const catalog = catalogOf(text);
  const html = headOf(testSite(ADDRESS, catalog), {
    kind: 'visit',
    visit: sure(catalog.visits[0]),
  });
  expect(html.match(/<\/?script/g)).toHaveLength(2);
  expect(html.match(/<\/title>/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(graphIn(html)[1]?.name).toBe(wild);
});

test('it takes the place of what the page said before', () => {
  const page = withHead(site.index, head);
  expect(page.match(/<title>/g)).toHaveLength(1);
  expect(page.match(/name="description"/g)).toHaveLength(1);
  expect(page.indexOf('og:title')).toBeLessThan(page.indexOf('</head>'));
  expect(() => withHead('<p>', head)).toThrow('</head>');
});
