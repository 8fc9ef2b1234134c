import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Excerpt, Stop } from '../domain/catalog.ts';
import { stopFacts } from './facts.ts';
import { LIST, longJson } from './json.ts';
import type { LongText } from './pieces.ts';
import { provenanceOf } from './provenance.ts';
import { stopsOf, type Taken, translationIn } from './taken.ts';

/**
 * GeoJSON (RFC 7946): one feature for each stop, at the position of its place. Where that is not
 * exact, `place_radius_km` says how far around it the place may be. What the file says of itself is
 * in members beside `features`, which the format leaves free.
 */
export function* geoJson(taken: Taken): LongText {
  const type: FeatureCollection['type'] = 'FeatureCollection';
  const collection = { type, ...provenanceOf(taken), features: LIST };
  return yield* longJson(collection, stopsOf(taken), (stop) => feature(stop, taken));
}

function feature(stop: Stop, taken: Taken): Feature<Point> {
  const { latitude: _, longitude: __, ...facts } = stopFacts(stop, taken);
  return {
    type: 'Feature',
    id: stop.id,
    geometry: { type: 'Point', coordinates: [...stop.place.position] },
    properties: {
      ...facts,
      excerpts: stop.excerpts.map((excerpt) => quotation(excerpt, taken)),
    },
  };
}

function quotation(excerpt: Excerpt, taken: Taken) {
  const { exact, source } = excerpt;
  return {
    text: exact,
    language: source.language,
    translation: translationIn(excerpt, taken),
    publisher: taken.words.publisher(source),
    document: source.title,
    url: source.url,
  };
}
