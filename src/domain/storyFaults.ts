/** What the schema cannot say of stories: that what they show is in the catalogue. */
import type { Catalog } from './catalog.ts';
import type { DatasetFault } from './faults.ts';
import { find } from './selection.ts';
import type { Story } from './story.ts';

/** Every id of a story that the catalogue does not have, by its path in the story. */
export function storyFaults({ steps }: Story, catalog: Catalog): DatasetFault[] {
  return steps.flatMap(({ shown, compare = [], quoting = [] }, index) => {
    const path = `steps[${index}]`;
    const sources = [
      ...compare.map((id) => ({ id, path: `${path}.compare` })),
      ...quoting.map((id) => ({ id, path: `${path}.quoting` })),
    ];
    return [
      ...(shown.kind === 'none' || find(catalog, shown)
        ? []
        : [missing(shown.kind, shown.id, `${path}.shown`)]),
      ...sources
        .filter(({ id }) => !catalog.sourceById.has(id))
        .map(({ id, path: at }) => missing('source', id, at)),
    ];
  });
}

function missing(noun: string, id: string, path: string): DatasetFault {
  return { path, message: `There is no ${noun} "${id}" in this dataset` };
}
