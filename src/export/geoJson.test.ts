import { check } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { isoFromDay } from '../domain/date.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { forHostileTexts, takenOf } from '../testing/taken.ts';
import { geoJson } from './geoJson.ts';
import { inOnePiece } from './pieces.ts';

/** Checks a file against RFC 7946; throws with what is wrong. */
function read(file: string) {
  const collection = check(file);
  if (collection.type !== 'FeatureCollection') throw new Error(`A ${collection.type}`);
  return collection.features;
}

test('a feature for each stop, where its place is', () => {
  const catalog = committedCatalog();
  const features = read(inOnePiece(geoJson(takenOf(catalog))));
  expect(features.map(({ id }) => id)).toEqual(catalog.stops.map(({ id }) => id));
  catalog.stops.forEach(({ place, when, excerpts }, index) => {
    const { geometry, properties } = features[index] ?? {};
    expect(geometry).toEqual({ type: 'Point', coordinates: place.position });
    expect(properties).toMatchObject({
      edtf: when.edtf,
      earliest: isoFromDay(when.start.earliest),
      latest: isoFromDay(when.end.latest),
      place_precision: place.precision,
      excerpts: excerpts.map(({ exact, source }) => ({ text: exact, url: source.url })),
    });
    expect(properties?.place_radius_km).toBe(place.radius);
  });
});

test('hostile texts come back', () => {
  forHostileTexts((text, taken) => {
    const [feature] = read(inOnePiece(geoJson(taken)));
    expect(feature?.properties).toMatchObject({
      title: text,
      place_name: text,
      people: text,
      excerpts: [{ text, document: text }],
    });
  });
});
