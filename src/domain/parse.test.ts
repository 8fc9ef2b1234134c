import { describe, expect, test } from 'vitest';
import { altered, dataset } from '../testing/aurelia.ts';
import { committedText, sure } from '../testing/catalog.ts';
import { largeDossier } from '../testing/largeDossier.ts';
import type { Dataset } from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import { parseCatalog, parseWork } from './parse.ts';

/** Faults of a dataset, their paths with full stops only: `visits.0.id`. */
function faultsOf(input: unknown): DatasetFault[] {
  const parsed = parseCatalog(input);
  if (parsed.ok) return [];
  return parsed.faults.map(({ path, message }) => ({
    path: path.replace(/\[(\d+)\]/g, '.$1'),
    message,
  }));
}

/** What is wrong with the sound dataset after one change. */
const faultsAfter = (path: string, value: unknown) => faultsOf(altered(dataset(), path, value));

describe('a sound dataset', () => {
  test('is parsed', () => {
    expect(faultsOf(dataset())).toEqual([]);
  });

  test('may name the schema it was written against', () => {
    expect(faultsAfter('$schema', './visits.schema.json')).toEqual([]);
  });

  test('is the one that is published', () => {
    expect(faultsOf(JSON.parse(committedText))).toEqual([]);
  });
});

test('a dataset is checked and linked piece by piece: the page answers between two visits', () => {
  const large = largeDossier(300);
  const steps = [...parseWork(large)].length;
  const pieces = large.sources.length + large.places.length + large.people.length;
  expect(steps).toBeGreaterThanOrEqual(pieces + 3 * large.visits.length);
});

test('whatever else is wrong, faults are in the order of the file', () => {
  const { people, visits, ...rest } = dataset();
  const wrong = [...visits, { ...visits[0], kind: 1 }];
  const faults = faultsOf({ ...rest, version: '', people: [...people, {}], visits: wrong });
  const paths = faults.map(({ path }) => path.replace(/\..*/, ''));
  expect(paths).toEqual([...paths].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  expect(new Set(paths)).toEqual(new Set(ORDER));
});

const ORDER = ['version', 'people', 'visits'];

describe('the schema refuses', () => {
  test.each<[name: string, path: string, value: unknown, at: string, message: RegExp]>([
    ['a stop without excerpts', 'visits.1.stops.0.excerpts', [], 'visits.1.stops.0.excerpts', /./],
    ['a visit without stops', 'visits.1.stops', [], 'visits.1.stops', /./],
    ['latitude 91', 'places.0.position', [0, 91], 'places.0.position.1', /<=90 but received 91/],
    [
      'latitude -91',
      'places.0.position',
      [0, -91],
      'places.0.position.1',
      />=-90 but received -91/,
    ],
    [
      'longitude 181',
      'places.0.position',
      [181, 0],
      'places.0.position.0',
      /<=180 but received 181/,
    ],
    ['an area without size', 'places.0.radius', 0, 'places.0.radius', />0 but received 0/],
    [
      '30 February',
      'visits.1.when.start.earliest',
      '2024-02-30',
      'visits.1.when.start.earliest',
      /^Expected a day that exists$/,
    ],
    [
      '29 February of a common year',
      'visits.1.when.start.earliest',
      '2023-02-29',
      'visits.1.when.start.earliest',
      /^Expected a day that exists$/,
    ],
    [
      'a day in another form',
      'visits.1.stops.0.when.end.latest',
      '3 May 2021',
      'visits.1.stops.0.when.end.latest',
      /^Expected a day as YYYY-MM-DD$/,
    ],
    [
      'a moment instead of a day',
      'visits.1.when.end.latest',
      '2021-05-06T00:00:00Z',
      'visits.1.when.end.latest',
      /^Expected a day as YYYY-MM-DD$/,
    ],
    ['an unknown key', 'visits.0.mood', 'fair', 'visits.0.mood', /received "mood"/],
    ['an unknown key at the top', 'extra', 1, 'extra', /received "extra"/],
    [
      'another version of the format',
      'format',
      'dateline-dataset-3',
      'format',
      /“dateline-dataset-3”; this site reads “dateline-dataset-2”. .*Update the site/,
    ],
    ['a missing format', 'format', undefined, 'format', /"format" but received undefined/],
    ['an id with capitals', 'places.0.id', 'Port-Merle', 'places.0.id', /^Expected an id of/],
    ['an id with a space', 'people.0.id', 'ilse brandt', 'people.0.id', /^Expected an id of/],
    ['an id that ends in a hyphen', 'visits.0.id', 'return-', 'visits.0.id', /^Expected an id of/],
    ['an empty id', 'sources.0.id', '', 'sources.0.id', /^Expected an id of/],
    ['an ftp address', 'sources.0.url', 'ftp://example.org', 'sources.0.url', /starts with http/],
    [
      'an address that would run a script',
      'references.0.url',
      'javascript:alert(1)',
      'references.0.url',
      /starts with http/,
    ],
    [
      'an address with a space',
      'sources.0.url',
      'https://a b',
      'sources.0.url',
      /starts with http/,
    ],
    ['an empty text', 'dossier.title', { en: '' }, 'dossier.title.en', /text that is not empty/],
    ['a text in no language', 'dossier.title', {}, 'dossier.title', /at least one language/],
    [
      'a language that is no tag',
      'dossier.title',
      { English: 'Voyages' },
      'dossier.title.English',
      /BCP 47 language tag/,
    ],
    [
      'an unknown tone',
      'dossier.directions.0.tone',
      'red',
      'dossier.directions.0.tone',
      /a tone such as/,
    ],
    ['a negative offset', 'sources.0.passages.0.start', -1, 'sources.0.passages.0.start', />=0/],
    ['half an offset', 'sources.0.passages.0.start', 0.5, 'sources.0.passages.0.start', /integer/],
    ['a version that is no hash', 'version', 'latest', 'version', /./],
    [
      'a claim borne out by nothing known',
      'visits.1.claims',
      [{ field: 'when', value: '2021', by: { type: 'hearsay' }, status: 'accepted' }],
      'visits.1.claims.0.by.type',
      /"hearsay"/,
    ],
  ])('%s', (_, path, value, at, message) => {
    const [first] = faultsAfter(path, value);
    expect(first?.path.startsWith(at)).toBe(true);
    expect(first?.message).toMatch(message);
  });

  test.each([null, undefined, [], 'text', 7])('%j in place of a dataset', (input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0);
  });

  test('with every fault at once', () => {
    const once = altered(dataset(), 'sources.0.url', 'ftp://example.org');
    const twice = altered(once, 'places.1.position', [0, 91]);
    expect(faultsOf(twice).map(({ path }) => path)).toEqual([
      'places.1.position.1',
      'sources.0.url',
    ]);
  });

  test('with paths in the form that link faults have', () => {
    const parsed = parseCatalog(altered(dataset(), 'visits.1.stops.0.placeInferred', 'maybe'));
    expect(parsed).toMatchObject({ faults: [{ path: 'visits[1].stops[0].placeInferred' }] });
  });
});

describe('linking refuses', () => {
  const claim = (by: unknown) => [{ field: 'when', value: '2021', by, status: 'accepted' }];
  const note = (parts: object) => [
    { id: 'n', kind: 'remark', text: { en: 'A remark' }, excerpts: [], references: [], ...parts },
  ];

  test.each<[name: string, path: string, value: unknown, at: string, message: string]>([
    [
      'a place that is not there',
      'visits.1.stops.0.place',
      'atlantis',
      'visits.1.stops.0.place',
      'There is no place "atlantis" in this dataset',
    ],
    [
      'a place within one that is not there',
      'places.0.within',
      'atlantis',
      'places.0.within',
      'There is no place "atlantis" in this dataset',
    ],
    [
      'a place within itself',
      'places.0.within',
      'port-merle',
      'places.0.within',
      'The place "port-merle" lies within itself',
    ],
    [
      'a person who is not there',
      'visits.1.stops.1.people',
      [{ person: 'brandt' }, { person: 'nemo' }],
      'visits.1.stops.1.people.1',
      'There is no person "nemo" in this dataset',
    ],
    [
      'a direction that is not there',
      'visits.0.direction',
      'sideways',
      'visits.0.direction',
      'There is no direction "sideways" in this dataset',
    ],
    [
      'a source that is not there',
      'visits.1.excerpts.0.source',
      'diary',
      'visits.1.excerpts.0.source',
      'There is no source "diary" in this dataset',
    ],
    [
      'a reference of a date that is not there',
      'visits.0.when.references',
      ['harbour-register', 'rumour'],
      'visits.0.when.references',
      'There is no reference "rumour" in this dataset',
    ],
    [
      'a reference of a publication date that is not there',
      'sources.1.published.references',
      ['rumour'],
      'sources.1.published.references',
      'There is no reference "rumour" in this dataset',
    ],
    [
      'a claim by an excerpt of another stop',
      'visits.1.stops.0.claims',
      claim({ type: 'excerpt', excerpt: 'departure.port.ashore' }),
      'visits.1.stops.0.claims.0',
      'There is no excerpt "departure.port.ashore" in this dataset',
    ],
    [
      'a claim by a reference that is not there',
      'visits.1.claims',
      claim({ type: 'reference', reference: 'rumour' }),
      'visits.1.claims.0',
      'There is no reference "rumour" in this dataset',
    ],
    [
      'a note with a reference that is not there',
      'visits.1.stops.0.notes',
      note({ references: ['rumour'] }),
      'visits.1.stops.0.notes.0',
      'There is no reference "rumour" in this dataset',
    ],
    [
      'a note with an excerpt that is not there',
      'visits.1.stops.0.notes',
      note({ excerpts: ['nowhere'] }),
      'visits.1.stops.0.notes.0',
      'There is no excerpt "nowhere" in this dataset',
    ],
    [
      'a stop id given twice',
      'visits.1.stops.1.id',
      'departure.cape',
      'visits.1.stops.1.id',
      'The stop id "departure.cape" is given twice',
    ],
    [
      'a visit id given twice',
      'visits.1.id',
      'return',
      'visits.1.id',
      'The visit id "return" is given twice',
    ],
    [
      'a stop with the id of a visit',
      'visits.1.stops.0.id',
      'return',
      'visits.1.stops.0.id',
      'The stop id "return" is given twice',
    ],
    [
      'an excerpt id given twice',
      'visits.1.stops.1.excerpts.0.id',
      'departure.cape.lay',
      'visits.1.stops.1.excerpts.0.id',
      'The excerpt id "departure.cape.lay" is given twice',
    ],
    [
      'words that do not stand at their place',
      'visits.1.stops.0.excerpts.0.exact',
      'lay off Port Vesper',
      'visits.1.stops.0.excerpts.0',
      'The words of "departure.cape.lay" do not stand in the passages of "logbook"',
    ],
    [
      'words of another source',
      'visits.1.stops.0.excerpts.0.source',
      'gazette',
      'visits.1.stops.0.excerpts.0',
      'The words of "departure.cape.lay" do not stand in the passages of "gazette"',
    ],
    [
      'an excerpt that is not as long as its position says',
      'visits.1.stops.0.excerpts.0.end',
      500,
      'visits.1.stops.0.excerpts.0',
      'The excerpt "departure.cape.lay" is not as long as its position says',
    ],
    [
      'a supporting phrase beyond the words',
      'visits.1.stops.0.excerpts.0.support',
      [{ start: 0, end: 20 }],
      'visits.1.stops.0.excerpts.0.support',
      'A supporting phrase of "departure.cape.lay" lies outside its words',
    ],
    [
      'a supporting phrase of no words',
      'visits.1.stops.0.excerpts.0.support',
      [{ start: 3, end: 3 }],
      'visits.1.stops.0.excerpts.0.support',
      'A supporting phrase of "departure.cape.lay" lies outside its words',
    ],
    [
      'a stay that ends before it begins',
      'visits.1.when.end',
      { earliest: '2021-05-01', latest: '2021-05-01' },
      'visits.1.when',
      '"2021-05-03/2021-05-06" ends before it begins',
    ],
    [
      'a first day whose bounds are reversed',
      'visits.1.when.start',
      { earliest: '2021-05-04', latest: '2021-05-03' },
      'visits.1.when',
      '"2021-05-03/2021-05-06" ends before it begins',
    ],
    [
      'a last day whose bounds are reversed',
      'visits.1.when.end',
      { earliest: '2021-05-07', latest: '2021-05-06' },
      'visits.1.when',
      '"2021-05-03/2021-05-06" ends before it begins',
    ],
    [
      'a first day that may be later than any last day',
      'visits.1.when.start',
      { earliest: '2021-05-03', latest: '2021-05-09' },
      'visits.1.when',
      '"2021-05-03/2021-05-06" ends before it begins',
    ],
    [
      'a range of days that is reversed',
      'visits.0.stops.0.when.start',
      { earliest: '2021-08-31', latest: '2021-08-01' },
      'visits.0.stops.0.when',
      '"2021-08" ends before it begins',
    ],
  ])('%s', (_, path, value, at, message) => {
    expect(faultsAfter(path, value)).toEqual([{ path: at, message }]);
  });

  test('places that lie within each other', () => {
    expect(faultsAfter('places.0.within', 'merle-jetty').map(({ path }) => path)).toEqual([
      'places.0.within',
      'places.2.within',
    ]);
  });

  test.each<[path: string, what: string, list: (data: Dataset) => { id: string }[]]>([
    ['people', 'person', (data) => data.people],
    ['places', 'place', (data) => data.places],
    ['references', 'reference', (data) => data.references],
    ['sources', 'source', (data) => data.sources],
    ['dossier.directions', 'direction', (data) => data.dossier.directions],
  ])('an id given twice among the %s', (path, what, list) => {
    const entries = list(dataset());
    const first = sure(entries[0]);
    expect(faultsAfter(path, [...entries, first])).toEqual([
      {
        path: `${path}.${entries.length}.id`,
        message: `The ${what} id "${first.id}" is given twice`,
      },
    ]);
  });

  test('words as far before a passage as they stand before its end', () => {
    const passage = sure(dataset().sources[0]?.passages[1]);
    const path = 'visits.1.stops.1.excerpts.0';
    const ashore = sure(dataset().visits[1]?.stops[1]?.excerpts[0]);
    const before = passage.start - 1; // The passage ends in the words and a full stop.
    const moved = { ...ashore, start: before - ashore.exact.length, end: before };
    expect(passage.text.endsWith(`${ashore.exact}.`)).toBe(true);
    expect(faultsAfter(path, moved)).toEqual([
      {
        path,
        message: 'The words of "departure.port.ashore" do not stand in the passages of "logbook"',
      },
    ]);
  });

  test('with every fault at once', () => {
    const once = altered(dataset(), 'visits.1.stops.1.place', 'atlantis');
    const twice = altered(once, 'visits.0.direction', 'sideways');
    expect(faultsOf(altered(twice, 'places.2.within', 'ocean')).map(({ path }) => path)).toEqual([
      'places.2.within',
      'visits.0.direction',
      'visits.1.stops.1.place',
    ]);
  });

  test('the whole catalogue for one fault', () => {
    const parsed = parseCatalog(altered(dataset(), 'visits.1.stops.1.place', 'atlantis'));
    expect(parsed.ok).toBe(false);
    expect(parsed).not.toHaveProperty('catalog');
  });
});
