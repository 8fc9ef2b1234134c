/** What visits refer to by id: places, people, sources, outside references. */
import * as v from 'valibot';
import {
  httpAddress,
  id,
  LinksSchema,
  LocalTextSchema,
  languageTag,
  offset,
  text,
} from './values.ts';
import { WhenSchema } from './when.ts';

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

export const SourceSchema = v.strictObject({
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
