import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiled, type Files, printed, SOUND, withChange } from '../../pipeline/test-dossier.ts';
import { townPack } from '../../pipeline/testPack/townPack.ts';
import type { Dataset } from '../domain/dataset.ts';
import { compile, type FileContent } from './compile.ts';
import { partsOf } from './files.ts';

const VISIT = 'visits/2031-03-hollow.yaml';

function built(files: Files): Dataset {
  const result = compiled(files);
  if ('faults' in result) throw new Error(result.faults.map(printed).join('\n'));
  return result.dataset;
}

/** Everything in the JSON, without entries that are undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const WHEN = {
  edtf: '2031-03-13',
  interval: false,
  start: { earliest: '2031-03-13', latest: '2031-03-13' },
  end: { earliest: '2031-03-13', latest: '2031-03-13' },
  approximate: false,
  uncertain: false,
};

test('a stop comes out with full ids, the document’s own words, its claims and its notes', () => {
  const by = { type: 'excerpt', excerpt: '2031-03-hollow.arrival.e1' };
  expect(plain(built(SOUND).visits[0]?.stops)).toEqual([
    {
      id: '2031-03-hollow.arrival',
      place: 'port-hollow',
      placeInferred: false,
      title: { en: 'Arrival' },
      status: 'happened',
      when: {
        ...WHEN,
        words: 'Thursday',
        basis: 'checked',
        reasoning: { en: 'The log has it.' },
        references: ['harbour-log'],
      },
      people: [{ person: 'mara-lind' }, { person: 'otto-brekke', office: { en: 'First mate' } }],
      excerpts: [
        {
          id: '2031-03-hollow.arrival.e1',
          source: 'gazette',
          exact: 'The research ship “Albatross” put in at Port Hollow on Thursday.',
          prefix: '',
          suffix: ' ',
          start: 31,
          end: 95,
          support: [
            { start: 13, end: 29 },
            { start: 40, end: 51 },
          ],
        },
        {
          id: '2031-03-hollow.arrival.stayed',
          source: 'gazette',
          exact: 'The ship stayed in port',
          prefix: '',
          suffix: ' until the next day.',
          start: 218,
          end: 241,
          support: [],
        },
      ],
      claims: [
        { field: 'when', value: '2031-03-13', by, status: 'accepted' },
        { field: 'where', value: 'port-hollow', by, status: 'accepted' },
        { field: 'who', value: 'mara-lind, otto-brekke', by, status: 'accepted' },
        { field: 'what', value: 'the ship arrives', by, status: 'accepted' },
        { field: 'status', value: 'happened', by, status: 'accepted' },
        {
          field: 'where',
          value: 'grey-bay',
          by: { type: 'reference', reference: 'harbour-log' },
          status: 'accepted',
        },
      ],
      notes: [
        {
          id: '2031-03-hollow.arrival.n1',
          kind: 'dating',
          text: { en: 'The log gives the day.' },
          excerpts: ['2031-03-hollow.arrival.e1', '2031-03-hollow.v1'],
          references: ['harbour-log'],
        },
      ],
    },
  ]);
});

test('a visit comes out with its own excerpts, and all claims on a field in conflict say so', () => {
  const { stops, ...visit } = built(SOUND).visits[0] ?? {};
  expect(stops).toHaveLength(1);
  expect(visit).toMatchObject({
    id: '2031-03-hollow',
    title: { en: 'The Albatross at Port Hollow' },
    direction: 'outward',
    kind: 'official',
    excerpts: [
      {
        id: '2031-03-hollow.v1',
        exact: 'Its crew called the visit  official',
        suffix: '; the ship stayed in port. Mara ',
      },
      { id: '2031-03-hollow.v2', exact: 'It was a working visit to the bay' },
    ],
    claims: [
      { field: 'kind', value: 'official', status: 'conflict' },
      { field: 'kind', value: 'working', status: 'conflict' },
    ],
    notes: [{ id: '2031-03-hollow.n1', kind: 'conflict', field: 'kind' }],
  });
});

test('texts without a language are in the dossier’s, texts by language stay as they are', () => {
  const { dossier, people, places } = built(
    withChange(SOUND, 'dossier.yaml', 'language: en', 'language: fr'),
  );
  expect(dossier.title).toEqual({
    en: 'Voyages of the Albatross',
    fr: 'Voyages de l’Albatross',
  });
  expect(dossier.summary).toEqual({ fr: 'Where the research ship Albatross put in.' });
  expect(people[0]?.office).toEqual({ fr: 'Chief scientist' });
  expect(places[1]).toMatchObject({ shortNames: { fr: 'Hollow' }, within: 'grey-bay' });
});

test('offsets index the document in UTF-16 code units, a line end being one line feed', () => {
  const files = withChange(SOUND, 'sources/herald.md', 'It was a', 'Ahoy 🚢!\r\n\tIt was  a');
  const { visits, sources } = built(files);
  const excerpt = visits[0]?.excerpts[1];
  const text =
    'Ahoy 🚢!\n\tIt was  a working visit to the bay, the harbour master said in March.\n';
  expect(excerpt?.exact).toBe('It was  a working visit to the bay');
  expect(text.slice(excerpt?.start, excerpt?.end)).toBe(excerpt?.exact);
  expect(excerpt?.prefix).toBe('\t');
  expect(sources[1]?.passages).toEqual([{ start: 9, text: text.slice(9, -1) }]);
});

test('what stands around an excerpt is cut neither in a character nor beyond its paragraph', () => {
  const behind = `,${'x'.repeat(30)}🚢 and on`;
  const files = withChange(
    SOUND,
    'sources/herald.md',
    ', the harbour master said in March.',
    behind,
  );
  expect(built(files).visits[0]?.excerpts[1]?.suffix).toBe(`,${'x'.repeat(30)}`);
  const before = `🚢${'x'.repeat(30)} It was a`;
  expect(
    built(withChange(SOUND, 'sources/herald.md', 'It was a', before)).visits[0]?.excerpts[1]
      ?.prefix,
  ).toBe(`${'x'.repeat(30)} `);
});

describe('which claims are in conflict', () => {
  /** The statuses of the stop's claims on a field, once a claim and its note are added. */
  function statuses(field: string, value: string): unknown {
    const files = withChange(
      withChange(
        SOUND,
        VISIT,
        'field: where, value: grey-bay',
        `field: ${field}, value: "${value}"`,
      ),
      VISIT,
      '      - {kind: dating, text: The log',
      `      - {kind: conflict, field: ${field}, text: They differ.}\n      - {kind: dating, text: The log`,
    );
    const claims = built(files).visits[0]?.stops[0].claims ?? [];
    return claims.filter((claim) => claim.field === field).map((claim) => claim.status);
  }
  const agree = ['accepted', 'accepted'];
  const differ = ['conflict', 'conflict'];

  test.each([
    ['when', '2031-03-13', agree],
    ['when', '2031-03', agree],
    ['when', '2031-03-01/2031-03-13', agree],
    ['when', '2031-03-14', differ],
    ['where', 'port-hollow', agree],
    ['where', 'grey-bay', agree],
    ['where', 'cape-ember', differ],
    ['who', 'otto-brekke', agree],
    ['what', 'the ship arrives', agree],
    ['what', 'the ship leaves', differ],
    ['status', 'happened', agree],
    ['status', 'announced', differ],
  ])('%s: %s', (field, value, expected) => {
    expect(statuses(field, value)).toEqual(expected);
  });
});

test('lying within reaches through places in between', () => {
  const places = `${SOUND['places.yaml']}
- id: pier
  names: Pier
  position: [-12.25, 61.5]
  precision: exact
  within: port-hollow
  gazetteer: {name: GeoNames, record: "4", url: https://example.org/4}
`;
  const files = withChange(
    { ...SOUND, 'places.yaml': places },
    VISIT,
    '    place: port-hollow',
    '    place: pier',
  );
  expect(built(withChange(files, VISIT, 'where: port-hollow', 'where: pier')).visits).toHaveLength(
    1,
  );
});

test('supporting phrases come out in the order of the quote', () => {
  const files = withChange(
    SOUND,
    VISIT,
    'support: [working visit]',
    'support: [the bay, working visit]',
  );
  expect(built(files).visits[0]?.excerpts[1]?.support).toEqual([
    { start: 9, end: 22 },
    { start: 26, end: 33 },
  ]);
});

test('the words of a visit’s date may stand in a quote of one of its stops', () => {
  const when = 'when: {edtf: 2031-03-13/2031-03-14, basis: stated, words: on Thursday}';
  const files = withChange(SOUND, VISIT, 'when: 2031-03-13/2031-03-14', when);
  expect(built(files).visits[0]?.when.words).toBe('on Thursday');
});

test('a date of the Julian calendar keeps its form beside the days of the Gregorian one', () => {
  // Thirteen days apart, and for Julian dates from March 2100 fourteen.
  const when = 'when: {edtf: 2031-02-28/2031-03-01~, calendar: julian, basis: stated}';
  const files = withChange(SOUND, VISIT, 'when: 2031-03-13/2031-03-14', when);
  expect(built(files).visits[0]?.when).toMatchObject({
    edtf: '2031-03-13/2031-03-14~',
    start: { earliest: '2031-03-13', latest: '2031-03-13' },
    end: { earliest: '2031-03-14', latest: '2031-03-14' },
    approximate: true,
    written: { calendar: 'julian', edtf: '2031-02-28/2031-03-01~' },
  });
});

test('nothing but the quoted paragraphs of a source reaches the dataset', () => {
  const text = JSON.stringify(built(SOUND));
  expect(text).not.toMatch(/SECRET|Send us money/);
});

test('whatever is quoted, the words of other paragraphs do not reach the dataset', () => {
  const paragraph = fc.integer({ min: 1, max: 6 });
  const quote = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 8 }));
  const quotes = fc.array(quote, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), quotes, (lengths, picks) => {
      const paragraphs = lengths.map((length, index) =>
        Array.from({ length }, (_, word) => `p${index}w${word}q`),
      );
      const words = paragraphs.flat();
      const quoted = picks.map(([at, length]) => words.slice(at % words.length).slice(0, length));
      const published = new Set(quoted.flat().map((word) => word.replace(/w.*/, '')));
      const dataset = JSON.stringify(built(withHerald(paragraphs, quoted)));
      for (const word of words) {
        expect(dataset.includes(word)).toBe(published.has(word.replace(/w.*/, '')));
      }
    }),
    { numRuns: 60 },
  );
});

/** The sound dossier with another text of the Herald and one visit that quotes only from it. */
function withHerald(paragraphs: string[][], quotes: string[][]): Files {
  const head = (SOUND['sources/herald.md'] ?? '').split('\n').slice(0, 8).join('\n');
  const text = paragraphs.map((words) => words.join(' ')).join('\n\n');
  const excerpts = quotes.map((words) => `{source: herald, quote: ${words.join(' ')}}`);
  return {
    ...SOUND,
    'sources/herald.md': `${head}\n${text}\n`,
    [VISIT]: `title: A visit
direction: outward
kind: unknown
when: 2031
people: []
stops:
  - {id: a, place: grey-bay, title: A, status: mentioned, when: 2031-03, people: [], excerpts: [${excerpts.join(', ')}]}
`.replace('when: 2031\n', 'when: "2031"\n'),
  };
}

test('a source that nobody quotes is a warning', () => {
  const files = { ...SOUND, 'sources/post.md': SOUND['sources/herald.md'] ?? '' };
  const result = compiled(files);
  expect('warnings' in result && result.warnings).toEqual([
    {
      file: 'sources/post.md',
      line: 1,
      column: 1,
      rule: 'evidence/unquoted-source',
      message: 'No visit quotes the source `post`; quote it, or take the file out',
    },
  ]);
});

test('the version changes with the content and with nothing else', () => {
  const before = built(SOUND).version;
  expect(
    built(withChange(SOUND, VISIT, 'title: Arrival', 'title: Arrival # of the ship')).version,
  ).toBe(before);
  expect(built(withChange(SOUND, VISIT, 'title: Arrival', 'title: Landfall')).version).not.toBe(
    before,
  );
});

test('files without a folder are enough: no disk, no basemap, paths as they are in the map', () => {
  const town = townPack([-12.25, 61.5]);
  const files = new Map<string, FileContent>([
    ...Object.entries(SOUND),
    ['dossier.yaml', new TextEncoder().encode(SOUND['dossier.yaml'])],
    ['basemap/hollow.pmtiles', partsOf(town)],
  ]);
  const result = compile(files);
  if ('faults' in result) throw new Error(result.faults.map(printed).join('\n'));
  const { packs = [], ...dossier } = result.dataset.dossier;
  expect(dossier).toEqual(built(SOUND).dossier);
  expect([...result.copies]).toEqual([[packs[0]?.file, 'basemap/hollow.pmtiles']]);

  const wrong = withChange(SOUND, VISIT, 'Its crew called', 'Its crews called');
  expect(compile(new Map(Object.entries(wrong)))).toMatchObject({
    faults: [{ file: VISIT, message: expect.stringContaining('(sources/gazette.md:12)') }],
  });
});
