/** What this site exports in these formats comes back. */
import { expect, test } from 'vitest';
import committed from '../../public/data/citations.json?raw';
import { parseCitations } from '../domain/citations.ts';
import { cslJson } from '../export/cslJson.ts';
import { geoJson } from '../export/geoJson.ts';
import { linkedPlaces } from '../export/linkedPlaces.ts';
import { inOnePiece } from '../export/pieces.ts';
import { webAnnotations } from '../export/webAnnotations.ts';
import { committedCatalog } from '../testing/catalog.ts';
import { takenOf } from '../testing/taken.ts';
import type { Records } from './dossier/records.ts';
import { formatsOf } from './formats.ts';
import { gazetteerOf } from './places/gazetteerOf.ts';

const catalog = committedCatalog();
const taken = takenOf(catalog);
const stops = catalog.visits.flatMap((visit) => visit.stops);

/** Read by the format that the file is recognised as. */
function recordsIn(text: string, id: string, mapping?: unknown): Records {
  const input = { file: 'a.json', bytes: new Uint8Array(), json: JSON.parse(text) as unknown };
  const [format] = formatsOf(input);
  expect(format?.id).toBe(id);
  const imported = format?.read(input, { language: 'en', mapping });
  if (!imported?.ok) throw new Error(JSON.stringify(imported?.faults));
  return imported.records;
}

test('Web Annotations: every quotation, with its document', () => {
  const { sources, visits } = recordsIn(inOnePiece(webAnnotations(taken)), 'web-annotation');
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const read = visits.flatMap((visit) =>
    visit.stops.flatMap(({ excerpts = [] }) =>
      excerpts.map(({ source = '', quote }) => `${urls.get(source)} ${quote}`),
    ),
  );
  const written = catalog.visits
    .flatMap((visit) => [visit, ...visit.stops].flatMap(({ excerpts }) => excerpts))
    .map(({ exact, source }) => `${source.url} ${exact.trim()}`);
  expect(read.toSorted()).toEqual(written.toSorted());
});

test('Linked Places: every place with its position, and its gazetteer', () => {
  const { places, visits } = recordsIn(inOnePiece(linkedPlaces(taken)), 'linked-places', {
    timespans: 'stops',
  });
  const shown = catalog.places.filter((place) => stops.some((stop) => stop.place === place));
  expect(
    places.map(({ position, precision, radius, gazetteer }) => ({
      position,
      precision,
      radius,
      gazetteer: gazetteer?.record,
    })),
  ).toEqual(
    shown.map(({ position, precision, radius, gazetteer }) => ({
      position,
      precision,
      radius,
      // Of others only the address is written.
      gazetteer: gazetteerOf(gazetteer.url)?.record,
    })),
  );
  expect(visits.flatMap((visit) => visit.stops)).toHaveLength(stops.length);
});

test('GeoJSON: every stop with its place and its date', () => {
  const { places, visits } = recordsIn(inOnePiece(geoJson(taken)), 'geojson', {
    properties: { place: 'place', title: 'title', date: 'date' },
  });
  const read = visits.flatMap((visit) => visit.stops);
  expect(read).toHaveLength(stops.length);
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  expect(read.map(({ place = '' }) => positions.get(place))).toEqual(
    stops.map(({ place }) => place.position),
  );
});

test('CSL-JSON: every document with its address', () => {
  const { sources } = recordsIn(
    inOnePiece(cslJson(taken, parseCitations(JSON.parse(committed)))),
    'csl-json',
  );
  const [, ...documents] = sources;
  expect(documents.map(({ url }) => url)).toEqual(catalog.sources.map(({ url }) => url));
});
