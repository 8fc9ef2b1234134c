/**
 * What a page is about as JSON-LD, in the terms of schema.org. Each thing is said once: by what it is called where
 * it is only named, in full on its own page, and nothing that the head says in its own way. Nothing is rated or
 * reviewed here, so there is no ClaimReview. What these terms cannot say of doubt is left out, never made up.
 */
import type { Catalog, Place, Source, Stop, Visit } from '../../src/domain/catalog.ts';
import type { LocalText } from '../../src/domain/dataset.ts';
import { dateText } from '../../src/domain/dateText.ts';
import { localText } from '../../src/domain/localText.ts';
import { pathOf, type Subject } from '../../src/share/paths.ts';
import { coveredDates, knownDates } from './knownDate.ts';
import { tellingOf } from './telling.ts';

/** Visits and sources that the dossier's own page names. */
const MOST = 100;
/** Sources that the page of a place names. */
const MOST_AT_PLACE = 20;

/** A thing of the graph. What is undefined is not written. */
type Thing = { readonly [property: string]: unknown };

type Context = {
  readonly catalog: Catalog;
  readonly language: string;
  /** Address of a path below the site's base. */
  readonly at: (path: string) => string;
  /** Path of the dataset, which may be compressed. */
  readonly dataset: string;
};

/** The graph of a page. `at` makes an address of a path below the site's base. */
export function jsonLdOf(subject: Subject, context: Context): Thing {
  return { '@context': 'https://schema.org', '@graph': graphOf(subject, context) };
}

function graphOf(subject: Subject, context: Context): Thing[] {
  switch (subject.kind) {
    case 'none':
      return [dossierNode(context)];
    case 'visit':
      return [pageNode(subject, context, subject.visit.sources), eventNode(subject.visit, context)];
    case 'place': {
      const cited = subject.place.stops.flatMap(({ excerpts }) =>
        excerpts.map(({ source }) => source),
      );
      const sources = [...new Set(cited)].slice(0, MOST_AT_PLACE);
      return [pageNode(subject, context, sources), placeNode(subject.place, context)];
    }
    case 'source':
      return [pageNode(subject, context, []), articleNode(subject.source)];
  }
}

/** Tells a thing from the page about it, both of which are named by addresses. */
const thingAt = (path: string, { at }: Context) => `${at(path)}#it`;

function dossierNode(context: Context): Thing {
  const { catalog, language, at, dataset } = context;
  const { title, description } = tellingOf(catalog, { kind: 'none' }, language);
  const dates = catalog.visits.flatMap(({ when }) => Object.values(coveredDates(when)));
  const known = dates.filter((date) => date !== undefined).sort();
  return {
    '@type': 'Dataset',
    '@id': thingAt('', context),
    url: at(''),
    name: title,
    description,
    inLanguage: language,
    version: catalog.version,
    publisher: publisherNode(context),
    dateModified: catalog.dossier.changes[0]?.day,
    temporalCoverage: known.length > 0 ? `${known[0]}/${known.at(-1)}` : undefined,
    distribution: {
      '@type': 'DataDownload',
      contentUrl: at(dataset),
      encodingFormat: dataset.endsWith('.gz') ? 'application/gzip' : 'application/json',
    },
    // The sitemap has all of them.
    hasPart: catalog.visits.slice(0, MOST).map((visit) => {
      const path = pathOf({ kind: 'visit', visit });
      return { '@type': 'WebPage', '@id': at(path), name: titleOf(visit, context) };
    }),
    citation: catalog.sources.slice(0, MOST).map(articleNode),
  };
}

/** Whose dossier it is, where it says so. */
function publisherNode({ catalog, language, at }: Context): Thing | undefined {
  const { name, link, logo } = catalog.dossier;
  if (name === undefined) return undefined;
  return {
    '@type': 'Organization',
    name: localText(name, language, catalog.dossier.language).text,
    url: link,
    logo: logo && at(`data/${logo.file}`),
  };
}

/** A page, with the documents that it cites. Its title and its description are in the head already. */
function pageNode(subject: Subject, context: Context, sources: readonly Source[]): Thing {
  const { language, at } = context;
  const path = pathOf(subject);
  const about = subject.kind === 'source' ? subject.source.url : thingAt(path, context);
  return {
    '@type': 'WebPage',
    '@id': at(path),
    inLanguage: language,
    isPartOf: { '@id': thingAt('', context) },
    about: { '@id': about },
    citation: sources.length > 0 ? sources.map(citedNode) : undefined,
  };
}

function eventNode(visit: Visit, context: Context): Thing {
  const places = [...new Set(visit.stops.map(({ place }) => place))];
  const path = pathOf({ kind: 'visit', visit });
  return {
    '@type': 'Event',
    '@id': thingAt(path, context),
    url: context.at(path),
    ...happening(visit, context),
    attendee: attendees(visit, context),
    keywords: keywordsOf(visit, context),
    location: places.map((place) => calledNode(place, context)),
    // What was only announced or mentioned is no event that is known to have been.
    subEvent: visit.stops
      .filter(({ status }) => status === 'happened')
      .map((stop) => ({
        '@type': 'Event',
        ...happening(stop, context),
        ...(isOfOneDay(stop) ? { endDate: undefined } : {}),
        attendee: isByThoseOf(stop, visit) ? undefined : attendees(stop, context),
        keywords: keywordsOf(stop, context),
        location: { '@id': thingAt(pathOf({ kind: 'place', place: stop.place }), context) },
      })),
  };
}

/** Whether it ends on the day on which it begins, so that one date says both. */
function isOfOneDay({ when }: Stop): boolean {
  const { first, last } = knownDates(when);
  return first === last;
}

/** Whether those who were there are those of the whole visit, which has named them. */
function isByThoseOf({ people }: Stop, visit: Visit): boolean {
  const those = new Set(visit.people.map(({ person }) => person));
  return people.length === those.size && people.every(({ person }) => those.has(person));
}

/** What the editor calls it: a kind of the dossier's own, and tags. */
function keywordsOf(item: Visit | Stop, context: Context): string[] | undefined {
  const kind =
    'kind' in item ? context.catalog.dossier.kinds?.find(({ id }) => id === item.kind) : undefined;
  const named = [...(kind ? [kind] : []), ...item.tags];
  return named.length > 0 ? named.map(({ names }) => nameOf(names, context)) : undefined;
}

function happening(item: Visit | Stop, context: Context): Thing {
  const { first, last } = knownDates(item.when);
  return {
    name: titleOf(item, context),
    startDate: first,
    endDate: last,
    // A decade is no date of ISO 8601, but known all the same.
    description: first === undefined ? dateText(item.when, context.language) : undefined,
  };
}

function attendees({ people }: Visit | Stop, context: Context): Thing[] {
  return people.map(({ person }) => ({ '@type': 'Person', name: nameOf(person.names, context) }));
}

/** A place whose page tells where it is. */
function calledNode(place: Place, context: Context): Thing {
  return {
    '@type': 'Place',
    '@id': thingAt(pathOf({ kind: 'place', place }), context),
    name: nameOf(place.names, context),
  };
}

function placeNode(place: Place, context: Context): Thing {
  const [longitude, latitude] = place.position;
  const point = { '@type': 'GeoCoordinates', latitude, longitude };
  const isPoint = place.precision === 'exact' || place.radius === undefined;
  return {
    ...calledNode(place, context),
    sameAs: place.gazetteer.url,
    // A place known only roughly is a circle; schema.org counts its radius in metres.
    geo: isPoint
      ? point
      : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: (place.radius ?? 0) * 1000 },
    containedInPlace: place.within && {
      '@type': 'Place',
      name: nameOf(place.within.names, context),
    },
  };
}

/** A document whose page tells who published it, and when. */
function citedNode({ url, title }: Source): Thing {
  return { '@type': 'NewsArticle', '@id': url, headline: title };
}

function articleNode(source: Source): Thing {
  const { published, publisher, language } = source;
  return {
    ...citedNode(source),
    inLanguage: language,
    datePublished: knownDates(published).first,
    publisher: { '@type': 'Organization', name: publisher },
  };
}

function titleOf({ title }: Visit | Stop, context: Context): string {
  return nameOf(title, context);
}

/** Letter for letter, for programs. */
function nameOf(texts: LocalText, { catalog, language }: Context): string {
  return localText(texts, language, catalog.dossier.language).text;
}
