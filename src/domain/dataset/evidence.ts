/** What a dataset says of a visit or stop, and who says so: excerpts, claims, notes. */
import * as v from 'valibot';
import { id, LinksSchema, LocalTextSchema, offset, text } from './values.ts';

/** Offsets of a supporting phrase within its excerpt's `exact` text. */
const SpanSchema = v.strictObject({ start: offset, end: offset });

/** `by` is whoever translated: a program, or who is named; the dossier's editors without it. */
export const TranslationSchema = v.strictObject({
  texts: LocalTextSchema,
  by: v.optional(v.union([v.literal('machine'), LocalTextSchema])),
});

/** A verbatim quotation, located like a W3C TextQuoteSelector plus a TextPositionSelector. */
export const ExcerptSchema = v.strictObject({
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
