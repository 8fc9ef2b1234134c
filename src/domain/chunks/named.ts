/** What visits name of a dataset's records. */
import type {
  DatasetPlace,
  DatasetSource,
  DatasetStop,
  DatasetVisit,
  Excerpt,
} from '../dataset.ts';

/** Ids of what some visits name, each once. */
type Named = {
  readonly sources: ReadonlyMap<string, readonly Excerpt[]>;
  readonly references: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
};

/** A visit and its stops. */
export function levelsOf(visits: readonly DatasetVisit[]): (DatasetVisit | DatasetStop)[] {
  return visits.flatMap((visit) => [visit, ...visit.stops]);
}

/** The sources with the excerpts from each, the references and the places of visits; not what those name. */
export function namedBy(visits: readonly DatasetVisit[]): Named {
  const sources = new Map<string, Excerpt[]>();
  const references = new Set<string>();
  for (const { excerpts, when, claims, notes } of levelsOf(visits)) {
    for (const excerpt of excerpts) {
      const known = sources.get(excerpt.source);
      if (known) known.push(excerpt);
      else sources.set(excerpt.source, [excerpt]);
    }
    for (const id of when.references) references.add(id);
    for (const { by } of claims) if (by.type === 'reference') references.add(by.reference);
    for (const id of notes.flatMap((note) => note.references)) references.add(id);
  }
  const places = new Set(visits.flatMap(({ stops }) => stops.map(({ place }) => place)));
  return { sources, references, places };
}

/** A source with only the passages that some of its excerpts stand in. */
export function withPassagesOf(source: DatasetSource, excerpts: readonly Excerpt[]): DatasetSource {
  const passages = source.passages.filter(({ start, text }) =>
    excerpts.some((excerpt) => start <= excerpt.start && excerpt.end <= start + text.length),
  );
  return { ...source, passages };
}

/** Places by their ids, and all that they lie within. */
export function withAround(
  ids: Iterable<string>,
  placeById: ReadonlyMap<string, DatasetPlace>,
): Set<string> {
  const all = new Set<string>();
  for (const id of ids) {
    let at: string | undefined = id;
    while (at !== undefined && !all.has(at)) {
      all.add(at);
      at = placeById.get(at)?.within;
    }
  }
  return all;
}
