/** Visits and their stops. */
import type { Documented, Excerpt, Source, Stop, Visit } from '../catalog.ts';
import type * as dataset from '../dataset.ts';
import type { LongWork } from '../longWork.ts';
import { inOrder } from '../visitOrder.ts';
import { get, type Lookup } from './lookup.ts';
import { linkWhen } from './when.ts';

/** The visits by the earliest day on which they can have begun, each with its stops. */
export function* linkVisits(
  lookup: Lookup,
  visits: readonly dataset.DatasetVisit[],
): LongWork<Visit[]> {
  const linked: Visit[] = [];
  for (const visit of inOrder(visits)) {
    linked.push(linkVisit(lookup, visit, linked.length + 1));
    yield;
  }
  return linked;
}

function linkVisit(lookup: Lookup, data: dataset.DatasetVisit, order: number): Visit {
  const stops: Stop[] = [];
  const visit: Visit = {
    ...documented(lookup, data),
    order,
    direction: get(lookup.directions, data.direction),
    tone: get(lookup.toneGroups, lookup.isByKind ? data.kind : data.direction).tone,
    kind: data.kind,
    excerpts: data.excerpts.map((excerpt) => linkExcerpt(lookup, excerpt)),
    // Filled below, because a stop refers to its visit. The schema requires at least one stop.
    stops: stops as [Stop, ...Stop[]],
    sources: sourcesOf(lookup, data),
  };
  stops.push(...data.stops.map((stop, index) => linkStop(lookup, stop, visit, index + 1)));
  return visit;
}

function linkStop(lookup: Lookup, data: dataset.DatasetStop, visit: Visit, order: number): Stop {
  const [first, ...others] = data.excerpts;
  return {
    ...documented(lookup, data),
    visit,
    order,
    place: get(lookup.places, data.place),
    placeInferred: data.placeInferred,
    status: data.status,
    excerpts: [
      linkExcerpt(lookup, first),
      ...others.map((excerpt) => linkExcerpt(lookup, excerpt)),
    ],
  };
}

function documented(
  { references, people, tags }: Lookup,
  data: dataset.DatasetVisit | dataset.DatasetStop,
): Documented {
  return {
    id: data.id,
    title: data.title,
    when: linkWhen(references, data.when),
    people: data.people.map(({ person, office }) => ({ person: get(people, person), office })),
    claims: data.claims,
    notes: data.notes,
    tags: (data.tags ?? []).map((tag) => get(tags, tag)),
  };
}

function linkExcerpt({ sources }: Lookup, excerpt: dataset.Excerpt): Excerpt {
  return { ...excerpt, source: get(sources, excerpt.source) };
}

/** Every source of a visit and its stops, in the order of first mention. */
function sourcesOf({ sources }: Lookup, visit: dataset.DatasetVisit): Source[] {
  const excerpts = [visit, ...visit.stops].flatMap((level) => level.excerpts);
  return [...new Set(excerpts.map(({ source }) => source))].map((id) => get(sources, id));
}
