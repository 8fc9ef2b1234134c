/**
 * Linked Places format: a GeoJSON-LD collection with one feature for each place, for gazetteers such
 * as the World Historical Gazetteer. It is about places, so the stops are in `when`, the excerpts in
 * `descriptions` and the documents in `links`.
 */
import type { Excerpt, Place, Stop } from '../domain/catalog.ts';
import { isoFromDay, type When } from '../domain/date.ts';
import { LIST, longJson } from './json.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { pageOf, stopsOf, type Taken, textOf, translationIn } from './taken.ts';
import { dateWords, doubtWords } from './words.ts';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** How sure the position is, in the three degrees of the format. */
const CERTAINTY = {
  exact: 'certain',
  vicinity: 'less-certain',
  locality: 'less-certain',
  region: 'uncertain',
} as const satisfies Record<Place['precision'], string>;

export function* linkedPlaces(taken: Taken): LongText {
  const stopsAt = new Map<Place, Stop[]>();
  for (const stop of stopsOf(taken)) {
    const stops = stopsAt.get(stop.place);
    if (stops) stops.push(stop);
    else stopsAt.set(stop.place, [stop]);
  }
  const places = taken.catalog.places.flatMap((place) => {
    const stops = stopsAt.get(place);
    return stops ? [{ place, stops }] : [];
  });
  const collection = {
    ...{ type: 'FeatureCollection', '@context': CONTEXT },
    ...{ ...provenanceOf(taken), features: LIST },
  };
  return yield* longJson(collection, places, ({ place, stops }) => feature(place, stops, taken));
}

function feature(place: Place, stops: readonly Stop[], taken: Taken) {
  const { within, gazetteer, position, precision, radius } = place;
  const excerpts = stops.flatMap((stop) => stop.excerpts);
  const page = pageOf(taken.base, 'place', place.id);
  return {
    '@id': page,
    type: 'Feature',
    properties: {
      title: textOf(place.names, taken),
      precision,
      ...(radius === undefined ? {} : { radius_km: radius }),
    },
    when: {
      timespans: stops.map(({ when }) => timespan(when)),
      label: stops.map((stop) => stopWords(stop, taken)).join('; '),
    },
    names: namesOf(place, excerpts),
    // The dataset does not say of what kind a place is.
    types: [{ identifier: 'https://schema.org/Place', label: 'place' }],
    geometry: {
      type: 'Point',
      coordinates: position,
      certainty: CERTAINTY[precision],
      citations: [gazetteerCitation(place)],
    },
    links: [
      { type: 'seeAlso', identifier: gazetteer.url },
      ...[...new Set(excerpts.map(({ source }) => source.url))].map((url) => ({
        type: 'subjectOf',
        identifier: url,
      })),
    ],
    ...(within && {
      relations: [
        {
          relationType: 'gvp:broaderPartitive',
          relationTo: pageOf(taken.base, 'place', within.id),
          label: textOf(within.names, taken),
        },
      ],
    }),
    descriptions: excerpts.flatMap((excerpt) => descriptionsOf(excerpt, page, taken)),
  };
}

/** The words of a document and, said to be one, their translation, which is of the site's page. */
function descriptionsOf(excerpt: Excerpt, page: string, taken: Taken) {
  const { exact, source } = excerpt;
  const translation = translationIn(excerpt, taken);
  return [
    { value: exact, lang: source.language, source: source.url },
    ...(translation
      ? [
          {
            value: `${translation.by}: ${translation.text}`,
            lang: translation.language,
            source: page,
          },
        ]
      : []),
  ];
}

/** The days between which it began, and those between which it ended. */
function timespan({ start, end }: When) {
  const range = ({ earliest, latest }: When['start']) => ({
    earliest: isoFromDay(earliest),
    latest: isoFromDay(latest),
  });
  return { start: range(start), end: range(end) };
}

/** The format has no room for EDTF and for doubts but in words. */
function stopWords(stop: Stop, taken: Taken): string {
  const parts = [
    textOf(stop.title, taken),
    dateWords(stop.when, taken),
    `EDTF ${stop.when.edtf}`,
    ...doubtWords(stop, taken),
  ];
  return parts.join(', ');
}

/**
 * Every name in every language. Documents are cited for a name that stands in their excerpts, the
 * gazetteer for the first name, since the position is known under it.
 */
function namesOf(place: Place, excerpts: readonly Excerpt[]) {
  const written = [place.names, place.shortNames ?? {}].flatMap(Object.entries<string>);
  const unique = new Map(
    written.map(([lang, toponym]) => [`${lang} ${toponym}`, { toponym, lang }]),
  );
  return [...unique.values()].map((name, index) => {
    const sources = new Set(
      excerpts.filter(({ exact }) => exact.includes(name.toponym)).map(({ source }) => source),
    );
    const citations = [
      ...(index === 0 ? [gazetteerCitation(place)] : []),
      ...[...sources].map(({ publisher, title, url }) => ({
        label: `${publisher}: ${title}`,
        '@id': url,
      })),
    ];
    return citations.length > 0 ? { ...name, citations } : name;
  });
}

function gazetteerCitation({ gazetteer }: Place) {
  return { label: `${gazetteer.name}: ${gazetteer.record}`, '@id': gazetteer.url };
}
