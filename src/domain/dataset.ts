/**
 * The dataset: what the pipeline writes to `public/data/visits.json` and what the app parses.
 * This schema is the only contract between the two; the published JSON Schema is generated from it.
 *
 * Conventions: days are ISO 8601 calendar dates (`2024-01-27`, proleptic Gregorian, no time zone);
 * positions are degrees WGS 84 as `[longitude, latitude]`; text offsets are UTF-16 code units, so
 * that they index a JavaScript string; texts in several languages are keyed by BCP 47 tag.
 */
import * as v from 'valibot';
import { NO_CREDENTIALS } from './address.ts';
import { isRealDay } from './realDay.ts';
import { TIME_OF_DAY } from './timeOfDay.ts';
import { TONE } from './tone.ts';

/**
 * The format and its version. A dataset of another version is refused with what to do about it
 * (`format.ts`). Raise it with every change that an older app would misread, and say in CHANGELOG.md
 * what editors and readers of the file have to do.
 */
export const DATASET_FORMAT = 'dateline-dataset-2';

export const text = v.pipe(v.string(), v.minLength(1, 'Expected a text that is not empty'));
export const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
    'Expected an id of lower-case letters, digits, hyphens and full stops',
  ),
);
export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Expected a BCP 47 language tag such as "en"'),
);
const httpAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'Expected an address that starts with http:// or https://'),
  v.regex(NO_CREDENTIALS, 'Expected an address without a name and a password'),
);
export const isoDay = v.pipe(
  v.string(),
  v.isoDate('Expected a day as YYYY-MM-DD'),
  v.check(isRealDay, 'Expected a day that exists'),
);
/** A time of day or, of a stay, two; see `TIME_OF_DAY`. */
const timeOfDay = v.pipe(
  v.string(),
  v.regex(TIME_OF_DAY, 'Expected a time of day such as 14:30, 14:30/15:10 or 14:30~'),
);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text by language. At least one language; which one is shown is decided by `localText`. */
export const LocalTextSchema = v.pipe(
  v.record(languageTag, text),
  v.check((texts) => Object.keys(texts).length > 0, 'Expected a text in at least one language'),
);

/** The days between which something lies, both included: doubt, not duration. */
const DayRangeSchema = v.strictObject({ earliest: isoDay, latest: isoDay });

/** How a date came to be known. */
const BasisSchema = v.picklist(['stated', 'inferred', 'checked']);

/** A date of another calendar, in EDTF. */
export const WrittenSchema = v.strictObject({ calendar: v.picklist(['julian']), edtf: text });

/**
 * A date with its precision. `start` and `end` are two different doubts: for a single date they are
 * equal; for a stay they bound its first and its last day. `approximate` and `uncertain` are EDTF's
 * `~` and `?`. `words` are the source's own, verbatim. `edtf` is EDTF level 1 (ISO 8601-2:2019).
 */
const WhenSchema = v.strictObject({
  edtf: text,
  interval: v.boolean(),
  start: DayRangeSchema,
  end: DayRangeSchema,
  approximate: v.boolean(),
  uncertain: v.boolean(),
  words: v.optional(text),
  /**
   * The date as the document has it, in EDTF of another calendar; all other fields are Gregorian.
   * Only of dates that are known to the day.
   */
  written: v.optional(WrittenSchema),
  /**
   * Local time of the place on a date known to the day, with `~` if it is only about right. It orders
   * what happened on a day and is no finer date.
   */
  time: v.optional(timeOfDay),
  basis: BasisSchema,
  reasoning: v.optional(LocalTextSchema),
  references: v.array(id),
});

/** Offsets of a supporting phrase within its excerpt's `exact` text. */
const SpanSchema = v.strictObject({ start: offset, end: offset });

/** `by` is whoever translated: a program, or who is named; the dossier's editors without it. */
const TranslationSchema = v.strictObject({
  texts: LocalTextSchema,
  by: v.optional(v.union([v.literal('machine'), LocalTextSchema])),
});

/** A verbatim quotation, located like a W3C TextQuoteSelector plus a TextPositionSelector. */
const ExcerptSchema = v.strictObject({
  id,
  source: id,
  exact: text,
  prefix: v.string(),
  suffix: v.string(),
  start: offset,
  end: offset,
  support: v.array(SpanSchema),
  /** Its words in other languages: for readers, and never what is quoted or cited. */
  translation: v.optional(TranslationSchema),
});

const FieldSchema = v.picklist(['when', 'time', 'where', 'who', 'what', 'kind', 'status']);

/** What an excerpt or an outside reference says of one field of a visit or stop. */
export const ClaimSchema = v.strictObject({
  field: FieldSchema,
  value: text,
  by: v.variant('type', [
    v.strictObject({ type: v.literal('excerpt'), excerpt: id }),
    v.strictObject({ type: v.literal('reference'), reference: id }),
  ]),
  status: v.picklist(['accepted', 'conflict']),
});

/** Of a text by language: which of its words (UTF-16 code units) lead to which address. */
const LinksSchema = v.record(
  languageTag,
  v.array(v.strictObject({ start: offset, end: offset, url: httpAddress })),
);

/** A public remark on a field: why a value is shown, where sources disagree, a slip of a source. */
export const NoteSchema = v.strictObject({
  id,
  kind: v.picklist(['conflict', 'dating', 'slip', 'remark']),
  field: v.optional(FieldSchema),
  text: LocalTextSchema,
  links: v.optional(LinksSchema),
  excerpts: v.array(id),
  references: v.array(id),
});

const StatusSchema = v.picklist(['happened', 'announced', 'mentioned']);
const AttendanceSchema = v.strictObject({ person: id, office: v.optional(LocalTextSchema) });

const StopSchema = v.strictObject({
  id,
  place: id,
  placeInferred: v.boolean(),
  title: LocalTextSchema,
  status: StatusSchema,
  /** Of the dossier's own. */
  tags: v.optional(v.array(id)),
  when: WhenSchema,
  people: v.array(AttendanceSchema),
  excerpts: v.tupleWithRest([ExcerptSchema], ExcerptSchema),
  claims: v.array(ClaimSchema),
  notes: v.array(NoteSchema),
});

const VisitSchema = v.strictObject({
  id,
  title: LocalTextSchema,
  direction: id,
  /** One of `VISIT_KINDS` (`visitKinds.ts`), or of the dossier's own. */
  kind: id,
  tags: v.optional(v.array(id)),
  when: WhenSchema,
  people: v.array(AttendanceSchema),
  excerpts: v.array(ExcerptSchema),
  claims: v.array(ClaimSchema),
  notes: v.array(NoteSchema),
  stops: v.tupleWithRest([StopSchema], StopSchema),
});

export const PlaceSchema = v.strictObject({
  id,
  names: LocalTextSchema,
  shortNames: v.optional(LocalTextSchema),
  position: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  /** `exact` is drawn as a point; the others as an area of `radius` kilometres. */
  precision: v.picklist(['exact', 'vicinity', 'locality', 'region']),
  radius: v.optional(v.pipe(v.number(), v.gtValue(0))),
  within: v.optional(id),
  gazetteer: v.strictObject({ name: text, record: text, url: httpAddress }),
  note: v.optional(LocalTextSchema),
  noteLinks: v.optional(LinksSchema),
});

export const PersonSchema = v.strictObject({
  id,
  names: LocalTextSchema,
  office: v.optional(LocalTextSchema),
  spellings: v.array(text),
});

/** A paragraph of a source from which something is quoted. Nothing else of it is published. */
const PassageSchema = v.strictObject({ start: offset, text });

const SourceSchema = v.strictObject({
  id,
  publisher: text,
  citing: v.optional(text),
  title: text,
  titleBasis: v.picklist(['stated', 'inferred']),
  url: httpAddress,
  published: WhenSchema,
  language: languageTag,
  note: v.optional(LocalTextSchema),
  noteLinks: v.optional(LinksSchema),
  passages: v.array(PassageSchema),
});

/** An outside address that confirms a date or a place. No text is quoted from it. */
export const ReferenceSchema = v.strictObject({
  id,
  title: text,
  publisher: text,
  /** What its publisher is called in a sentence: "the Palace". Without it, `publisher` is used. */
  party: v.optional(LocalTextSchema),
  url: httpAddress,
  confirms: LocalTextSchema,
});

const tone = v.pipe(v.string(), v.regex(TONE, 'Expected a tone such as "first"'));

const DirectionSchema = v.strictObject({
  id,
  names: LocalTextSchema,
  /** Its colour and its shape, see `tone.ts`. */
  tone,
});

const TagSchema = v.strictObject({ id, names: LocalTextSchema });

/** A detailed map of an area that the dossier brings along: vector tiles in one file. */
const PackSchema = v.strictObject({
  /** Below the site's base. */
  file: v.pipe(v.string(), v.regex(/^data\/[a-z0-9-]+\.pmtiles$/)),
  /** West, south, east, north in degrees WGS 84. */
  bounds: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  minZoom: v.number(),
  maxZoom: v.number(),
  /** Whose data it is, as the map has to say. */
  credit: text,
});

/** Documented stops beyond those of the dossier, in Parquet files (`archive/manifest.ts`). */
const ArchiveSchema = v.strictObject({
  /** The manifest, below the site's base. */
  file: v.pipe(v.string(), v.regex(/^data\/archive\/archive-[0-9a-f]{12}\.json$/)),
  /** How many rows there are, and between which days. */
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
  from: isoDay,
  to: isoDay,
});

export const DossierSchema = v.strictObject({
  id,
  title: LocalTextSchema,
  summary: LocalTextSchema,
  language: languageTag,
  /** What stands in the header and behind every title: the dossier's or its newsroom's short name. */
  name: v.optional(LocalTextSchema),
  /** Files beside the dataset, and the CSS pixels that they take in the header. */
  logo: v.optional(
    v.strictObject({
      file: v.picklist(['logo.svg', 'logo.png']),
      dark: v.optional(v.picklist(['logo-dark.svg', 'logo-dark.png'])),
      width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(160)),
      height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28)),
      /** Its own words, where it stands without the name beside it. */
      alt: v.optional(LocalTextSchema),
    }),
  ),
  /** Where whoever publishes the dossier is found. */
  link: v.optional(httpAddress),
  directions: v.array(DirectionSchema),
  /** What visits have their colours and shapes by; the directions if nothing is said. */
  colours: v.optional(v.literal('kinds')),
  /** Kinds of visit of its own, and what it calls those of every dossier. */
  kinds: v.optional(
    v.array(
      v.strictObject({
        id,
        names: LocalTextSchema,
        description: v.optional(LocalTextSchema),
        tone: v.optional(tone),
      }),
    ),
  ),
  /** What visits and stops can be marked with, for the reader to choose by. */
  tags: v.optional(v.array(TagSchema)),
  /** What has changed since the dossier was first published, newest first. */
  changes: v.array(
    v.strictObject({ day: isoDay, text: LocalTextSchema, links: v.optional(LinksSchema) }),
  ),
  /** Detailed basemap pack below `basemap/`; without one the map stops at zoom 8. */
  region: v.optional(id),
  packs: v.optional(v.array(PackSchema)),
  archive: v.optional(ArchiveSchema),
});

/** First 12 hexadecimal digits of the SHA-256 of what the dataset has beside format and version. */
export const VERSION = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));

export const DatasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(DATASET_FORMAT),
  version: VERSION,
  dossier: DossierSchema,
  people: v.array(PersonSchema),
  places: v.array(PlaceSchema),
  references: v.array(ReferenceSchema),
  sources: v.array(SourceSchema),
  visits: v.array(VisitSchema),
});

export type Dataset = v.InferOutput<typeof DatasetSchema>;
export type LocalText = v.InferOutput<typeof LocalTextSchema>;
export type DatasetWhen = v.InferOutput<typeof WhenSchema>;
export type Excerpt = v.InferOutput<typeof ExcerptSchema>;
export type Translation = v.InferOutput<typeof TranslationSchema>;
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type Links = v.InferOutput<typeof LinksSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type Attendance = v.InferOutput<typeof AttendanceSchema>;
export type DatasetStop = v.InferOutput<typeof StopSchema>;
export type DatasetVisit = v.InferOutput<typeof VisitSchema>;
export type DatasetPlace = v.InferOutput<typeof PlaceSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;
export type DatasetSource = v.InferOutput<typeof SourceSchema>;
export type Reference = v.InferOutput<typeof ReferenceSchema>;
export type Direction = v.InferOutput<typeof DirectionSchema>;
export type Tag = v.InferOutput<typeof TagSchema>;
export type Dossier = v.InferOutput<typeof DossierSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
export type Archive = v.InferOutput<typeof ArchiveSchema>;
export type Status = v.InferOutput<typeof StatusSchema>;
