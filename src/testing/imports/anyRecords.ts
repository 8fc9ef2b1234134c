/** Dossiers as values with everything that could trip over YAML or a cell, for properties. */
import fc from 'fast-check';
import type { Records } from '../../importers/dossier/records.ts';
import { anyLocal, anyPhrase, anyText } from './anyText.ts';
import { anyVisit } from './anyVisit.ts';
import { anyDate, anyId, type Ids, listOf, maybe, oneOf, someIds } from './recordParts.ts';

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
    id: anyId,
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
        { id: anyId, names: anyLocal, tone: fc.constant('third'), colour: fc.constant('#7a1f5c') },
        { requiredKeys: ['id', 'names'] },
      ),
    ),
    kinds: listOf(fc.record({ id: anyId, names: anyLocal, description: anyLocal })),
    tags: listOf(fc.record({ id: anyId, names: anyLocal })),
    region: anyId,
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
    { names: anyLocal, office: anyLocal, spellings: fc.array(anyPhrase, { maxLength: 2 }) },
    { requiredKeys: ['names', 'spellings'] },
  );
}

/** A record for each id. */
function all<T extends object>(ids: readonly string[], record: () => fc.Arbitrary<T>) {
  return fc.tuple(...ids.map((id) => record().map((rest) => ({ id, ...rest }))));
}
