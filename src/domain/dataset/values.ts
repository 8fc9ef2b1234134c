/** What all parts of a dataset are made of: texts, ids, addresses, days, offsets. */
import * as v from 'valibot';
import { NO_CREDENTIALS } from '../address.ts';
import { isRealDay } from '../realDay.ts';
import { TIME_OF_DAY } from '../timeOfDay.ts';

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
export const httpAddress = v.pipe(
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
export const timeOfDay = v.pipe(
  v.string(),
  v.regex(TIME_OF_DAY, 'Expected a time of day such as 14:30, 14:30/15:10 or 14:30~'),
);
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text by language. At least one language; which one is shown is decided by `localText`. */
export const LocalTextSchema = v.pipe(
  v.record(languageTag, text),
  v.check((texts) => Object.keys(texts).length > 0, 'Expected a text in at least one language'),
);

/** Of a text by language: which of its words (UTF-16 code units) lead to which address. */
export const LinksSchema = v.record(
  languageTag,
  v.array(v.strictObject({ start: offset, end: offset, url: httpAddress })),
);
