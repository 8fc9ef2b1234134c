/** From a sound dataset to the catalogue. Every id is looked up here and nowhere else. */
import type { Catalog, ToneGroup } from './catalog.ts';
import type * as dataset from './dataset.ts';
import { byId } from './link/lookup.ts';
import { fillStops, linkPlaces, northToSouth } from './link/places.ts';
import { fillQuoted, linkSources } from './link/sources.ts';
import { linkVisits } from './link/visits.ts';
import { atOnce, type LongWork } from './longWork.ts';
import { COLOURS } from './tone.ts';

/** What the legend names: the dossier's directions, or its kinds where these have the colours. */
export function toneGroupsOf({ colours, kinds = [], directions }: dataset.Dossier): ToneGroup[] {
  if (colours !== 'kinds') return directions;
  return kinds.map(({ id, names, tone = COLOURS[0] }) => ({ id, names, tone }));
}

/** The catalogue of a dataset whose ids are sound. Throws where one is missing. */
export function catalogOf(data: dataset.Dataset): Catalog {
  return atOnce(catalogWork(data));
}

/** The same as long work. */
export function* catalogWork(data: dataset.Dataset): LongWork<Catalog> {
  const references = byId(data.references);
  const sources = linkSources(references, data.sources);
  const places = linkPlaces(data.places);
  const sourceById = byId(sources);
  const placeById = byId(places);
  const isByKind = data.dossier.colours === 'kinds';
  const toneGroups = toneGroupsOf(data.dossier);
  const visits = yield* linkVisits(
    {
      references,
      people: byId(data.people),
      toneGroups: byId(toneGroups),
      isByKind,
      tags: byId(data.dossier.tags ?? []),
      directions: byId(data.dossier.directions),
      sources: sourceById,
      places: placeById,
    },
    data.visits,
  );
  const stops = visits.flatMap((visit) => visit.stops);
  fillQuoted(sources, visits);
  fillStops(places, stops);
  return {
    dossier: data.dossier,
    version: data.version,
    visits,
    stops,
    places: northToSouth(places),
    sources,
    toneGroups,
    people: data.people,
    references: data.references,
    visitById: byId(visits),
    stopById: byId(stops),
    placeById,
    sourceById,
  };
}
