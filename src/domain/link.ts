/** From a parsed dataset to the catalogue; every id is looked up here and nowhere else. */
import type {
  Catalog,
  Excerpt,
  Place,
  Quoted,
  ReasonedWhen,
  Source,
  Stop,
  Visit,
} from './catalog.ts';
import type * as dataset from './dataset.ts';
import { whenFromDataset } from './date.ts';
import { integrityFaults } from './integrity.ts';
import type { Parsed } from './parse.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Resolves and sorts a dataset. All or nothing: with one dangling id, one id given twice or one
 * excerpt that is not where it says, there is no catalogue but the list of everything wrong.
 */
export function link(data: dataset.Dataset): Parsed {
  const faults = integrityFaults(data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, catalog: resolve(data) };
}

function resolve(data: dataset.Dataset): Catalog {
  const references = byId(data.references);
  const people = byId(data.people);
  const directions = byId(data.dossier.directions);

  const reasoned = (when: dataset.DatasetWhen): ReasonedWhen => ({
    ...whenFromDataset(when),
    reasoning: when.reasoning,
    references: when.references.map((id) => get(references, id)),
  });
  const attended = (list: readonly dataset.Attendance[]) =>
    list.map(({ person, office }) => ({ person: get(people, person), office }));

  const quotedBySource = new Map<string, Quoted[]>(data.sources.map(({ id }) => [id, []]));
  const sources = data.sources
    .map(
      (source): Source => ({
        ...source,
        published: reasoned(source.published),
        quoted: get(quotedBySource, source.id),
      }),
    )
    .sort(
      (a, b) => a.published.start.earliest - b.published.start.earliest || compareText(a.id, b.id),
    );
  const sourceById = byId(sources);
  const linkExcerpt = (excerpt: dataset.Excerpt): Excerpt => ({
    ...excerpt,
    source: get(sourceById, excerpt.source),
  });
  const noteQuoted = (excerpts: readonly Excerpt[], visit: Visit, stop?: Stop) => {
    for (const excerpt of excerpts)
      get(quotedBySource, excerpt.source.id).push({ excerpt, visit, stop });
  };

  const stopsByPlace = new Map<string, Stop[]>(data.places.map(({ id }) => [id, []]));
  const places: Writable<Place>[] = data.places.map(({ within: _, ...place }) => ({
    ...place,
    stops: get(stopsByPlace, place.id),
  }));
  const placeById = byId(places);
  for (const { id, within } of data.places) {
    if (within !== undefined) get(placeById, id).within = get(placeById, within);
  }

  const visits = [...data.visits].sort(byStart).map((source, index): Visit => {
    const excerpts = source.excerpts.map(linkExcerpt);
    // The visit and its stops name each other: the stops are put in as soon as they exist.
    const visit: Writable<Omit<Visit, 'stops'>> & { stops: Stop[] } = {
      id: source.id,
      title: source.title,
      when: reasoned(source.when),
      people: attended(source.people),
      claims: source.claims,
      notes: source.notes,
      order: index + 1,
      direction: get(directions, source.direction),
      kind: source.kind,
      excerpts,
      stops: [],
      sources: [],
    };
    // The schema has at least one stop in every visit, so the list is never empty once filled.
    const linked = visit as unknown as Visit;
    visit.stops = source.stops.map((stop, position): Stop => {
      const [first, ...others] = stop.excerpts;
      return {
        id: stop.id,
        title: stop.title,
        when: reasoned(stop.when),
        people: attended(stop.people),
        claims: stop.claims,
        notes: stop.notes,
        visit: linked,
        order: position + 1,
        place: get(placeById, stop.place),
        placeInferred: stop.placeInferred,
        status: stop.status,
        excerpts: [linkExcerpt(first), ...others.map(linkExcerpt)],
      };
    });
    noteQuoted(excerpts, linked);
    for (const stop of visit.stops) {
      get(stopsByPlace, stop.place.id).push(stop);
      noteQuoted(stop.excerpts, linked, stop);
    }
    visit.sources = distinct(
      [...excerpts, ...visit.stops.flatMap((stop) => stop.excerpts)].map(({ source }) => source),
    );
    return linked;
  });

  for (const quoted of quotedBySource.values()) {
    quoted.sort((a, b) => a.excerpt.start - b.excerpt.start || a.excerpt.end - b.excerpt.end);
  }
  for (const stops of stopsByPlace.values()) {
    stops.sort(
      (a, b) =>
        a.when.start.earliest - b.when.start.earliest ||
        a.visit.order - b.visit.order ||
        a.order - b.order,
    );
  }
  places.sort((a, b) => b.position[1] - a.position[1] || compareText(a.id, b.id));
  const stops = visits.flatMap((visit) => visit.stops);
  return {
    dossier: data.dossier,
    version: data.version,
    visits,
    stops,
    places,
    sources,
    people: data.people,
    references: data.references,
    visitById: byId(visits),
    stopById: byId(stops),
    placeById,
    sourceById,
  };
}

function byStart(a: dataset.DatasetVisit, b: dataset.DatasetVisit): number {
  return (
    compareText(a.when.start.earliest, b.when.start.earliest) ||
    compareText(a.when.end.latest, b.when.end.latest) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/** Looks up what `integrityFaults` has found to be there. */
function get<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`link: "${id}" escaped the integrity check`);
  return found;
}
