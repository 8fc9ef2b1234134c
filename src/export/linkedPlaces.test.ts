import { check } from '@placemarkio/check-geojson';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isoFromDay } from '../domain/date.ts';
import { dataset, place, stop, visit, when } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog } from '../testing/catalog.ts';
import { forHostileTexts, takenOf } from '../testing/taken.ts';
import { linkedPlaces } from './linkedPlaces.ts';
import { inOnePiece } from './pieces.ts';

/*
 * What the format's description (v1.1) asks for and the schema by which the World Historical Gazetteer
 * takes files in (lpf_v2.0, which allows a bare point for a geometry): required members, the words
 * for links and certainty, the patterns of dates and addresses. Put into words of our own, because
 * neither is to be had as a package.
 */
const address = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[\w.-]{2,256}\.[a-z]{2,63}(:\d{1,5})?(\/.*)?$/),
);
const term = v.pipe(v.string(), v.regex(/^\w+:\S+$/));
const date = v.pipe(v.string(), v.regex(/^-?\d{1,4}(-(0[1-9]|1[0-2]))?(-([0-2]\d|3[01]))?$/));
const moment = v.strictObject({ earliest: date, latest: date });
const language = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));
const whenSchema = v.strictObject({
  timespans: v.pipe(v.array(v.strictObject({ start: moment, end: moment })), v.minLength(1)),
  label: v.string(),
});
const citations = v.pipe(
  v.array(v.strictObject({ label: v.string(), '@id': address })),
  v.minLength(1),
);
const FeatureSchema = v.strictObject({
  '@id': address,
  type: v.literal('Feature'),
  properties: v.looseObject({ title: v.string() }),
  when: whenSchema,
  names: v.pipe(
    v.array(
      v.strictObject({
        toponym: v.string(),
        lang: language,
        citations: v.optional(citations),
      }),
    ),
    v.minLength(1),
    v.check((names) => names.some((name) => name.citations), 'One name at least has a citation'),
  ),
  types: v.array(v.strictObject({ identifier: v.union([address, term]), label: v.string() })),
  geometry: v.strictObject({
    type: v.literal('Point'),
    coordinates: v.tuple([v.number(), v.number()]),
    certainty: v.picklist(['certain', 'less-certain', 'uncertain']),
    citations,
  }),
  links: v.array(
    v.strictObject({
      type: v.picklist(['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
      identifier: address,
    }),
  ),
  relations: v.optional(
    v.array(v.strictObject({ relationType: term, relationTo: address, label: v.string() })),
  ),
  descriptions: v.array(v.strictObject({ value: v.string(), lang: language, source: address })),
});
const CollectionSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  '@context': address,
  features: v.pipe(v.array(FeatureSchema), v.minLength(1)),
});

/** A file is GeoJSON as well. */
function read(file: string) {
  check(file);
  return v.parse(CollectionSchema, JSON.parse(file)).features;
}

test('a record for each place with a stop, with when and by whom it is told', () => {
  const catalog = committedCatalog();
  const features = read(inOnePiece(linkedPlaces(takenOf(catalog))));
  const places = catalog.places.filter(({ stops }) => stops.length > 0);
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual(
    places.map(({ position }) => position),
  );
  places.forEach(({ stops, names }, index) => {
    const feature = features[index];
    expect(feature?.when.timespans).toEqual(
      stops.map(({ when: { start, end } }) => ({
        start: { earliest: isoFromDay(start.earliest), latest: isoFromDay(start.latest) },
        end: { earliest: isoFromDay(end.earliest), latest: isoFromDay(end.latest) },
      })),
    );
    for (const {
      when: { edtf },
    } of stops)
      expect(feature?.when.label).toContain(`EDTF ${edtf}`);
    for (const [lang, toponym] of Object.entries(names)) {
      expect(feature?.names).toContainEqual(expect.objectContaining({ lang, toponym }));
    }
    expect(feature?.descriptions).toHaveLength(stops.flatMap(({ excerpts }) => excerpts).length);
  });
});

test('a document is cited for a name that it writes, and for no other', () => {
  const catalog = catalogOf(
    dataset({
      places: [
        place('port-merle', { names: { en: 'Port Merle', fr: 'Port-Merle' } }),
        place('cape-vesper'),
        place('merle-jetty', { within: 'port-merle' }),
      ],
      visits: [visit('a', { stops: [stop('a.b', { when: when('2021-05-03') })] })],
    }),
  );
  const [feature] = read(inOnePiece(linkedPlaces(takenOf(catalog))));
  expect(feature?.names).toEqual([
    {
      toponym: 'Port Merle',
      lang: 'en',
      citations: [
        { label: 'Chart: port-merle', '@id': 'https://example.org/chart' },
        { label: 'Shipping press: The logbook', '@id': 'https://example.org/logbook' },
      ],
    },
    { toponym: 'Port-Merle', lang: 'fr' },
  ]);
});

test('a place in another is part of it', () => {
  const catalog = catalogOf(
    dataset({ visits: [visit('a', { stops: [stop('a.b', { place: 'merle-jetty' })] })] }),
  );
  const [feature] = read(inOnePiece(linkedPlaces(takenOf(catalog))));
  expect(feature?.relations).toEqual([
    {
      relationType: 'gvp:broaderPartitive',
      relationTo: 'https://example.org/dossier/?place=port-merle',
      label: 'port-merle',
    },
  ]);
});

test('hostile texts come back', () => {
  forHostileTexts((text, taken) => {
    const [feature] = read(inOnePiece(linkedPlaces(taken)));
    expect(feature?.properties.title).toBe(text);
    expect(feature?.names[0]?.toponym).toBe(text);
    expect(feature?.descriptions[0]?.value).toBe(text);
  });
});
