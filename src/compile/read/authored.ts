/**
 * The schemas of the files an editor writes. They check the shape of each file by itself; what
 * files say of one another is checked where the dataset is built. Editors complete from the JSON
 * Schemas made of them (`data/schema`).
 */
import * as v from 'valibot';
import {
  address,
  choice,
  closed,
  day,
  draft,
  expected,
  filled,
  languageTag,
  list,
  localText,
  newId,
  number,
  text,
} from '../../authoring/vocabulary.ts';
import { COLOURS } from '../../domain/tone.ts';

/** The fields a claim or a note can be about, in the order claims are written. */
export const FIELDS = ['when', 'time', 'where', 'who', 'what', 'kind', 'status'] as const;
/** Kinds of visit that every dossier has. */
export const KINDS = ['official', 'working', 'informal', 'unknown'] as const;
/** Whether a stop was reported, announced or only mentioned. */
export const STATUSES = ['happened', 'announced', 'mentioned'] as const;

/** A date, see `when.ts`. */
export const AuthoredWhenSchema = v.union(
  [
    text,
    closed({
      edtf: text,
      calendar: v.optional(choice(['julian'])),
      words: v.optional(text),
      time: v.optional(text),
      timeWords: v.optional(text),
      basis: choice(['stated', 'inferred', 'checked']),
      reasoning: v.optional(localText),
      references: v.optional(list(text)),
    }),
  ],
  expected('a date such as 2024-05-23 or {edtf: 2024-05-23, basis: stated}'),
);

/** A person who takes part in a visit or stop. */
export const AuthoredPersonSchema = v.union(
  [text, closed({ person: text, office: v.optional(localText) })],
  expected('a person’s id or {person: …, office: …}'),
);

/** A quotation and what it says. */
export const AuthoredExcerptSchema = closed({
  id: v.optional(newId),
  source: text,
  quote: text,
  support: v.optional(list(text)),
  after: v.optional(text),
  before: v.optional(text),
  translation: v.optional(localText),
  translationBy: v.optional(localText),
  says: v.optional(
    closed({
      when: v.optional(text),
      time: v.optional(text),
      where: v.optional(text),
      who: v.optional(filled(text, 'List at least one person, or take `who` out')),
      what: v.optional(text),
      kind: v.optional(text),
      status: v.optional(choice(STATUSES)),
    }),
  ),
  draft,
});

/** What an outside reference says. */
export const AuthoredClaimSchema = closed({
  reference: text,
  field: choice(FIELDS),
  value: text,
  draft,
});

/** A remark for the reader. */
export const AuthoredNoteSchema = closed({
  id: v.optional(newId),
  kind: choice(['conflict', 'dating', 'slip', 'remark']),
  field: v.optional(choice(FIELDS)),
  text: localText,
  excerpts: v.optional(list(text)),
  references: v.optional(list(text)),
  draft,
});

/** A stop of a visit. */
export const AuthoredStopSchema = closed({
  id: newId,
  place: text,
  placeInferred: v.optional(v.boolean(expected('true or false'))),
  title: localText,
  status: choice(STATUSES),
  tags: v.optional(list(text)),
  when: AuthoredWhenSchema,
  people: list(AuthoredPersonSchema),
  excerpts: filled(
    AuthoredExcerptSchema,
    'A stop needs at least one excerpt: quote the source that speaks of it',
  ),
  claims: v.optional(list(AuthoredClaimSchema)),
  notes: v.optional(list(AuthoredNoteSchema)),
  draft,
});

/** `visits/ID.yaml` */
export const AuthoredVisitSchema = closed({
  title: localText,
  direction: text,
  kind: text,
  tags: v.optional(list(text)),
  when: AuthoredWhenSchema,
  people: list(AuthoredPersonSchema),
  excerpts: v.optional(list(AuthoredExcerptSchema)),
  claims: v.optional(list(AuthoredClaimSchema)),
  notes: v.optional(list(AuthoredNoteSchema)),
  stops: filled(AuthoredStopSchema, 'A visit needs at least one stop'),
  draft,
});

/** The front matter of `sources/ID.md` */
export const AuthoredSourceSchema = closed({
  publisher: text,
  citing: v.optional(text),
  title: text,
  titleBasis: choice(['stated', 'inferred']),
  url: address,
  published: AuthoredWhenSchema,
  language: languageTag,
  note: v.optional(localText),
  draft,
});

/** What has changed in a dossier. */
export const AuthoredChangeSchema = closed({ day, text: localText });

/** Characters of a name that has room in the header. */
const NAME_LENGTH = 32;

const shortText = v.pipe(
  localText,
  v.check(
    (input) =>
      Object.values(typeof input === 'string' ? [input] : input).every(
        (each) => each.length <= NAME_LENGTH,
      ),
    `A name has at most ${NAME_LENGTH} characters, because it stands in the header; shorten it, and use \`title\` for the long form`,
  ),
);

/** A colour of the palette, or the editor's own. */
const COLOURED = {
  tone: v.optional(choice(COLOURS)),
  colour: v.optional(
    v.pipe(
      text,
      v.regex(
        /^#[0-9a-fA-F]{6}$/,
        'A colour is written as six hexadecimal digits in quotes, such as "#1f5f8b"',
      ),
    ),
  ),
};

/** `dossier.yaml` */
export const AuthoredDossierSchema = closed({
  id: newId,
  title: localText,
  summary: localText,
  language: languageTag,
  name: v.optional(shortText),
  logo: v.optional(
    v.union(
      [text, closed({ file: text, dark: v.optional(text), alt: v.optional(localText) })],
      expected('a file such as logo.svg, or {file: logo.svg, dark: logo-dark.svg, alt: …}'),
    ),
  ),
  link: v.optional(address),
  colours: v.optional(choice(['directions', 'kinds'])),
  directions: filled(
    closed({ id: newId, names: localText, ...COLOURED }),
    'A dossier needs at least one direction',
  ),
  kinds: v.optional(
    list(
      closed({
        id: newId,
        names: localText,
        description: v.optional(localText),
        ...COLOURED,
      }),
    ),
  ),
  tags: v.optional(list(closed({ id: newId, names: localText }))),
  region: v.optional(newId),
  changes: v.optional(list(AuthoredChangeSchema)),
  draft,
});

/** An item of `people.yaml` */
export const AuthoredPersonRecordSchema = closed({
  id: newId,
  names: localText,
  office: v.optional(localText),
  spellings: list(text),
  draft,
});

/** An item of `places.yaml` */
export const AuthoredPlaceSchema = closed({
  id: newId,
  names: localText,
  shortNames: v.optional(localText),
  position: v.pipe(
    v.strictTuple([number, number], (issue) =>
      issue.expected === 'never'
        ? `Expected [longitude, latitude] and no third number${ofCommas(issue.path?.[0]?.input)}`
        : expected('[longitude, latitude]')(issue) + asPosition(issue.input),
    ),
    v.check(([longitude, latitude]) => isOnGlobe(longitude, latitude), offGlobe),
  ),
  precision: choice(['exact', 'vicinity', 'locality', 'region']),
  radius: v.optional(v.pipe(number, v.gtValue(0, 'A radius is more than 0 kilometres'))),
  within: v.optional(text),
  gazetteer: closed({ name: text, record: text, url: address }),
  note: v.optional(localText),
  draft,
});

/** An item of `references.yaml` */
export const AuthoredReferenceSchema = closed({
  id: newId,
  title: text,
  publisher: text,
  party: v.optional(localText),
  url: address,
  confirms: localText,
  draft,
});

/** Numbers that decimal commas have taken apart are whole. */
function ofCommas(numbers: unknown): string {
  const areWhole = Array.isArray(numbers) && numbers.every(Number.isInteger);
  return areWhole ? '; decimals have a point and no comma: [12.5, 61.25]' : '';
}

/** Two numbers without their brackets, with decimal commas or without. */
function asPosition(input: unknown): string {
  if (typeof input !== 'string') return '';
  const [, ...numbers] =
    /^([+-]?\d+(?:\.\d+)?),? +([+-]?\d+(?:\.\d+)?)$/.exec(input) ??
    /^([+-]?\d+,\d+)[,;]? +([+-]?\d+,\d+)$/.exec(input) ??
    [];
  const written = numbers.map((number) => number.replace(',', '.')).join(', ');
  return written === '' ? '' : `; write [${written}]`;
}

function isOnGlobe(longitude: number, latitude: number): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function offGlobe({ input: [longitude, latitude] }: { readonly input: [number, number] }): string {
  return `[${longitude}, ${latitude}] is not on the globe; the order is [longitude, latitude], ${mendPosition(longitude, latitude)}`;
}

function mendPosition(longitude: number, latitude: number): string {
  const around = turnedBack(longitude);
  if (isOnGlobe(around, latitude)) {
    return `and longitudes go from -180 to 180: write [${around}, ${latitude}]`;
  }
  return isOnGlobe(latitude, longitude)
    ? `latitude and longitude are probably swapped: write [${latitude}, ${longitude}]`
    : 'longitude is -180 to 180, latitude -90 to 90';
}

/** The same longitude counted from 180° west, in degrees, with the decimals it was given. */
function turnedBack(longitude: number): number {
  const decimals = String(longitude).split('.')[1]?.length ?? 0;
  return Number((longitude - Math.sign(longitude) * 360).toFixed(decimals));
}

export type AuthoredWhen = v.InferOutput<typeof AuthoredWhenSchema>;
export type Field = (typeof FIELDS)[number];
