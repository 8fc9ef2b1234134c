/**
 * Chunks of texts, `data/texts/N.json.gz`: what a page of a large dossier fetches when somebody reads. Each has
 * whole visits as the dataset has them, and what these name. Its schema is made of the dataset's own.
 */
import * as v from 'valibot';
import { DatasetSchema } from '../dataset.ts';

/** Raise it with every change that an older page would misread. */
export const TEXTS_FORMAT = 'dateline-texts-1';

/** Of a place only what a catalogue without texts has not. */
const PlaceTextsSchema = v.pick(DatasetSchema.entries.places.item, [
  'id',
  'gazetteer',
  'note',
  'noteLinks',
]);

export const TextsSchema = v.strictObject({
  format: v.literal(TEXTS_FORMAT),
  /** The dataset's. */
  version: DatasetSchema.entries.version,
  /** Its number, from 0. */
  chunk: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** In the order of the catalogue, without a gap. */
  visits: DatasetSchema.entries.visits,
  /** Those quoted in it, each with the passages that its excerpts here stand in. */
  sources: DatasetSchema.entries.sources,
  /** Those that its visits and sources name. */
  references: DatasetSchema.entries.references,
  /** Those of its stops, and those around them. */
  places: v.array(PlaceTextsSchema),
});

export type Texts = v.InferOutput<typeof TextsSchema>;
export type PlaceTexts = Texts['places'][number];

/** Where the chunk of a number lies, below the site's base; compressed with gzip. */
export function textsPath(chunk: number): string {
  return `data/texts/${chunk}.json.gz`;
}
