/** Dossiers to be taken along, among them some with texts that files easily choke on. */
import * as fc from 'fast-check';
import type { Catalog } from '../domain/catalog.ts';
import type { Dataset } from '../domain/dataset.ts';
import { EVERYTHING } from '../domain/filter.ts';
import { remaining } from '../domain/remaining.ts';
import type { Taken } from '../export/taken.ts';
import type { ExportWords } from '../export/words.ts';
import { dataset } from './aurelia.ts';
import { catalogOf } from './catalog.ts';

const words: ExportWords = {
  doubt: ({ status, date, isDateVague, isPlaceInferred, isDisputed }) =>
    [
      status !== 'happened' && status,
      date !== 'stated' && `date ${date}`,
      isDateVague && 'date vague',
      isPlaceInferred && 'place inferred',
      isDisputed && 'disputed',
    ].filter((word) => word !== false),
  oneDay: (earliest, latest) => `one day of ${earliest} to ${latest}`,
  days: (earliest, latest) => `days in ${earliest} to ${latest}`,
  precision: ({ precision, radius }) => `${precision} ${radius ?? ''}`.trim(),
  publisher: ({ publisher, citing }) => (citing ? `${publisher} after ${citing}` : publisher),
  translator: ({ by }) => (typeof by === 'object' ? `Translated by ${by.text}` : 'Translation'),
  version: (version) => `Version ${version}`,
  scope: (stops, total) => `${stops} of ${total} stops`,
  rights: () => 'Texts are their publishers’',
};

/** All of a catalogue in English, or as said. */
export function takenOf(catalog: Catalog, parts: Partial<Taken> = {}): Taken {
  return {
    catalog,
    remaining: remaining(catalog, EVERYTHING),
    language: 'en',
    base: 'https://example.org/dossier/',
    words,
    ...parts,
  };
}

/** A dataset in which titles, names and words of a source are the given text. */
export function datasetSaying(text: string): Dataset {
  const data = dataset();
  const [visit] = data.visits;
  const [source] = data.sources;
  const [person] = data.people;
  const [place] = data.places;
  if (!visit || !source || !person || !place) throw new Error('The dataset is empty');
  const [stop] = visit.stops;
  const excerpt = {
    ...stop.excerpts[0],
    source: source.id,
    exact: text,
    translation: { texts: { en: text }, by: { en: text } },
  };
  return {
    ...data,
    dossier: { ...data.dossier, title: { en: text }, summary: { en: text } },
    people: [{ ...person, names: { en: text } }],
    places: [{ ...place, names: { en: text }, note: { en: text } }],
    sources: [
      {
        ...source,
        language: 'la',
        publisher: text,
        title: text,
        passages: [{ start: 0, text }],
      },
    ],
    visits: [
      {
        ...visit,
        title: { en: text },
        excerpts: [],
        stops: [
          {
            ...stop,
            title: { en: text },
            place: place.id,
            people: [{ person: person.id }],
            excerpts: [{ ...excerpt, prefix: text, suffix: text, start: 0, end: text.length }],
            claims: [
              {
                field: 'what',
                value: text,
                by: { type: 'excerpt', excerpt: excerpt.id },
                status: 'accepted',
              },
            ],
            notes: [
              {
                id: 'note',
                kind: 'remark',
                text: { en: text },
                excerpts: [excerpt.id],
                references: [],
              },
            ],
          },
        ],
      },
    ],
  };
}

const FRAGMENTS = [
  ...['"', '""', ',', ';', ':', '\\', '\\n', "'", '`', '\t', ' ', '\n', '\r\n', '\r', '\u2028'],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'=", '<script>', '</blockquote>', '&amp;', ']]>'],
  ...[
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    'שלום',
    'مرحبا',
    '\u202E',
    'Ўсё',
    '\u0007',
    '%0A',
    '{address}',
    '_',
  ],
];

/** Texts with quotation marks, line breaks, commas, formulas, mark-up, emoji and other scripts. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...FRAGMENTS),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 30,
    })
    .map((parts) => parts.join(''))
    .filter((text) => text !== ''),
);

/** Calls back with a dossier for each of many hostile texts. */
export function forHostileTexts(check: (text: string, taken: Taken) => void): void {
  fc.assert(
    fc.property(hostileText, (text) => check(text, takenOf(catalogOf(datasetSaying(text))))),
  );
}
