import { CommandError } from '../../cli/errors.ts';
import type { Records } from '../../src/importers/dossier/records.ts';

const LISTS = ['people', 'places', 'references', 'sources', 'visits', 'stories'] as const;

/** The records of several files as those of one dossier. Throws a `CommandError` where two have one id. */
export function merged(all: readonly Records[]): Records {
  const [first, ...others] = all;
  if (first === undefined) throw new CommandError('There is nothing to import.');
  return others.reduce((sum, next) => {
    for (const list of LISTS) {
      const known = new Set<string | undefined>(sum[list].map(({ id }) => id));
      const twice = next[list].find(({ id }) => id !== undefined && known.has(id));
      if (twice) {
        throw new CommandError(
          `Two of the files have ${list} with the id ${twice.id}; import them into two folders.`,
        );
      }
    }
    return {
      head: { ...next.head, ...sum.head },
      people: [...sum.people, ...next.people],
      places: [...sum.places, ...next.places],
      references: [...sum.references, ...next.references],
      sources: [...sum.sources, ...next.sources],
      visits: [...sum.visits, ...next.visits],
      stories: [...sum.stories, ...next.stories],
    };
  }, first);
}
