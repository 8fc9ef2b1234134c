/** What page and worker say to each other. Both parse what comes from the other side. */
import * as v from 'valibot';
import { noBits } from '../domain/index/bits.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A set of rows (`domain/index/bits.ts`), whose buffer goes over without a copy. */
const bits = v.pipe(
  v.object({ length: count, words: v.custom<Uint32Array>((it) => it instanceof Uint32Array) }),
  v.check(({ length, words }) => words.length === noBits(length).words.length),
);
const listOf = <Schema extends v.GenericSchema>(item: Schema) =>
  v.pipe(v.array(item), v.readonly());

const POINT = v.object({
  year: v.optional(v.number()),
  month: v.optional(v.number()),
  day: v.optional(v.number()),
});
const TERM = v.object({
  phrases: listOf(text),
  date: v.optional(v.object({ first: POINT, last: POINT })),
});

const SPOKEN = v.object({
  ...{ language: text, announced: text, mentioned: text, dateInferred: text, dateChecked: text },
  ...{ placeInferred: text, disputed: text, oneDay: text, days: text },
  dates: v.object({
    ...{ julian: text, decade: text, about: text, perhaps: text, at: text, around: text },
  }),
  precisions: v.object({ exact: text, vicinity: text, locality: text, region: text }),
  ...{ within: text, citing: text, byEditors: text, byMachine: text, by: text },
  ...{ version: text, scope: text, rights: text },
});

/** Files that a worker writes (`export/formats.ts`). */
const FORMAT = v.picklist([
  ...(['stops', 'claims', 'geoJson', 'linkedPlaces', 'timelineJs', 'iCalendar'] as const),
  'webAnnotations',
]);

/** What each job is given. */
export const INPUTS = {
  /** Fetches what all searches of an index in shards need. */
  open: v.object({
    /** Absolute address of the index, with a slash at its end. */
    folder: text,
    /** Of the dossier. */
    version: text,
    stops: count,
    /** Of each place, its names in all languages. */
    places: listOf(listOf(text)),
  }),
  /** Looks for what a reader wrote, in an index that has been opened. */
  find: v.object({ folder: text, version: text, text }),
  /** Fetches the texts of what is taken of a large dossier, and writes a file of it. */
  write: v.object({
    /** Absolute address of the site. */
    base: text,
    /** Of the dossier. */
    version: text,
    format: FORMAT,
    /** What is taken (`Taken`). */
    ...{ stops: bits, visits: bits, language: text },
    /** The address that links in the file start from. */
    home: text,
    spoken: SPOKEN,
  }),
};

/** What each job answers. */
export const OUTPUTS = {
  open: v.literal(true),
  /** Null where the index has not been opened there. */
  find: v.nullable(
    v.object({
      terms: listOf(TERM),
      /** Of each term, the stops in whose texts it stands, by the kinds of these texts (`Standing`). */
      standings: listOf(v.object({ quoted: bits, named: bits, around: bits })),
    }),
  ),
  write: v.object({ name: text, file: v.instance(Blob) }),
};

export type JobName = keyof typeof INPUTS;
export type Input<Name extends JobName> = v.InferOutput<(typeof INPUTS)[Name]>;
export type Output<Name extends JobName> = v.InferOutput<(typeof OUTPUTS)[Name]>;

/** What is asked of a worker: a job, or to stop one. */
export const ORDER = v.union([
  v.object({ id: count, job: v.picklist(['open', 'find', 'write']), input: v.unknown() }),
  v.object({ id: count, stop: v.literal(true) }),
]);

/** What a worker tells of a job: the share that is done (from 0 to 1), what it has made, or why it could not. */
export const TOLD = v.union([
  v.object({ id: count, share: v.number() }),
  v.object({ id: count, output: v.unknown() }),
  v.object({ id: count, fault: text }),
]);

export type Order = v.InferOutput<typeof ORDER>;
export type Told = v.InferOutput<typeof TOLD>;
