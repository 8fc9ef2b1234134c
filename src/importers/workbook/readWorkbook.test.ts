import { expect, test } from 'vitest';
import { cellName } from '../../tables/cellName.ts';
import type { Workbook } from '../../tables/workbook.ts';
import { readWorkbook } from './readWorkbook.ts';

type Tabs = Readonly<Record<string, readonly (readonly string[])[]>>;

function workbook(tabs: Tabs): Workbook {
  return {
    file: 'bus.xlsx',
    tabs: Object.entries(tabs).map(([name, rows]) => ({
      name,
      rows: rows.map((row) =>
        row.map((text) => ({ text, kind: text === '' ? ('empty' as const) : ('text' as const) })),
      ),
    })),
  };
}

function records(tabs: Tabs) {
  const read = readWorkbook(workbook(tabs));
  if (!read.ok) throw new Error(told(tabs).join('\n'));
  return read.records;
}

/** Faults, or notes where there is none, as they are printed. */
function told(tabs: Tabs): string[] {
  const read = readWorkbook(workbook(tabs));
  return (read.ok ? read.notes : read.faults).map(
    ({ place, message }) => `${cellName(place)}: ${message}`,
  );
}

/** The library bus without a single id. */
const BUS: Tabs = {
  dossier: [
    ['key', 'value', 'value (cy)'],
    ['title', 'The library bus', 'Y bws'],
    ['language', 'en'],
  ],
  visits: [
    ['title', 'direction', 'when', 'basis', 'people'],
    ['First round', 'Northern round', '1987-04', 'stated', 'Ines Halloran'],
  ],
  stops: [
    ['visit', 'title', 'place', 'status', 'when', 'people'],
    ['First round', 'Lending at the school', 'Low Fell school', 'happened', '1987-04-06', 'nobody'],
    [
      'First round',
      'Lending at the school',
      'Low Fell',
      'announced',
      '1987-05',
      'ines halloran; Tom',
    ],
  ],
  excerpts: [
    ['visit', 'stop', 'source', 'quote', 'says where', 'says who'],
    [
      'first-round',
      'lending-at-the-school-2',
      'A bus full of books',
      'a wet Monday',
      'Low Fell',
      'Tom',
    ],
    ['First round', '', 'a-bus-full-of-books', 'before the summer'],
  ],
  places: [
    ['name', 'latitude', 'longitude', 'within'],
    ['Low Fell', '54,51', '-3.02', ''],
    ['Low Fell school', '54.5124', '−3,0172', 'low-fell'],
  ],
  people: [
    ['name', 'spellings'],
    ['Ines Halloran', 'Ines Halloran; Inés'],
    ['Tom', ''],
  ],
  sources: [
    ['title', 'url'],
    ['A bus full of books', 'https://example.org'],
  ],
  documents: [
    ['source', 'text', 'continues'],
    ['A bus full of books', 'The bus came ', ''],
    ['a-bus-full-of-books', 'on a wet Monday.', 'yes'],
    ['A bus full of books', '', ''],
    ['A bus full of books', 'The end\n', ''],
  ],
  directions: [['name'], ['Northern round']],
};

test('a workbook without ids gets them from names, and names stand for records everywhere', () => {
  const { head, visits, places, people, sources } = records(BUS);
  expect(head).toMatchObject({
    title: { en: 'The library bus', cy: 'Y bws' },
    directions: [{ id: 'northern-round', names: 'Northern round' }],
  });
  expect(places.map(({ id, position, within }) => [id, position, within])).toEqual([
    ['low-fell', [-3.02, 54.51], undefined],
    ['low-fell-school', [-3.0172, 54.5124], 'low-fell'],
  ]);
  expect(people.map(({ id, spellings }) => [id, spellings])).toEqual([
    ['ines-halloran', ['Ines Halloran', 'Inés']],
    ['tom', []],
  ]);
  expect(sources[0]?.text).toBe('The bus came on a wet Monday.\n\n\n\nThe end\n');
  expect(visits).toEqual([
    {
      id: 'first-round',
      title: 'First round',
      direction: 'northern-round',
      when: { edtf: '1987-04', basis: 'stated' },
      people: ['ines-halloran'],
      excerpts: [{ source: 'a-bus-full-of-books', quote: 'before the summer' }],
      stops: [
        {
          id: 'lending-at-the-school',
          title: 'Lending at the school',
          place: 'low-fell-school',
          status: 'happened',
          when: { edtf: '1987-04-06' },
          people: [],
        },
        {
          id: 'lending-at-the-school-2',
          title: 'Lending at the school',
          place: 'low-fell',
          status: 'announced',
          when: { edtf: '1987-05' },
          people: ['ines-halloran', 'tom'],
          excerpts: [
            {
              source: 'a-bus-full-of-books',
              quote: 'a wet Monday',
              says: { where: 'low-fell', who: ['tom'] },
            },
          ],
        },
      ],
    },
  ]);
});

test('headers in another case, with a hidden line end, invisible characters or blanks survive, and so do blank rows', () => {
  const { places } = records({
    ' PLACES ': [
      [],
      ['', ' ', ''],
      ['\nName \n', 'NAME (RU)', 'Short\u00a0 name\u200b', 'Latitude', 'longitude\n'],
      ['\u200b', '', ''],
      ['Minsk', 'Минск', 'M', '53.9', '27.55'],
      [],
    ],
    dossier: [
      ['Key', 'VALUE'],
      ['Language', 'en'],
    ],
  });
  expect(places).toEqual([
    {
      id: 'minsk',
      names: { en: 'Minsk', ru: 'Минск' },
      shortNames: 'M',
      position: [27.55, 53.9],
    },
  ]);
});

test('an empty workbook is an empty dossier', () => {
  expect(records({ Sheet1: [] })).toMatchObject({ head: {}, visits: [], people: [] });
});

test.each([
  [
    'an unknown tab near a known one',
    { Stopps: [['a'], ['b']] },
    'bus.xlsx, tab Stopps: The tab Stopps is not known here; did you mean stops?',
  ],
  [
    'an unknown tab',
    { 'My own list': [['a'], ['b']] },
    'bus.xlsx, tab My own list: The tab My own list is not known here and was left out',
  ],
  [
    'an unknown column near a known one',
    {
      people: [
        ['name', 'ofice'],
        ['x', 'y'],
      ],
    },
    'bus.xlsx, tab people, cell B1: The column ofice is not known here; did you mean office?',
  ],
  [
    'an unknown column',
    {
      people: [
        ['name', 'To do'],
        ['x', 'ask her'],
      ],
    },
    'bus.xlsx, tab people, cell B1: The column To do is not known here and was left out',
  ],
  [
    'a column twice',
    {
      people: [
        ['name', 'Name'],
        ['x', 'y'],
      ],
    },
    'bus.xlsx, tab people, cell B1: Another column is called name; keep one of the two',
  ],
  [
    'an unknown place',
    { ...BUS, places: [['name'], ['Low Fell'], ['Low Fell scool']] },
    'bus.xlsx, tab stops, cell C2: No place is called “Low Fell school”; did you mean `Low Fell scool`?',
  ],
  [
    'a stop without a visit',
    {
      stops: [
        ['visit', 'title'],
        ['', 'Arrival'],
      ],
    },
    'bus.xlsx, tab stops, cell A2: Which visit does this row belong to? Write its id or title; merged cells count for their first row only',
  ],
  [
    'a stop that is meant by the title of two',
    {
      ...BUS,
      excerpts: [
        ['visit', 'stop'],
        ['First round', 'Lending at the school'],
      ],
    },
    'bus.xlsx, tab excerpts, cell B2: More than one stop of this visit is called “Lending at the school”; write its id: lending-at-the-school, lending-at-the-school-2',
  ],
  [
    'an id that is none',
    {
      people: [
        ['id', 'name'],
        ['Ines H', 'Ines'],
      ],
    },
    'bus.xlsx, tab people, cell A2: An id has lower-case letters, digits and single hyphens: write ines-h, or leave the cell empty',
  ],
  [
    'an id twice',
    {
      people: [
        ['id', 'name'],
        ['a', 'A'],
        ['a', 'B'],
      ],
    },
    'bus.xlsx, tab people, cell A3: Another person has the id a; give this one its own, or leave the cell empty',
  ],
  [
    'a name that is missing',
    {
      people: [
        ['id', 'name'],
        ['a', ''],
      ],
    },
    'bus.xlsx, tab people, cell B2: The name is missing; write it, or delete the row',
  ],
  [
    'half a position',
    {
      places: [
        ['name', 'latitude', 'longitude'],
        ['A', '54', ''],
      ],
    },
    'bus.xlsx, tab places, cell C2: The longitude is missing',
  ],
  [
    'swapped degrees',
    {
      places: [
        ['name', 'latitude', 'longitude'],
        ['A', '127.5', '53.9'],
      ],
    },
    'bus.xlsx, tab places, cell B2: A latitude is -90 to 90, not 127.5; it is probably swapped with the longitude',
  ],
  [
    'a number that is none',
    {
      places: [
        ['name', 'radius'],
        ['A', '3 km'],
      ],
    },
    'bus.xlsx, tab places, cell B2: Write a number such as 54.51, not “3 km”',
  ],
  [
    'another word than those offered',
    {
      places: [
        ['name', 'precision'],
        ['A', 'exakt'],
      ],
    },
    'bus.xlsx, tab places, cell B2: `exakt` is none of `exact`, `vicinity`, `locality`, `region`; did you mean `exact`?',
  ],
  [
    'words for a date that is missing',
    {
      visits: [
        ['title', 'when', 'words'],
        ['A', '', 'on a wet Monday'],
      ],
    },
    'bus.xlsx, tab visits, cell B2: There is something about a date here (words) but no date; write it under when, as exactly as it is known',
  ],
  [
    'texts in two languages, and no language of the dossier',
    {
      people: [
        ['name', 'name (ru)'],
        ['Ines', 'Инес'],
      ],
    },
    'bus.xlsx, tab people, cell A2: It is not said which language this is; write it into the tab dossier: language, and its tag such as en',
  ],
  [
    'an unknown key of the dossier',
    {
      dossier: [
        ['key', 'value'],
        ['tittle', 'x'],
      ],
    },
    'bus.xlsx, tab dossier, cell A2: A dossier has no “tittle”; did you mean `title`?',
  ],
  [
    'an office of somebody who is not there',
    {
      ...BUS,
      offices: [
        ['visit', 'person', 'office'],
        ['First round', 'Tom', 'Driver'],
      ],
    },
    'bus.xlsx, tab offices, cell B2: tom is not among the people of this visit or stop; add the id there',
  ],
] as [string, Tabs, string][])('%s is named with its cell', (_, tabs, message) => {
  expect(told(tabs)).toEqual([message]);
});

test('an error of a formula is no value', () => {
  const read = readWorkbook({
    file: 'a.ods',
    tabs: [
      {
        name: 'people',
        rows: [[{ text: 'name', kind: 'text' }], [{ text: '#REF!', kind: 'error', formula: true }]],
      },
    ],
  });
  expect(read.ok ? [] : read.faults.map(({ place }) => cellName(place))).toEqual([
    'a.ods, tab people, cell A2',
  ]);
});
