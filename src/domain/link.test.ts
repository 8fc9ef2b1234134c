import { describe, expect, test } from 'vitest';
import { dataset, place, quote, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('order', () => {
  test('visits come by the earliest day on which they can have begun', () => {
    expect(ids(catalogOf(dataset()).visits)).toEqual(['departure', 'return']);
  });

  test('of visits that begin on one day the one that ends first comes first, then by id', () => {
    const { visits } = catalogOf(
      dataset({
        visits: [
          visit('long', { when: when('2021-05-03', '2021-05-09') }),
          visit('beta'),
          visit('alpha'),
        ],
      }),
    );
    expect(ids(visits)).toEqual(['alpha', 'beta', 'long']);
  });

  test('visits and their stops are numbered from 1', () => {
    const { visits } = catalogOf(dataset());
    expect(visits.map(({ order }) => order)).toEqual([1, 2]);
    expect(visits.map(({ stops }) => stops.map(({ order }) => order))).toEqual([[1, 2], [1]]);
  });

  test('stops come by visit, then in the order in which the visit has them', () => {
    expect(ids(catalogOf(dataset()).stops)).toEqual([
      'departure.cape',
      'departure.port',
      'return.port',
    ]);
  });

  test('places come from north to south', () => {
    expect(ids(catalogOf(dataset()).places)).toEqual(['cape-vesper', 'merle-jetty', 'port-merle']);
  });

  test('places on one latitude come by id', () => {
    const { places } = dataset();
    const south = [place('b', { position: [1, -9] }), place('a', { position: [5, -9] })];
    expect(ids(catalogOf(dataset({ places: [...south, ...places] })).places).slice(-2)).toEqual([
      'a',
      'b',
    ]);
  });

  test('sources come by the earliest day of publication, then by id', () => {
    const [logbook, gazette] = dataset().sources;
    const early = { ...sure(logbook), published: when('2021-05-07') };
    expect(ids(catalogOf(dataset()).sources)).toEqual(['gazette', 'logbook']);
    expect(ids(catalogOf(dataset({ sources: [sure(gazette), early] })).sources)).toEqual([
      'logbook',
      'gazette',
    ]);
  });

  test('the stops of a place come through time', () => {
    const catalog = catalogOf(dataset());
    expect(ids(sure(catalog.placeById.get('port-merle')).stops)).toEqual([
      'departure.port',
      'return.port',
    ]);
  });

  test('stops of one place and one day come in the order of their visit', () => {
    const catalog = catalogOf(
      dataset({ visits: [visit('only', { stops: [stop('z'), stop('a'), stop('m')] })] }),
    );
    expect(ids(sure(catalog.placeById.get('port-merle')).stops)).toEqual(['z', 'a', 'm']);
  });

  test('what is quoted from a source comes in the order of its text', () => {
    const catalog = catalogOf(dataset());
    const { quoted } = sure(catalog.sourceById.get('logbook'));
    expect(quoted.map(({ excerpt }) => excerpt.exact)).toEqual([
      'The Aurelia',
      'lay off Cape Vesper',
      'Ilse Brandt went ashore',
    ]);
  });

  test('of quotations with one beginning the shorter comes first', () => {
    const excerpts = [
      quote('long', 'logbook', 'Ilse Brandt went ashore'),
      quote('short', 'logbook', 'Ilse Brandt'),
    ];
    const catalog = catalogOf(dataset({ visits: [visit('only', { excerpts })] }));
    const { quoted } = sure(catalog.sourceById.get('logbook'));
    expect(quoted.map(({ excerpt }) => excerpt.id).slice(-2)).toEqual(['short', 'long']);
  });

  test("the dataset's own lists are left as they are", () => {
    const data = dataset();
    const before = structuredClone(data);
    catalogOf(data);
    expect(data).toEqual(before);
  });
});

describe('references', () => {
  const catalog = committedCatalog();

  test('a visit and its stops name each other', () => {
    for (const visit of catalog.visits) {
      for (const stop of visit.stops) expect(stop.visit).toBe(visit);
    }
  });

  test('a place and its stops name each other', () => {
    for (const stop of catalog.stops) expect(stop.place.stops).toContain(stop);
    for (const place of catalog.places) {
      for (const stop of place.stops) expect(stop.place).toBe(place);
    }
  });

  test('a place lies within the very place of the catalogue', () => {
    const within = catalog.places.flatMap((place) => place.within ?? []);
    expect(within.length).toBeGreaterThan(0);
    for (const outer of within) expect(catalog.places).toContain(outer);
  });

  test('indexes hold the very entries of the lists', () => {
    for (const visit of catalog.visits) expect(catalog.visitById.get(visit.id)).toBe(visit);
    for (const stop of catalog.stops) expect(catalog.stopById.get(stop.id)).toBe(stop);
    for (const place of catalog.places) expect(catalog.placeById.get(place.id)).toBe(place);
    for (const source of catalog.sources) expect(catalog.sourceById.get(source.id)).toBe(source);
  });

  test('an excerpt names the very source that lists it as quoted, with its visit and stop', () => {
    for (const stop of catalog.stops) {
      for (const excerpt of stop.excerpts) {
        const entry = excerpt.source.quoted.find((quoted) => quoted.excerpt === excerpt);
        expect(entry?.visit).toBe(stop.visit);
        expect(entry?.stop).toBe(stop);
      }
    }
  });

  test('what bears out a visit as a whole is quoted without a stop', () => {
    for (const visit of catalog.visits) {
      for (const excerpt of visit.excerpts) {
        const entry = excerpt.source.quoted.find((quoted) => quoted.excerpt === excerpt);
        expect(entry?.visit).toBe(visit);
        expect(entry?.stop).toBeUndefined();
      }
    }
  });

  test('sources quote each excerpt once and nothing else', () => {
    const quoted = catalog.sources.flatMap((source) => source.quoted.map(({ excerpt }) => excerpt));
    const excerpts = [...catalog.visits, ...catalog.stops].flatMap((item) => item.excerpts);
    expect(quoted).toHaveLength(excerpts.length);
    expect(new Set(quoted)).toEqual(new Set(excerpts));
  });

  test('a visit has each document that says something of it once, in order of first mention', () => {
    const made = catalogOf(
      dataset({
        visits: [
          visit('only', {
            excerpts: [quote('a', 'gazette', 'In August')],
            stops: [
              stop('first', { excerpts: [quote('b', 'logbook', 'The Aurelia')] }),
              stop('second', { excerpts: [quote('c', 'gazette', 'the ship')] }),
            ],
          }),
        ],
      }),
    );
    expect(ids(sure(made.visits[0]).sources)).toEqual(['gazette', 'logbook']);
  });

  test('people and offices are looked up', () => {
    const data = dataset({
      visits: [visit('only', { people: [{ person: 'okafor', office: { en: 'Bosun' } }] })],
    });
    const { visits, people } = catalogOf(data);
    const attendance = sure(visits[0]?.people[0]);
    expect(attendance.person).toBe(people[1]);
    expect(attendance.office).toEqual({ en: 'Bosun' });
  });

  test('the references of a date are looked up', () => {
    const data = dataset({
      visits: [
        visit('only', {
          when: when('2021-05-03', '2021-05-03', { references: ['harbour-register'] }),
        }),
      ],
    });
    const { visits, references } = catalogOf(data);
    expect(visits[0]?.when.references[0]).toBe(references[0]);
  });
});
