import { expect, test } from 'vitest';
import { withDrafts } from './drafts.ts';
import type { Records, StopRecord } from './records.ts';

const date = { edtf: '1987-04-06', basis: 'stated' } as const;
const gazetteer = { name: 'G', record: '1', url: 'https://example.org/1' };
const excerpt = { source: 'courier', quote: 'a wet Monday' };

const stop: StopRecord = {
  id: 'school',
  place: 'school',
  title: 'Lending',
  status: 'happened',
  when: date,
  people: [],
  excerpts: [excerpt],
};

const sound: Records = {
  head: {},
  people: [],
  places: [
    { id: 'fell', names: 'Fell', position: [-3, 54], precision: 'exact', gazetteer },
    { id: 'school', names: 'S', position: [-3, 54], precision: 'exact', gazetteer, within: 'fell' },
  ],
  references: [{ id: 'log', title: 'Log', publisher: 'P', url: 'https://a.b', confirms: 'c' }],
  sources: [
    {
      id: 'courier',
      publisher: 'C',
      title: 'T',
      titleBasis: 'stated',
      url: 'https://a.b',
      published: date,
      language: 'en',
      text: 'On a wet Monday',
    },
  ],
  visits: [
    { id: 'v', title: 'V', direction: 'n', kind: 'working', when: date, people: [], stops: [stop] },
  ],
  stories: [{ id: 's', content: { title: 'S', steps: [{ heading: 'H', stop: 'v.school' }] } }],
};

/** What is a draft: ids, and of parts of a stop their names. */
function draftsOf(records: Records): string[] {
  const { sources, visits, stories } = withDrafts(records);
  const parts = visits.flatMap(({ id, stops, ...visit }) => [
    ...(visit.draft ? [id] : []),
    ...stops.flatMap(({ id: stopId, draft, excerpts = [], claims = [], notes = [] }) => [
      ...(draft ? [stopId] : []),
      ...(excerpts.some((each) => each.draft) ? ['excerpt'] : []),
      ...(claims.some((each) => each.draft) ? ['claim'] : []),
      ...(notes.some((each) => each.draft) ? ['note'] : []),
    ]),
  ]);
  return [
    ...sources.flatMap(({ id, draft }) => (draft ? [id] : [])),
    ...parts,
    ...stories.flatMap(({ id, content }) => (content.draft ? [id] : [])),
  ];
}

const withStop = (change: Partial<StopRecord>): Records => ({
  ...sound,
  visits: sound.visits.map((visit) => ({
    ...visit,
    stops: [
      { ...stop, ...change },
      { ...stop, id: 'other' },
    ],
  })),
});

function without<T extends object>(record: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key)) as T;
}

test('what is whole is no draft', () => {
  expect(draftsOf(sound)).toEqual([]);
});

test.each(['place', 'title', 'status', 'when', 'people', 'excerpts'] as const)(
  'a stop without %s is a draft, and so are its visit and the story that shows it',
  (key) => {
    const stops = [without(stop, key)];
    expect(
      draftsOf({ ...sound, visits: sound.visits.map((visit) => ({ ...visit, stops })) }),
    ).toEqual(['v', 'school', 's']);
  },
);

test('a date of which nobody says how it is known is a gap', () => {
  expect(draftsOf(withStop({ when: { edtf: '1987' } }))).toEqual(['school', 's']);
  expect(draftsOf(withStop({ when: { edtf: '1987', basis: 'inferred' } }))).toEqual([
    'school',
    's',
  ]);
  const checked = { edtf: '1987', basis: 'checked', reasoning: 'r', references: ['log'] } as const;
  expect(draftsOf(withStop({ when: checked }))).toEqual([]);
});

test('what rests on a gap is a draft', () => {
  const { text: _, ...source } = sound.sources[0] ?? { id: '' };
  expect(draftsOf({ ...sound, sources: [source] })).toEqual([
    'courier',
    'v',
    'school',
    'excerpt',
    's',
  ]);
  const [fell, school] = sound.places;
  const places = [...(fell ? [without(fell, 'position')] : []), ...(school ? [school] : [])];
  expect(draftsOf({ ...sound, places })).toEqual(['v', 'school', 's']);
  const { confirms: __, ...reference } = sound.references[0] ?? { id: '' };
  const claims = [{ reference: 'log', field: 'when', value: '1987' }];
  expect(draftsOf({ ...withStop({ claims }), references: [reference] })).toEqual(['claim']);
});

test('an excerpt without its words keeps back itself and the note on it, not the stop', () => {
  const excerpts = [excerpt, { source: 'courier' }];
  const notes = [{ kind: 'remark', text: 'n', excerpts: ['v.school.e2'] } as const];
  expect(draftsOf(withStop({ excerpts, notes }))).toEqual(['excerpt', 'note']);
});
