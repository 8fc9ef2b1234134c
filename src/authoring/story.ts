/** The schema of `stories/ID.yaml`, which an editor writes and the builder in the page writes, too. */
import * as v from 'valibot';
import {
  closed,
  day,
  draft,
  expected,
  filled,
  list,
  localText,
  number,
  text,
} from './vocabulary.ts';

/** The keys of which a step has at most one: what is selected, from the most to the least particular. */
export const SHOWN_KEYS = ['stop', 'visit', 'place', 'source'] as const;

/** Where the map looks. Degrees WGS 84, zoom of Web Mercator tiles of 512 CSS pixels. */
const AuthoredCameraSchema = closed({
  centre: v.pipe(
    v.strictTuple([number, number], expected('[longitude, latitude]')),
    v.check(
      ([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85,
      ({ input: [longitude, latitude] }) =>
        `[${longitude}, ${latitude}] is not on the map; the order is [longitude, latitude], -180 to 180 and -85 to 85`,
    ),
  ),
  zoom: v.pipe(
    number,
    v.minValue(0, 'A zoom is 0 (the world) to 20 (a house)'),
    v.maxValue(20, 'A zoom is 0 (the world) to 20 (a house)'),
  ),
});

/** A step of a story. */
const AuthoredStepSchema = closed({
  heading: localText,
  text: v.optional(localText),
  stop: v.optional(text),
  visit: v.optional(text),
  place: v.optional(text),
  source: v.optional(text),
  camera: v.optional(AuthoredCameraSchema),
  period: v.optional(closed({ from: v.optional(day), to: v.optional(day) })),
  compare: v.optional(v.strictTuple([text, text], expected('the ids of two sources'))),
  quoting: v.optional(list(text)),
  notes: v.optional(localText),
});

/** `stories/ID.yaml` */
export const AuthoredStorySchema = closed({
  title: localText,
  summary: v.optional(localText),
  steps: filled(AuthoredStepSchema, 'A story needs at least one step'),
  draft,
});

type AuthoredStory = v.InferOutput<typeof AuthoredStorySchema>;
export type AuthoredStep = AuthoredStory['steps'][number];
