/** From a parsed dataset to the catalogue. Every id is looked up here and nowhere else. */
import type { Catalog } from './catalog.ts';
import type * as dataset from './dataset.ts';
import type { DatasetFault } from './faults.ts';
import { integrityFaults } from './integrity.ts';
import { byId } from './link/lookup.ts';
import { fillStops, linkPlaces, northToSouth } from './link/places.ts';
import { fillQuoted, linkSources } from './link/sources.ts';
import { linkVisits } from './link/visits.ts';

/** A catalogue, or every fault of the dataset. */
export type Linked =
  | { readonly ok: true; readonly catalog: Catalog }
  | { readonly ok: false; readonly faults: readonly DatasetFault[] };

/**
 * Resolves and sorts a dataset. All or nothing: a single dangling id, duplicate id or misplaced
 * excerpt, and there is no catalogue, only the list of faults.
 */
export function link(data: dataset.Dataset): Linked {
  const faults = integrityFaults(data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, catalog: resolve(data) };
}

function resolve(data: dataset.Dataset): Catalog {
  const references = byId(data.references);
  const sources = linkSources(references, data.sources);
  const places = linkPlaces(data.places);
  const sourceById = byId(sources);
  const placeById = byId(places);
  const visits = linkVisits(
    {
      references,
      people: byId(data.people),
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
    people: data.people,
    references: data.references,
    visitById: byId(visits),
    stopById: byId(stops),
    placeById,
    sourceById,
  };
}
