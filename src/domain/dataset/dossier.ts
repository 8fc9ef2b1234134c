/** The dossier itself, and the files that it brings along. */
import * as v from 'valibot';
import { TONE } from '../tone.ts';
import {
  httpAddress,
  id,
  isoDay,
  LinksSchema,
  LocalTextSchema,
  languageTag,
  text,
} from './values.ts';

const tone = v.pipe(v.string(), v.regex(TONE, 'Expected a tone such as "first"'));

export const DirectionSchema = v.strictObject({
  id,
  names: LocalTextSchema,
  /** Its colour and its shape, see `tone.ts`. */
  tone,
});

export const TagSchema = v.strictObject({ id, names: LocalTextSchema });

/** A detailed map of an area that the dossier brings along: vector tiles in one file. */
export const PackSchema = v.strictObject({
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
export const ArchiveSchema = v.strictObject({
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
