/** Geometries of GeoJSON and WKT, of which a dossier takes points. */

import { at, isThere, type JsonSpot, kindOf, listOf, placeOf, textAt } from '../json/jsonSpot.ts';
import { type Findings, fault, note } from '../notes/findings.ts';
import { type Position, positionOf } from './positions.ts';

export type Geometry = {
  readonly position?: Position;
  /** What there is instead of a point, for a note; no centre is made up. */
  readonly words?: string;
};

/** The types of GeoJSON (RFC 7946, section 3.1) besides the point and the collection. */
const SHAPES = ['MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

/** The only point of a geometry, also one within a collection; otherwise what there is. */
export function geometryAt(found: Findings, spot: JsonSpot): Geometry {
  if (!isThere(spot)) return {};
  const points: Position[] = [];
  const others: string[] = [];
  const waiting = [spot];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const type = textAt(found, at(next, 'type'));
    const coordinates = at(next, 'coordinates');
    const text = textAt(found, at(next, 'geowkt'));
    if (type === 'GeometryCollection') {
      for (const each of listOf(at(next, 'geometries')).reverse()) waiting.push(each);
    } else if (type === 'Point') {
      const position = pointAt(found, coordinates);
      if (position !== undefined) points.push(position);
    } else if (type !== undefined && SHAPES.includes(type)) {
      others.push(`${type} of ${count(coordinates)} positions`);
    } else if (text !== undefined) {
      const { position, words } = wktGeometry(text);
      if (position !== undefined) points.push(position);
      if (words !== undefined) others.push(words);
    } else {
      const what = type === undefined ? kindOf(next.value) : `“${type}”`;
      fault(found, placeOf(next), `Expected a geometry of GeoJSON, but found ${what}`);
    }
  }
  return onlyPoint(points, others);
}

function onlyPoint(points: readonly Position[], others: readonly string[]): Geometry {
  const unique = [...new Map(points.map((point) => [point.join(' '), point])).values()];
  const [position] = unique;
  if (position !== undefined && unique.length === 1) return { position };
  const words = [
    ...(unique.length > 1
      ? [`${unique.length} points (${[...unique].map(String).join('; ')})`]
      : []),
    ...others,
  ];
  return words.length === 0 ? {} : { words: words.join(', ') };
}

function pointAt(found: Findings, coordinates: JsonSpot): Position | undefined {
  const [longitude, latitude, altitude] = listOf(coordinates).map(({ value }) => value);
  const read = positionOf(
    typeof longitude === 'number' ? longitude : Number.NaN,
    typeof latitude === 'number' ? latitude : Number.NaN,
  );
  if ('fault' in read) {
    fault(found, placeOf(coordinates), read.fault);
    return undefined;
  }
  if (altitude !== undefined) {
    note(found, placeOf(coordinates), `The altitude was left out: ${String(altitude)}`);
  }
  return read.position;
}

/** Number of positions in nested lists of coordinates. */
function count(coordinates: JsonSpot): number {
  let positions = 0;
  const waiting: unknown[] = [coordinates.value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!Array.isArray(next)) continue;
    if (typeof next[0] === 'number') positions += 1;
    else for (const each of next) waiting.push(each);
  }
  return positions;
}

/** A point in well-known text; of other shapes their name. */
export function wktGeometry(text: string): { position?: Position; words?: string; fault?: string } {
  const trimmed = text.trim();
  const [, longitude, latitude] =
    /^POINT\s*Z?\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)(?:\s+-?\d+(?:\.\d+)?)?\s*\)$/i.exec(
      trimmed,
    ) ?? [];
  if (longitude !== undefined) {
    const read = positionOf(Number(longitude), Number(latitude));
    return 'position' in read ? read : { fault: read.fault, words: trimmed };
  }
  const [type] = /^[A-Z]+/i.exec(trimmed) ?? ['geometry'];
  return { words: `${type.toUpperCase()} in well-known text` };
}
