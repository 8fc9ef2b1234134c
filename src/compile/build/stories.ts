import * as v from 'valibot';
import { buildStory, type ReadStory } from '../../authoring/readStory.ts';
import type { Log } from '../../authoring/spot.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { parseCatalog } from '../../domain/parse.ts';
import { STORIES_FORMAT, type Stories, StoriesSchema } from '../../domain/story.ts';

/**
 * The stories of a dossier, checked against its dataset. Throws only when the pipeline itself is at
 * fault: when the dataset it built is none, or a story without faults is no story.
 */
export function buildStories(log: Log, read: readonly ReadStory[], dataset: Dataset): Stories {
  const parsed = parseCatalog(dataset);
  if (!parsed.ok) throw new Error(`No dataset was built: ${parsed.faults[0]?.message}`);
  const { language } = dataset.dossier;
  const faultsBefore = log.faults.length;
  const stories = read.flatMap((story) => {
    const built = buildStory(log, story, parsed.catalog, language);
    return built === undefined ? [] : [built];
  });
  const published = {
    $schema: './stories.schema.json',
    format: STORIES_FORMAT,
    dataset: dataset.version,
    stories,
  };
  // A fault may be one of the published form, too; then it is the fault that says how to mend it.
  return log.faults.length > faultsBefore
    ? { ...published, format: STORIES_FORMAT, stories: [] }
    : v.parse(StoriesSchema, published);
}
