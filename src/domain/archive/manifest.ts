/** The manifest of an archive: which Parquet files there are, and the places that their rows name. */
import * as v from 'valibot';
import { id, isoDay, LocalTextSchema } from '../dataset/values.ts';
import { otherFormat } from '../format.ts';
import { faultOf } from '../parse.ts';

/** Raise it with every change that an older page would misread. */
export const ARCHIVE_FORMAT = 'dateline-archive-1';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const PlaceSchema = v.object({
  id,
  names: LocalTextSchema,
  /** Longitude and latitude in degrees WGS 84. */
  position: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
});

/** One file: the rows whose first day is in a year. */
const YearSchema = v.pipe(
  v.object({
    /** Beside the manifest. The name changes with the content. */
    file: v.pipe(
      v.string(),
      v.regex(
        /^\d{4}-[0-9a-f]{12}\.parquet$/,
        'Expected a file name such as 2019-0123456789ab.parquet',
      ),
    ),
    bytes: v.pipe(count, v.minValue(12)),
    /** Bytes at the end of the file that say what is where in it. */
    tail: v.pipe(count, v.minValue(12)),
    rows: v.pipe(count, v.minValue(1)),
    /** Of all its rows, the first and the last day that their dates may mean. */
    from: isoDay,
    to: isoDay,
  }),
  v.check(({ bytes, tail }) => tail <= bytes, 'Expected `tail` to be at most `bytes`'),
  v.check(({ from, to }) => from <= to, 'Expected `from` not to be after `to`'),
);

const ManifestSchema = v.pipe(
  v.object({
    format: v.literal(ARCHIVE_FORMAT),
    rows: count,
    places: v.array(PlaceSchema),
    /** In the order of their years. */
    years: v.pipe(v.array(YearSchema), v.minLength(1, 'Expected at least one year')),
  }),
  v.check(
    ({ rows, years }) => rows === years.reduce((sum, year) => sum + year.rows, 0),
    'Expected `rows` to be the sum of the rows of the years',
  ),
  v.check(
    ({ years }) => years.every(({ from }, i) => i === 0 || (years[i - 1]?.from ?? '') < from),
    'Expected the years in the order of time, each once',
  ),
  v.check(
    ({ places }) => new Set(places.map(({ id }) => id)).size === places.length,
    'Expected each place once',
  ),
);

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type ArchivePlace = v.InferOutput<typeof PlaceSchema>;
export type ArchiveYear = v.InferOutput<typeof YearSchema>;

/** The manifest, or what is wrong with it, in one sentence. */
export function readManifest(input: unknown): Manifest | { readonly fault: string } {
  const outdated = otherFormat(input, ARCHIVE_FORMAT);
  if (outdated) return { fault: outdated.message };
  const parsed = v.safeParse(ManifestSchema, input);
  if (parsed.success) return parsed.output;
  const { path, message } = faultOf(parsed.issues[0]);
  return { fault: path === '' ? message : `${path}: ${message}` };
}
