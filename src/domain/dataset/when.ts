/** Dates of a dataset. */
import * as v from 'valibot';
import { id, isoDay, LocalTextSchema, text, timeOfDay } from './values.ts';

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
export const WhenSchema = v.strictObject({
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
