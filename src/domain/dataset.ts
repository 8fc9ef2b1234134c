/**
 * The dataset: what the pipeline writes to `public/data/visits.json` and what the app parses.
 * This schema is the only contract between the two; the published JSON Schema is generated from it.
 *
 * Conventions: days are ISO 8601 calendar dates (`2024-01-27`, proleptic Gregorian, no time zone);
 * positions are degrees WGS 84 as `[longitude, latitude]`; text offsets are UTF-16 code units, so
 * that they index a JavaScript string; texts in several languages are keyed by BCP 47 tag.
 */
import * as v from 'valibot';
import {
  type ArchiveSchema,
  type DirectionSchema,
  DossierSchema,
  type PackSchema,
  type TagSchema,
} from './dataset/dossier.ts';
import type {
  ClaimSchema,
  ExcerptSchema,
  NoteSchema,
  TranslationSchema,
} from './dataset/evidence.ts';
import { PersonSchema, PlaceSchema, ReferenceSchema, SourceSchema } from './dataset/named.ts';
import type { LinksSchema, LocalTextSchema } from './dataset/values.ts';
import {
  type AttendanceSchema,
  type StatusSchema,
  type StopSchema,
  VisitSchema,
} from './dataset/visits.ts';
import type { WhenSchema } from './dataset/when.ts';

/**
 * The format and its version. A dataset of another version is refused with what to do about it
 * (`format.ts`). Raise it with every change that an older app would misread, and say in CHANGELOG.md
 * what editors and readers of the file have to do.
 */
export const DATASET_FORMAT = 'dateline-dataset-2';

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
