import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlaceRecord, Records, StopRecord, VisitRecord } from '../dossier/records.ts';
import { recordsWith } from '../notes/findings.ts';
import { withAdded } from './withAdded.ts';

const FELL: PlaceRecord = { id: 'fell', names: 'Low Fell', position: [-3.02, 54.51] };
const quoted = (quote: string) => ({ excerpts: [{ source: 'courier', quote }] });

function stopOf(parts: Partial<StopRecord> = {}): StopRecord {
  return { id: 'school', title: 'Lending', place: 'fell', when: { edtf: '1987-04-06' }, ...parts };
}

function visitOf(...stops: StopRecord[]): VisitRecord {
  return { id: 'round', title: 'First round', direction: 'north', stops };
}

const DOSSIER = recordsWith({
  head: { id: 'bus', title: 'The bus', directions: [{ id: 'north', names: 'North' }] },
  people: [{ id: 'ines', names: { en: 'Ines Halloran' }, spellings: ['I. Halloran'] }],
  places: [FELL],
  references: [{ id: 'log', title: 'Log', url: 'https://example.org/log' }],
  sources: [
    { id: 'courier', title: 'A bus', url: 'https://example.org/courier', text: 'It came.' },
  ],
  visits: [visitOf(stopOf(quoted('It came')))],
});

/** What is new, by list, as ids. */
function freshIds({ fresh }: ReturnType<typeof withAdded>): Record<string, unknown> {
  const { head, ...lists } = fresh;
  const ids = Object.entries(lists).flatMap(([name, list]) =>
    list.length === 0 ? [] : [[name, list.map(({ id }) => id)]],
  );
  return { ...head, ...Object.fromEntries(ids) };
}

describe('what is recognised is used and not added', () => {
  test.each<[what: string, file: Partial<Records>]>([
    ['a person by the name', { people: [{ id: 'x', names: 'ines  HALLORAN', spellings: [] }] }],
    [
      'a place by name and position',
      { places: [{ ...FELL, id: 'x', position: [-3.021, 54.512] }] },
    ],
    ['a place by its name alone', { places: [{ id: 'x', names: 'Low Fell' }] }],
    ['a reference by its address', { references: [{ id: 'x', url: 'https://example.org/log' }] }],
    ['a source by its address', { sources: [{ id: 'x', url: 'https://example.org/courier' }] }],
    ['a source by its text', { sources: [{ id: 'x', text: 'It\ncame.\n', url: 'https://b.org' }] }],
    ['a source by its title', { sources: [{ id: 'x', title: 'A bus' }] }],
    ['a stop by its words', { visits: [visitOf(stopOf({ title: 'L', ...quoted('It  came') }))] }],
    ['a stop by title and day', { visits: [{ ...visitOf(stopOf()), id: 'x', title: 'Y' }] }],
    ['a stop by its visit', { visits: [visitOf({ id: 'x', title: 'Lending' })] }],
  ])('%s', (_, file) => {
    const { fresh, recognised, ...addition } = withAdded(DOSSIER, recordsWith(file));
    expect(freshIds({ fresh, recognised, ...addition })).toEqual({});
    expect(recognised.length).toBeGreaterThan(0);
    expect(addition.records).toEqual(DOSSIER);
  });
});

describe('what differs is another, and gets an id of its own', () => {
  test.each<[what: string, file: Partial<Records>, fresh: Record<string, string[]>]>([
    [
      'another name',
      { people: [{ id: 'ines', names: 'Ines Hall', spellings: [] }] },
      { people: ['ines-2'] },
    ],
    [
      'a place of one name elsewhere',
      { places: [{ ...FELL, position: [-3.03, 54.52] }] },
      { places: ['fell-2'] },
    ],
    [
      'another text at one address',
      { sources: [{ id: 'courier', url: 'https://example.org/courier', text: 'It went.' }] },
      { sources: ['courier-2'] },
    ],
    [
      'another day',
      { visits: [visitOf(stopOf({ when: { edtf: '1987-04-07' } }))] },
      { visits: ['round-2'] },
    ],
    ['other words', { visits: [visitOf(stopOf(quoted('It went')))] }, { visits: ['round-2'] }],
    [
      'another time',
      {
        visits: [
          visitOf(stopOf({ when: { edtf: '1987-04-06', time: '09:00' } })),
          { ...visitOf(stopOf({ when: { edtf: '1987-04-06', time: '10:00' } })), id: 'later' },
        ],
      },
      { visits: ['later'] },
    ],
  ])('%s', (_, file, fresh) => {
    expect(freshIds(withAdded(DOSSIER, recordsWith(file)))).toEqual(fresh);
  });

  test('an id that the file has for something else is not free', () => {
    const person = (id: string, names: string) => ({ id, names, spellings: [] });
    const people = [person('ines', 'A'), person('ines-2', 'B'), person('ines-3', 'Ines Halloran')];
    expect(freshIds(withAdded(DOSSIER, recordsWith({ people })))).toEqual({
      people: ['ines-4', 'ines-2'],
    });
  });

  test('of two places of one name none is taken for a third without a position', () => {
    const places = [FELL, { ...FELL, id: 'other', position: [10, 50] as const }];
    const file = recordsWith({ places: [{ id: 'fell', names: 'Low Fell' }] });
    expect(freshIds(withAdded({ ...DOSSIER, places }, file))).toEqual({ places: ['fell-2'] });
  });
});

test('whatever names a record follows it to its id in the dossier', () => {
  const file = recordsWith({
    head: {
      directions: [
        { id: 'north', names: 'Northwards' },
        { id: 'n', names: 'North' },
      ],
      tags: [
        { id: 'wet', names: 'Wet' },
        { id: 'dry', names: 'Dry' },
      ],
      kinds: [{ id: 'working', names: 'At work' }],
    },
    people: [
      { id: 'ines', names: 'Ines Hall', spellings: [] },
      { id: 'i', names: 'Ines Halloran', spellings: [] },
    ],
    places: [
      { id: 'fell', names: 'High Fell', within: 'f' },
      { id: 'f', names: 'Low Fell' },
    ],
    references: [{ id: 'log', title: 'Other log' }],
    sources: [{ id: 'courier', title: 'C', published: { edtf: '1987', references: ['log'] } }],
    visits: [
      {
        id: 'round',
        title: 'Another',
        direction: 'north',
        kind: 'working',
        tags: ['wet'],
        people: ['ines', { person: 'i', office: 'Driver' }],
        notes: [{ kind: 'remark', text: 'n', excerpts: ['round.school.e1'], references: ['log'] }],
        stops: [
          {
            id: 'school',
            place: 'fell',
            when: { edtf: '1990', references: ['log'] },
            excerpts: [{ source: 'courier', quote: 'q', says: { where: 'f', who: ['ines', 'i'] } }],
            claims: [
              { reference: 'log', field: 'where', value: 'fell' },
              { reference: 'log', field: 'who', value: 'ines, i' },
            ],
          },
        ],
      },
    ],
    stories: [
      {
        id: 's',
        content: {
          title: 'S',
          steps: [{ stop: 'round.school' }, { place: 'f', compare: ['courier'], text: 'fell' }],
        },
      },
    ],
  });
  const { fresh, records } = withAdded(DOSSIER, file);
  expect(fresh).toEqual({
    head: {
      directions: [{ id: 'north-2', names: 'Northwards' }],
      tags: [{ id: 'wet', names: 'Wet' }],
    },
    people: [{ id: 'ines-2', names: 'Ines Hall', spellings: [] }],
    places: [{ id: 'fell-2', names: 'High Fell', within: 'fell' }],
    references: [{ id: 'log-2', title: 'Other log' }],
    sources: [{ id: 'courier-2', title: 'C', published: { edtf: '1987', references: ['log-2'] } }],
    visits: [
      {
        id: 'round-2',
        title: 'Another',
        direction: 'north-2',
        kind: 'working',
        tags: ['wet'],
        people: ['ines-2', { person: 'ines', office: 'Driver' }],
        notes: [
          { kind: 'remark', text: 'n', excerpts: ['round-2.school.e1'], references: ['log-2'] },
        ],
        stops: [
          {
            id: 'school',
            place: 'fell-2',
            when: { edtf: '1990', references: ['log-2'] },
            excerpts: [
              { source: 'courier-2', quote: 'q', says: { where: 'fell', who: ['ines-2', 'ines'] } },
            ],
            claims: [
              { reference: 'log-2', field: 'where', value: 'fell-2' },
              { reference: 'log-2', field: 'who', value: 'ines-2, ines' },
            ],
          },
        ],
      },
    ],
    stories: [
      {
        id: 's',
        content: {
          title: 'S',
          steps: [
            { stop: 'round-2.school' },
            { place: 'fell', compare: ['courier-2'], text: 'fell' },
          ],
        },
      },
    ],
  });
  expect(records.head).toEqual({
    ...DOSSIER.head,
    directions: [
      { id: 'north', names: 'North' },
      { id: 'north-2', names: 'Northwards' },
    ],
    tags: [{ id: 'wet', names: 'Wet' }],
  });
});

test('of a visit that the dossier has in part the other stops become a visit', () => {
  const more = { ...stopOf({ title: 'Return', when: { edtf: '1987-04-08' } }), id: 'return' };
  const note = (excerpt: string) => ({ kind: 'remark' as const, text: 'n', excerpts: [excerpt] });
  const notes = [note('round.school.e1'), note('round.return.e1')];
  const file = recordsWith({
    visits: [{ ...visitOf(stopOf(quoted('It came')), more), notes }],
    stories: [
      { id: 's', content: { steps: [{ stop: 'round.school' }, { stop: 'round.return' }] } },
    ],
  });
  const { fresh, parts, recognised } = withAdded(DOSSIER, file);
  expect(fresh.visits).toEqual([
    { ...visitOf(more), id: 'round-2', notes: [note('round-2.return.e1')] },
  ]);
  expect([...parts]).toEqual([['round-2', 'round']]);
  expect(recognised.map(({ kind, id }) => [kind, id])).toEqual([['stop', 'round.school']]);
  expect(fresh.stories[0]?.content.steps).toEqual([
    { stop: 'round.school' },
    { stop: 'round-2.return' },
  ]);
});

test('a workbook of the dossier itself is recognised by its ids, and what differs is told', () => {
  const changed = {
    ...DOSSIER,
    head: { ...DOSSIER.head, title: 'The library bus' },
    people: DOSSIER.people.map((person) => ({ ...person, names: 'Inés Halloran' })),
    visits: [visitOf(stopOf({ title: 'Lent', when: { edtf: '1987-04-09' } }))],
  };
  const { records, recognised, headDiffers } = withAdded(DOSSIER, changed, true);
  expect(records).toEqual(DOSSIER);
  expect(headDiffers).toEqual(['title']);
  expect(recognised.filter(({ differs }) => differs.length > 0)).toEqual([
    { kind: 'person', id: 'ines', differs: ['names'] },
    { kind: 'stop', id: 'round.school', differs: ['title', 'when'] },
  ]);
});

/** Records that often look alike, of which some lack what others have. */
const few = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const ids = fc.constantFrom('a', 'b', 'a-2', 'a-3');
const unique = <T extends { readonly id: string }>(item: fc.Arbitrary<T>) =>
  fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 4 });
/** Leaves out what is undefined. */
const record = <T>(item: fc.Arbitrary<T>) =>
  item.map((value): T => JSON.parse(JSON.stringify(value)));
const alike = record(
  fc.record({
    head: fc.record({ tags: unique(fc.record({ id: ids, names: fc.constantFrom('A', 'B') })) }),
    people: unique(
      fc.record({ id: ids, names: fc.constantFrom('A', 'B'), spellings: fc.constant([]) }),
    ),
    places: unique(
      fc.record({
        id: ids,
        names: fc.constantFrom('A', 'B'),
        position: few([0, 50], [0, 50.004], [0, 50.008]),
        within: few('a', 'b'),
      }),
    ),
    references: unique(fc.record({ id: ids, title: few('A', 'B'), url: few('https://a.b') })),
    sources: unique(
      fc.record({
        id: ids,
        title: few('A', 'B'),
        url: few('https://a.b', 'https://c.d'),
        text: few('one', 'one two'),
      }),
    ),
    visits: unique(
      fc.record({
        id: ids,
        title: few('A', 'B'),
        tags: fc.subarray(['a', 'b']),
        stops: unique(
          fc.record({
            id: ids,
            title: few('A', 'B'),
            place: few('a', 'b'),
            when: few({ edtf: '1987' }, { edtf: '1988' }),
            excerpts: few([{ source: 'a', quote: 'one' }], [{ source: 'b', quote: 'two' }], []),
          }),
        ),
      }),
    ),
    stories: fc.constant([]),
  }),
  // Keys that are undefined are gone.
) as fc.Arbitrary<Records>;

test('the same file once more adds nothing, whatever looks like what', () => {
  fc.assert(
    fc.property(alike, alike, (dossier, file) => {
      const once = withAdded(dossier, file).records;
      const again = withAdded(once, file);
      expect(again.records).toEqual(once);
      expect(freshIds(again)).toEqual({});
      for (const list of ['people', 'places', 'references', 'sources', 'visits'] as const) {
        const all = once[list].map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(once[list].slice(0, dossier[list].length)).toEqual(dossier[list]);
      }
    }),
    { numRuns: 300 },
  );
});
