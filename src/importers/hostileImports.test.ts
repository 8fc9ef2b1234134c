/** Whatever is in a file, an importer ends with records that can be written, or with faults. */
import { expect, test } from 'vitest';
import { isRecord } from '../authoring/spot.ts';
import { inputOf } from '../testing/imports/importInput.ts';
import cslJson from './cslJson/fixtures/zotero.json?raw';
import { CSL_JSON } from './cslJson/readCslJson.ts';
import { filesOf } from './dossier/files.ts';
import { recordsOf } from './dossier/recordsOf.ts';
import geoJson from './geoJson/fixtures/rounds.geojson?raw';
import { GEO_JSON } from './geoJson/readGeoJson.ts';
import hypothesisJson from './hypothesis/fixtures/aurelia.json?raw';
import hypothesisCsv from './hypothesis/fixtures/bus.csv?raw';
import { HYPOTHESIS } from './hypothesis/readHypothesis.ts';
import type { ImportFormat, ImportInput } from './imported.ts';
import linkedPlaces from './linkedPlaces/fixtures/fells.jsonld?raw';
import linkedPlacesTsv from './linkedPlaces/fixtures/strait.tsv?raw';
import { LINKED_PLACES } from './linkedPlaces/readLinkedPlaces.ts';
import recogito from './recogito/fixtures/aurelia.csv?raw';
import { RECOGITO } from './recogito/readRecogito.ts';
import webAnnotation from './webAnnotation/fixtures/page.json?raw';
import { WEB_ANNOTATION } from './webAnnotation/readWebAnnotation.ts';

const OPTIONS = {
  language: 'en',
  mapping: { properties: { place: 'name', title: 'event', date: 'day', source: 'paper' } },
};

const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1e308,
  '',
  '\u202E\u0000\uD800 <img src=x onerror=alert(1)>',
  '\u2066\u202E',
  '[a]([b](javascript:alert(1))) [example.com](https://example.org)',
  'x'.repeat(5000),
  [],
  {},
  [[['deep']]],
  JSON.parse('{"__proto__":{"polluted":true},"constructor":"x","type":"__proto__"}'),
];

/** Writing takes longer than reading, so only one in so many is written for each hostile value. */
const WRITTEN = 61;

/** Reads it, and tells whether what was read can be written and read again. */
function outcomeOf({ detect, read }: ImportFormat, input: ImportInput, isWritten: boolean): string {
  detect(input);
  const imported = read(input, OPTIONS);
  if (!imported.ok) {
    const isTold = imported.faults.length > 0 && imported.faults.every(({ message }) => message);
    return isTold ? 'told' : 'refused without a word';
  }
  if (!isWritten) return 'told';
  const again = recordsOf(filesOf(imported.records));
  return again.ok ? 'told' : again.faults.map(({ message }) => message).join('; ');
}

/** A copy with another value in place of the one that a path leads to. */
function withValue(json: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...below] = path;
  if (key === undefined) return value;
  if (Array.isArray(json))
    return json.map((item, index) =>
      String(index) === key ? withValue(item, below, value) : item,
    );
  return isRecord(json) ? { ...json, [key]: withValue(json[key], below, value) } : json;
}

function pathsIn(json: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([key, value]) => pathsIn(value, [...path, key]))];
}

test.each([
  ['hypothesis.json', hypothesisJson, HYPOTHESIS],
  ['annotations.json', webAnnotation, WEB_ANNOTATION],
  ['places.jsonld', linkedPlaces, LINKED_PLACES],
  ['rounds.geojson', geoJson, GEO_JSON],
  ['zotero.json', cslJson, CSL_JSON],
])('%s with anything in any place', (file, text, format) => {
  const json: unknown = JSON.parse(text);
  const bytes = new Uint8Array();
  const outcomes = pathsIn(json).flatMap((path, at) =>
    // Every value in a third of the places, each at others.
    HOSTILE.filter((_, index) => (at + index) % 3 === 0).map((value, index) => {
      const input = { file, bytes, json: withValue(json, path, value) };
      return { path, value, outcome: outcomeOf(format, input, at % WRITTEN === index) };
    }),
  );
  expect(outcomes.filter(({ outcome }) => outcome !== 'told')).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each([
  ['bus.csv', hypothesisCsv, HYPOTHESIS],
  ['aurelia.csv', recogito, RECOGITO],
  ['strait.tsv', linkedPlacesTsv, LINKED_PLACES],
])('%s with anything in any cell', async (file, text, format) => {
  const input = await inputOf(file, text);
  const [tab] = input.workbook?.tabs ?? [];
  const rows = tab?.rows ?? [];
  const texts = HOSTILE.filter((value) => typeof value === 'string');
  const outcomes = rows.flatMap((cells, row) =>
    cells.flatMap((_, column) =>
      // Every text in half of the cells, each in others.
      texts
        .filter((_, index) => (row + column + index) % 2 === 0)
        .map((cellText, index) => {
          const changed = rows.map((each, r) =>
            r !== row
              ? each
              : each.map((cell, c) => (c === column ? { ...cell, text: cellText } : cell)),
          );
          const workbook = { file, tabs: [{ name: 'tab', rows: changed }] };
          const isWritten = (row * cells.length + column) % WRITTEN === index;
          return { row, column, outcome: outcomeOf(format, { ...input, workbook }, isWritten) };
        }),
    ),
  );
  expect(outcomes.filter(({ outcome }) => outcome !== 'told')).toEqual([]);
});

test.each([HYPOTHESIS, WEB_ANNOTATION, LINKED_PLACES, GEO_JSON, CSL_JSON, RECOGITO])(
  '$name refuses a file of another kind',
  (format) => {
    const bytes = new Uint8Array();
    expect(outcomeOf(format, { file: 'a', bytes }, false)).toBe('told');
    expect(outcomeOf(format, { file: 'a', bytes, text: 'not JSON' }, false)).toBe('told');
    expect(
      outcomeOf(
        format,
        { file: 'a', bytes, json: JSON.parse('['.repeat(9e4) + ']'.repeat(9e4)) },
        false,
      ),
    ).toBe('told');
    expect(outcomeOf(format, { file: 'a', bytes, workbook: { file: 'a', tabs: [] } }, false)).toBe(
      'told',
    );
  },
);
