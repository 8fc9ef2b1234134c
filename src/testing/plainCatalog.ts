/** A catalogue as plain values, to compare two that hold their objects in different ways. */
import type { Catalog, Excerpt, Place, Source, Stop, Visit } from '../domain/catalog.ts';

/** Everything that is read of it, with an id in place of every object that is listed elsewhere. */
export function plainCatalog(catalog: Catalog) {
  const { dossier, version, toneGroups, people, references, isWithoutTexts, chunks } = catalog;
  return {
    ...{ dossier, version, toneGroups, people, references, isWithoutTexts, chunks },
    visits: catalog.visits.map(plainVisit),
    stops: catalog.stops.map(plainStop),
    places: catalog.places.map(plainPlace),
    sources: catalog.sources.map(plainSource),
    byId: [
      [...catalog.visitById].map(([id, visit]) => [id, visit.id]).sort(),
      [...catalog.stopById].map(([id, stop]) => [id, stop.id]).sort(),
      [...catalog.placeById].map(([id, place]) => [id, place.id]).sort(),
      [...catalog.sourceById].map(([id, source]) => [id, source.id]).sort(),
    ],
  };
}

function plainVisit(visit: Visit) {
  const { order, direction, tone, kind, stops, sources } = visit;
  return {
    ...{ ...documented(visit), order, direction, tone, kind },
    stops: stops.map(({ id }) => id),
    sources: sources.map(({ id }) => id),
  };
}

function plainStop(stop: Stop) {
  const { visit, order, place, placeInferred, status } = stop;
  return { ...documented(stop), visit: visit.id, order, place: place.id, placeInferred, status };
}

function documented(item: Visit | Stop) {
  const { id, title, when, people, claims, notes, tags, excerpts } = item;
  // The order of the languages decides which of them stands in for one that is missing.
  const titles = Object.entries(title);
  return { id, titles, when, people, claims, notes, tags, excerpts: excerpts.map(plainExcerpt) };
}

function plainExcerpt({ source, ...excerpt }: Excerpt) {
  return { ...excerpt, source: source.id };
}

function plainPlace({ within, stops, ...place }: Place) {
  return { ...place, within: within?.id, stops: stops.map(({ id }) => id) };
}

function plainSource(source: Source) {
  const { id, publisher, citing, title, titleBasis, url, published, language } = source;
  const { note, noteLinks, passages, quoted } = source;
  return {
    ...{ id, publisher, citing, title, titleBasis, url, published, language },
    ...{ note, noteLinks, passages },
    quoted: quoted.map(({ excerpt, visit, stop }) => ({
      ...{ excerpt: plainExcerpt(excerpt), visit: visit.id, stop: stop?.id },
    })),
  };
}
