/** Dossiers as values with everything that could trip over YAML or a cell, for properties. */
import fc from 'fast-check';
import type { DateRecord, Records, Text } from '../../importers/dossier/records.ts';

/** Texts that mean something else to YAML, to a spreadsheet or to a reader of CSV. */
const PIECES = [
  ...['Talks', 'no', 'yes', 'null', '2024-01-27', '12', '0041', '1e3', ': ', '#', ' #7', '@', '*a'],
  ...['- ', '“', '"', "'", "''", '\n', '\n\n', '\n---\n', '\n  x', '\t', ', ', '; ', ';', '{', '}'],
  ...['[a]', '%', '|', '>', '? ', '&', '!', '=1+1', '+1', '-1', 'true', '~', '\\', '\\;', '`', '№'],
  ...[
    'Гродна',
    'اب',
    '京都',
    '🕊',
    '👩‍🚀',
    '\u200b',
    '\u00ad',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
  ],
  ...['_x000D_', '<b>', '&amp;', ']]>', 'x'.repeat(90), 'words '.repeat(30), '  ', '(ru)', '1,5'],
];

/** Any text in which something can be seen. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  .map((text) => (/[\p{L}\p{N}]/u.test(text) ? text : `${text}a`));

/** A text of one line without blanks around it, such as a phrase. */
const phrase = anyText.map((text) => text.replace(/[\s\u0085\ufeff]+/g, ' ').trim() || 'a');

/** Plain in the dossier's language alone, which is English. */
const anyLocal: fc.Arbitrary<Text> = fc.oneof(
  anyText,
  fc.record({ en: anyText, ru: anyText, be: anyText }, { requiredKeys: ['en', 'be'] }),
  fc.record({ ru: anyText }),
);

const id = fc.stringMatching(/^[a-z][a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const someIds = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });

type Ids = {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly references: readonly string[];
  readonly sources: readonly string[];
};

const maybe = { requiredKeys: [] as never[] };
const listOf = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 2 });
const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);
const someOf = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });

const anyDate = ({ references }: Ids): fc.Arbitrary<DateRecord> =>
  fc.record(
    {
      edtf: fc.constantFrom(
        '2024-05-23',
        '1987',
        '2019-07-XX',
        '2001-21',
        '2024-05-23/2024-05-25~',
      ),
      calendar: fc.constant('julian' as const),
      words: anyText,
      time: fc.constantFrom('14:30', '14:30/15:10', '14:30~'),
      timeWords: anyText,
      basis: fc.constantFrom('stated' as const, 'inferred' as const, 'checked' as const),
      reasoning: anyLocal,
      references: someOf(references),
    },
    { requiredKeys: ['edtf'] },
  );

const anyExcerpt = ({ people, places, sources }: Ids) =>
  fc.record(
    {
      id,
      source: oneOf(sources),
      quote: anyText,
      support: listOf(phrase),
      before: anyText,
      after: anyText,
      translation: anyLocal,
      translationBy: anyLocal,
      says: fc
        .record(
          {
            when: fc.constantFrom('2024-05-23', '1987'),
            time: fc.constant('14:30'),
            where: oneOf(places),
            who: someOf(people),
            what: anyText,
            kind: id,
            status: fc.constant('happened'),
          },
          maybe,
        )
        .filter((says) => Object.keys(says).length > 0),
      draft: fc.constant(true),
    },
    { requiredKeys: ['source', 'quote'] },
  );

const anyNote = ({ references }: Ids) =>
  fc.record(
    {
      id,
      kind: fc.constantFrom('conflict' as const, 'dating' as const, 'remark' as const),
      field: fc.constantFrom('when', 'where'),
      text: anyLocal,
      excerpts: listOf(fc.constantFrom('e1', 'e2', 'a-visit.a-stop.e1')),
      references: someOf(references),
      draft: fc.constant(true),
    },
    { requiredKeys: ['kind', 'text'] },
  );

const levelOf = (ids: Ids) => ({
  title: anyLocal,
  tags: listOf(id),
  when: anyDate(ids),
  people: fc.uniqueArray(
    fc.oneof(oneOf(ids.people), fc.record({ person: oneOf(ids.people), office: anyLocal })),
    { maxLength: 2, selector: (each) => (typeof each === 'string' ? each : each.person) },
  ),
  excerpts: listOf(anyExcerpt(ids)),
  claims: listOf(
    fc.record(
      {
        reference: oneOf(ids.references),
        field: fc.constantFrom('when', 'kind'),
        value: anyText,
        draft: fc.constant(true),
      },
      { requiredKeys: ['reference', 'field', 'value'] },
    ),
  ),
  notes: listOf(anyNote(ids)),
  draft: fc.constant(true),
});

const anyVisit = (ids: Ids) =>
  fc.record(
    {
      direction: id,
      kind: id,
      ...levelOf(ids),
      stops: fc.uniqueArray(
        fc.record(
          {
            id,
            place: oneOf(ids.places),
            placeInferred: fc.boolean(),
            status: fc.constantFrom('happened' as const, 'announced' as const),
            ...levelOf(ids),
          },
          { requiredKeys: ['id'] },
        ),
        { minLength: 1, maxLength: 2, selector: (stop) => stop.id },
      ),
    },
    { requiredKeys: ['stops'] },
  );

const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true }).map((d) => d + 0);

const anyPlace = (places: readonly string[]) =>
  fc.record(
    {
      names: anyLocal,
      shortNames: anyLocal,
      position: fc.tuple(degrees(180), degrees(90)),
      precision: fc.constantFrom('exact' as const, 'region' as const),
      radius: fc.constantFrom(3, 0.25, 1000),
      within: oneOf(places),
      gazetteer: fc.record({
        name: anyText,
        record: anyText,
        url: fc.constant('https://example.org/1'),
      }),
      note: anyLocal,
    },
    { requiredKeys: ['names'] },
  );

const anySource = (ids: Ids) =>
  fc.record(
    {
      publisher: anyText,
      citing: anyText,
      title: anyText,
      titleBasis: fc.constantFrom('stated' as const, 'inferred' as const),
      url: fc.constant('https://example.org/a?b=c&d=%20#e'),
      published: anyDate(ids),
      language: fc.constantFrom('en', 'no', 'zh-Hant'),
      note: anyLocal,
      text: fc.oneof(
        anyText,
        anyText.map((text) => `---\n${text}\n\n${text}\n`),
      ),
      draft: fc.constant(true),
    },
    maybe,
  );

const anyStory = fc.record(
  {
    title: anyLocal,
    summary: anyLocal,
    steps: listOf(
      fc.record(
        {
          heading: anyLocal,
          text: anyLocal,
          stop: fc.constant('a-visit.a-stop'),
          camera: fc.record({
            centre: fc.tuple(degrees(180), degrees(85)),
            zoom: fc.constant(8.5),
          }),
          period: fc.record(
            { from: fc.constant('2024-01-27'), to: fc.constant('2024-01-29') },
            { requiredKeys: ['to'] },
          ),
          compare: fc.constant(['one', 'two']),
          notes: anyLocal,
        },
        { requiredKeys: ['heading'] },
      ),
    ),
  },
  { requiredKeys: ['title', 'steps'] },
);

const anyHead = fc.record(
  {
    id,
    title: anyLocal,
    summary: anyLocal,
    language: fc.constant('en'),
    name: anyLocal,
    logo: fc.oneof(
      fc.constant('logo.svg'),
      fc.record({ file: fc.constant('a.svg'), alt: anyLocal }),
    ),
    link: fc.constant('https://example.org/'),
    colours: fc.constantFrom('directions', 'kinds'),
    directions: listOf(
      fc.record(
        { id, names: anyLocal, tone: fc.constant('third'), colour: fc.constant('#7a1f5c') },
        { requiredKeys: ['id', 'names'] },
      ),
    ),
    kinds: listOf(fc.record({ id, names: anyLocal, description: anyLocal })),
    tags: listOf(fc.record({ id, names: anyLocal })),
    region: id,
    changes: listOf(fc.record({ day: fc.constant('2026-11-29'), text: anyLocal })),
    draft: fc.constant(true),
  },
  { requiredKeys: ['language'] },
);

/** A dossier in English with ids that fit, and with gaps. */
export const anyRecords: fc.Arbitrary<Records> = fc
  .record({ people: someIds, places: someIds, references: someIds, sources: someIds })
  .chain((ids) =>
    fc.record({
      head: anyHead,
      people: all(ids.people, personOf),
      places: all(ids.places, () => anyPlace(ids.places)),
      references: all(ids.references, () => anyReference),
      sources: all(ids.sources, () => anySource(ids)),
      visits: someIds.chain((visits) => all(visits, () => anyVisit(ids))),
      stories: someIds.chain((stories) =>
        fc.tuple(...stories.map((id) => anyStory.map((content) => ({ id, content })))),
      ),
    }),
  );

const anyReference = fc.record(
  {
    title: anyText,
    publisher: anyText,
    party: anyLocal,
    url: fc.constant('http://example.org'),
    confirms: anyLocal,
  },
  maybe,
);

function personOf() {
  return fc.record(
    { names: anyLocal, office: anyLocal, spellings: fc.array(phrase, { maxLength: 2 }) },
    { requiredKeys: ['names', 'spellings'] },
  );
}

/** A record for each id. */
function all<T extends object>(ids: readonly string[], record: () => fc.Arbitrary<T>) {
  return fc.tuple(...ids.map((id) => record().map((rest) => ({ id, ...rest }))));
}
