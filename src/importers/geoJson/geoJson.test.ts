import { expect, test } from 'vitest';
import { importedText } from '../../testing/imports/importedText.ts';
import { inputOf } from '../../testing/imports/importInput.ts';
import json from './fixtures/rounds.geojson?raw';
import { FIELDS, propertiesOf } from './properties.ts';
import { readGeoJson } from './readGeoJson.ts';

const CHOSEN = {
  place: 'name',
  title: 'event',
  date: 'day',
  visit: 'round',
  person: 'crew',
  quote: 'words',
  source: 'paper',
  note: 'remark',
};

test('rounds.geojson, with an answer for each field', async () => {
  expect(Object.keys(CHOSEN).toSorted()).toEqual(FIELDS.toSorted());
  const input = await inputOf('rounds.geojson', json);
  const imported = readGeoJson(input, { language: 'en', mapping: { properties: CHOSEN } });
  await expect(importedText(imported)).toMatchFileSnapshot('fixtures/rounds.geojson.golden');
});

test('places alone, if nothing else is chosen', async () => {
  const input = await inputOf('rounds.geojson', json);
  const imported = readGeoJson(input, { mapping: { properties: { place: 'name' } } });
  await expect(importedText(imported)).toMatchFileSnapshot('fixtures/rounds.geojson.places.golden');
});

test('without an answer nothing is guessed, and the fault names the properties', async () => {
  const imported = readGeoJson(await inputOf('rounds.geojson', json), {});
  await expect(importedText(imported)).toMatchFileSnapshot(
    'fixtures/rounds.geojson.unanswered.golden',
  );
});

test('properties are listed with what they say', async () => {
  expect(propertiesOf(await inputOf('rounds.geojson', json))).toMatchObject([
    { name: 'name', count: 3, examples: ['Low Fell village school', 'Fell road'] },
    { name: 'event', count: 4 },
    { name: 'day', count: 3, examples: ['1987-04-06', '03/04/1987', '1988'] },
    { name: 'round', count: 3 },
    { name: 'crew', count: 1 },
    { name: 'words', count: 1 },
    { name: 'paper', count: 2 },
    { name: 'remark', count: 1 },
    { name: 'loans', count: 1, examples: ['112'] },
  ]);
});

test('a wrong answer is named with the one that was probably meant', async () => {
  const input = await inputOf('rounds.geojson', json);
  const messagesOf = (properties: unknown) => {
    const imported = readGeoJson(input, { mapping: { properties } });
    return imported.ok ? [] : imported.faults.map(({ message }) => message);
  };
  expect(messagesOf({ place: 'nane' })).toEqual([
    expect.stringMatching(/^In the mapping: `place`: `nane` is none of .+; did you mean `name`\?$/),
  ]);
  expect(messagesOf({ plaze: 'name' })).toEqual([
    expect.stringMatching(/^In the mapping: `plaze` is none of .+; did you mean `place`\?$/),
  ]);
  expect(messagesOf({ place: 3 })).toEqual([
    'In the mapping: `place` is the name of a property, not a number',
  ]);
  expect(messagesOf(['name'])).toEqual(['In the mapping, `properties` is a map, not a list']);
});

test('positions off the globe and in another system are refused', () => {
  const file = (coordinates: unknown, crs?: string) => ({
    file: 'a.geojson',
    bytes: new Uint8Array(),
    json: {
      type: 'FeatureCollection',
      ...(crs && { crs: { type: 'name', properties: { name: crs } } }),
      features: [
        { type: 'Feature', properties: { name: 'A' }, geometry: { type: 'Point', coordinates } },
      ],
    },
  });
  const faultsOf = (...args: Parameters<typeof file>) => {
    const imported = readGeoJson(file(...args), { mapping: { properties: { place: 'name' } } });
    return imported.ok ? [] : imported.faults.map(({ place, message }) => [place.tab, message]);
  };
  expect(faultsOf([-3.02, 54.51], 'urn:ogc:def:crs:OGC:1.3:CRS84')).toEqual([]);
  expect(faultsOf([54.51, 170.2])).toEqual([
    [
      '/features/0/geometry/coordinates',
      'Longitude 54.51 and latitude 170.2 are off the globe; are they the wrong way round?',
    ],
  ]);
  expect(faultsOf([3_320_000, 5_250_000])[0]?.[1]).toContain('another reference system');
  expect(faultsOf('here')[0]?.[1]).toBe(
    'A position has two numbers, longitude and latitude in degrees',
  );
  expect(faultsOf([1, 2], 'urn:ogc:def:crs:EPSG::3857')).toEqual([
    [
      '/crs',
      'The positions are in urn:ogc:def:crs:EPSG::3857; export the file in WGS 84 (EPSG:4326)',
    ],
  ]);
});
