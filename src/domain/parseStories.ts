/** From anything at all to the stories of a catalogue, or to the list of what is wrong with them. */
import * as v from 'valibot';
import type { Catalog } from './catalog.ts';
import type { DatasetFault } from './faults.ts';
import { otherFormat } from './format.ts';
import { faultOf } from './parse.ts';
import { STORIES_FORMAT, StoriesSchema, type Story, StorySchema } from './story.ts';
import { storyFaults } from './storyFaults.ts';

export type ParsedStories =
  | { readonly ok: true; readonly stories: readonly Story[] }
  | { readonly ok: false; readonly faults: readonly DatasetFault[] };

export type ParsedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly DatasetFault[] };

/** Checks a published file of stories against its schema, and its ids against the catalogue. */
export function parseStories(input: unknown, catalog: Catalog): ParsedStories {
  const outdated = otherFormat(input, STORIES_FORMAT);
  if (outdated) return { ok: false, faults: [outdated] };
  const parsed = v.safeParse(StoriesSchema, input);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(faultOf) };
  const { stories } = parsed.output;
  const faults = stories.flatMap((story, index) =>
    storyFaults(story, catalog).map(({ path, message }) => ({
      path: `stories[${index}].${path}`,
      message,
    })),
  );
  return faults.length === 0 ? { ok: true, stories } : { ok: false, faults };
}

/** The same for a single story, such as one that was kept in the browser. */
export function parseStory(input: unknown, catalog: Catalog): ParsedStory {
  const parsed = v.safeParse(StorySchema, input);
  if (!parsed.success) return { ok: false, faults: parsed.issues.map(faultOf) };
  const faults = storyFaults(parsed.output, catalog);
  return faults.length === 0 ? { ok: true, story: parsed.output } : { ok: false, faults };
}
