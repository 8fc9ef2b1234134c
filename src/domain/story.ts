/**
 * Stories: a dossier told step by step. What the pipeline writes to `public/data/stories.json`, what
 * the page parses, and what the builder of stories makes.
 */
import * as v from 'valibot';
import { id, isoDay, LocalTextSchema, text } from './dataset/values.ts';

/** The format and its version, with the same rules as the dataset’s. */
export const STORIES_FORMAT = 'dateline-stories-1';

/** What of the catalogue a step has selected; nothing where it shows everything. */
const ShownSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({ kind: v.picklist(['visit', 'stop', 'place', 'source']), id }),
]);

/** Where the map looks: degrees WGS 84 as `[longitude, latitude]`, and a zoom of Web Mercator tiles. */
const CameraSchema = v.strictObject({
  centre: v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  ]),
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(20)),
});

/** First and last day, both included; without one of them it is open there. */
const StoryPeriodSchema = v.pipe(
  v.strictObject({ from: v.optional(isoDay), to: v.optional(isoDay) }),
  v.check(
    ({ from, to }) => from === undefined || to === undefined || from <= to,
    'Expected a period that ends after it begins',
  ),
);

/** `text` and `notes` are Markdown (CommonMark without HTML). `notes` are for the speaker alone. */
export const StorySchema = v.strictObject({
  id,
  title: LocalTextSchema,
  summary: v.optional(LocalTextSchema),
  steps: v.pipe(
    v.array(
      v.strictObject({
        heading: LocalTextSchema,
        text: v.optional(LocalTextSchema),
        shown: ShownSchema,
        camera: v.optional(CameraSchema),
        period: v.optional(StoryPeriodSchema),
        /** Two documents side by side on what is shown. */
        compare: v.optional(v.tuple([id, id])),
        /** Documents that the text quotes besides those of what is shown. */
        quoting: v.optional(v.array(id)),
        notes: v.optional(LocalTextSchema),
      }),
    ),
    v.minLength(1, 'Expected at least one step'),
  ),
  /** Of a file that an editor has open; what is published has no drafts. */
  draft: v.optional(v.literal(true)),
});

export const StoriesSchema = v.strictObject({
  $schema: v.optional(text),
  format: v.literal(STORIES_FORMAT),
  /** Version of the dataset that the ids belong to. */
  dataset: text,
  stories: v.array(StorySchema),
});

export type Stories = v.InferOutput<typeof StoriesSchema>;
export type Story = v.InferOutput<typeof StorySchema>;
export type StoryStep = Story['steps'][number];
export type Shown = StoryStep['shown'];
