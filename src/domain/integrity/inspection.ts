/** The state of an integrity check: what is known, what has been seen, where faults go. */
import type * as dataset from '../dataset.ts';
import { VISIT_KINDS } from '../visitKinds.ts';

type Ids = ReadonlySet<string>;

export type Inspection = {
  /** Ids that others may refer to. */
  readonly known: {
    readonly people: Ids;
    readonly references: Ids;
    readonly directions: Ids;
    readonly kinds: Ids;
    readonly tags: Ids;
    readonly places: Ids;
    /** Excerpts of all visits and stops. */
    readonly excerpts: Ids;
    readonly sources: ReadonlyMap<string, dataset.DatasetSource>;
  };
  /** Ids met so far of what must be unique across visits and stops. */
  readonly seen: { readonly items: Set<string>; readonly excerpts: Set<string> };
  readonly report: Report;
};

/** Takes a fault: the path of the faulty part, and what is wrong with it. */
export type Report = (path: string, message: string) => void;

/** Starts an inspection. Reports ids given twice in the lists of records. */
export function inspectionOf(
  data: dataset.Dataset,
  report: Report,
  elsewhere: Ids = new Set(),
): Inspection {
  const levels = data.visits.flatMap((visit) => [visit, ...visit.stops]);
  const known = {
    people: collect(data.people, 'people', 'person', report),
    references: collect(data.references, 'references', 'reference', report),
    directions: collect(data.dossier.directions, 'dossier.directions', 'direction', report),
    kinds: new Set([
      // Where kinds have the colours, each needs one.
      ...(data.dossier.colours === 'kinds' ? [] : VISIT_KINDS),
      ...collect(data.dossier.kinds ?? [], 'dossier.kinds', 'kind', report),
    ]),
    tags: collect(data.dossier.tags ?? [], 'dossier.tags', 'tag', report),
    places: collect(data.places, 'places', 'place', report),
    excerpts: new Set([
      ...levels.flatMap(({ excerpts }) => excerpts.map(({ id }) => id)),
      ...elsewhere,
    ]),
    sources: new Map(data.sources.map((source) => [source.id, source])),
  };
  collect(data.sources, 'sources', 'source', report);
  return { known, seen: { items: new Set(), excerpts: new Set() }, report };
}

function collect(
  list: readonly { readonly id: string }[],
  path: string,
  what: string,
  report: Report,
): Set<string> {
  const ids = new Set<string>();
  list.forEach(({ id }, i) => {
    meetOnce(ids, id, what, `${path}[${i}].id`, report);
  });
  return ids;
}

/** Adds an id to a set. Reports it when the set already has it. */
export function meetOnce(
  seen: Set<string>,
  id: string,
  what: string,
  path: string,
  report: Report,
): void {
  if (seen.has(id)) report(path, `The ${what} id "${id}" is given twice`);
  seen.add(id);
}

/** Reports an id that is not among the known ones. */
export function needId(known: Ids, id: string, what: string, path: string, report: Report): void {
  if (!known.has(id)) report(path, `There is no ${what} "${id}" in this dataset`);
}
