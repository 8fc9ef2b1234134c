import * as v from 'valibot';
import { NO_CREDENTIALS } from '../domain/address.ts';
import { isRealDay } from '../domain/realDay.ts';
import { ID_PATTERN } from './id.ts';
import { isRecord } from './spot.ts';
import { noneOf, suggestion } from './suggest.ts';

/** The words from which the schemas of authored files are made: valibot's, with mending messages. */

const EMPTY = 'This text is empty; write it, or take the key out if it is optional';

/** A text in which something can be seen; white space around it is dropped. */
export const text = v.pipe(
  v.string(expected('a text')),
  v.trim(),
  v.nonEmpty(EMPTY),
  v.check(
    (input) => input === '' || /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(input),
    EMPTY,
  ),
);

/** The definition of an id. A mention of one is a `text`, looked up and suggested for later. */
export const newId = v.pipe(
  v.string(expected('an id')),
  v.regex(
    ID_PATTERN,
    (issue) =>
      `An id is made of lower-case letters, digits and single hyphens, not ${shown(issue.input)}`,
  ),
);

/** An address on the web. */
export const address = v.pipe(
  v.string(expected('an address')),
  v.regex(
    /^https?:\/\/[^\s<>"]+$/,
    (issue) =>
      `An address starts with http:// or https:// and has no spaces; this is ${shown(issue.input)}`,
  ),
  v.regex(
    NO_CREDENTIALS,
    'An address has no user name and no password before its host; everybody would read them. Take out what stands before the @',
  ),
);

/** A calendar day that exists, as YYYY-MM-DD. */
export const day = v.pipe(
  v.string(expected('a day')),
  v.check(
    (input) => isRealDay(input),
    (issue) => `A day is written as YYYY-MM-DD and must exist; this is ${shown(issue.input)}`,
  ),
);

/** A BCP 47 language tag. */
export const languageTag = v.pipe(
  v.string(expected('a language tag')),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
    (issue) => `A language is written as a tag such as en, ru or be, not ${shown(issue.input)}`,
  ),
);

/** A finite number. */
export const number = v.pipe(
  v.number((issue) => expected('a number')(issue) + withPoint(issue.input)),
  v.finite((issue) => `Expected a finite number, but found ${shown(issue.input)}`),
);

/** A text in the dossier's own language, or texts by language. */
export const localText = v.union(
  [
    text,
    v.pipe(
      aMap('texts by language'),
      v.record(languageTag, text),
      v.check(
        (texts) => Object.keys(texts).length > 0,
        'There is no text here in any language; write one, such as {en: …}',
      ),
    ),
  ],
  expected('a text, or texts by language such as {en: …, ru: …}'),
);

/** What is checked like everything else and not published. */
export const draft = v.optional(v.boolean(expected('true or false')));

/** A map, checked first because to valibot a list is an object, too. */
function aMap(what: string) {
  return v.custom<Record<string, unknown>>(isRecord, expected(what));
}

/** One word out of a few. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options) {
  return v.picklist(options, (issue) =>
    typeof issue.input === 'string'
      ? noneOf(issue.input, options)
      : expected(`one of ${options.join(', ')}`)(issue),
  );
}

/** A map with these keys and no others. */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries);
  const strict = v.strictObject(entries, ({ expected, input }) =>
    expected === 'never'
      ? `The key \`${String(input)}\` is not known here${suggestion(String(input), keys)}`
      : `The key \`${expected?.replaceAll('"', '')}\` is missing`,
  );
  return v.pipe(aMap(`a map with ${keys.join(', ')}`), strict);
}

/** A list, possibly empty. */
export function list<const Item extends v.GenericSchema>(item: Item) {
  return v.array(item, (issue) => expected('a list')(issue) + asList(issue.input));
}

/** What to write instead of one item, or of the keys of one. */
function asList(input: unknown): string {
  if (isRecord(input))
    return '; put “- ” before its first key, and the others two spaces further in';
  const isPlain = typeof input === 'string' && /^[\p{L}\p{N} ,._-]+$/u.test(input);
  return isPlain ? `; write [${input}]` : '';
}

/** A number with a decimal comma as it should be written. */
function withPoint(input: unknown): string {
  const isNumber = typeof input === 'string' && /^[+-]?\d+,\d+$/.test(input.trim());
  return isNumber ? `; decimals have a point: ${input.trim().replace(',', '.')}` : '';
}

/** A list with something in it. */
export function filled<const Item extends v.GenericSchema>(item: Item, whenEmpty: string) {
  return v.pipe(list(item), v.nonEmpty(whenEmpty));
}

/** The message for a value of the wrong type; the commonest causes are named with their mend. */
export function expected(what: string) {
  return ({ input }: { readonly input: unknown }): string => {
    if (input === null || input === undefined) return `Expected ${what}, but there is nothing here`;
    if (Array.isArray(input)) return `Expected ${what}, but found a list`;
    if (typeof input === 'object') return `Expected ${what}, but found a map`;
    if (typeof input === 'string') return `Expected ${what}, but found the text ${shown(input)}`;
    return `Expected ${what}, but YAML reads ${String(input)} as a ${kindOf(input)}; to make it a text, put it in quotes: "${String(input)}"`;
  };
}

function kindOf(value: unknown): string {
  return typeof value === 'boolean' ? 'yes-or-no value' : typeof value;
}

function shown(value: unknown): string {
  return `“${String(value)}”`;
}
