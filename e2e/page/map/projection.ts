/** Where on the screen the map has a place of the world, worked out from where it has its markers. */
import { most, placeOf, places, type Visit } from '../../dataset.ts';
import { distance, type Point } from '../../pixels.ts';

/** From longitude and latitude to CSS pixels of the viewport. */
export type Projection = (longitude: number, latitude: number) => Point;

/**
 * The map's projection, given where the markers are, by place: it is worked out from the two of them
 * that are farthest apart. Throws where there are not two.
 */
export function projectionOf(positions: ReadonlyMap<string, Point>): Projection {
  const known = places.flatMap((place) => {
    const pixel = positions.get(place.id);
    return pixel ? [{ pixel, mercator: mercator(...place.position) }] : [];
  });
  const pairs = known.flatMap((a) => known.map((b) => ({ a, b })));
  const [pair] = pairs.sort(
    (p, q) => distance(q.a.mercator, q.b.mercator) - distance(p.a.mercator, p.b.mercator),
  );
  if (!pair || pair.a === pair.b) throw new Error('Two markers are needed to know the scale');
  const { a, b } = pair;
  const scale = distance(a.pixel, b.pixel) / distance(a.mercator, b.mercator);
  return (longitude, latitude) => {
    const { x, y } = mercator(longitude, latitude);
    return {
      x: a.pixel.x + (x - a.mercator.x) * scale,
      y: a.pixel.y + (y - a.mercator.y) * scale,
    };
  };
}

/** Points along the longest leg of a visit, clear of the markers at its ends. */
export function pointsAlong(visit: Visit, toPixel: Projection): Point[] {
  const corners = visit.stops.map((stop) => toPixel(...placeOf(stop).position));
  const legs = corners.slice(1).map((to, i) => ({ from: corners[i] ?? to, to }));
  const { from, to } = most(legs, (leg) => distance(leg.from, leg.to));
  return [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
}

/**
 * Points beside those of a route, farther from it than its dots are wide: only the head of an arrow
 * reaches them.
 */
export function pointsBeside(route: readonly Point[]): Point[] {
  const [from, to] = [route[0], route.at(-1)];
  if (!from || !to) throw new Error('A route has points');
  const length = distance(from, to);
  const across = { x: (4.5 * (from.y - to.y)) / length, y: (4.5 * (to.x - from.x)) / length };
  return Array.from({ length: Math.floor(length) }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / length + across.x,
    y: from.y + ((to.y - from.y) * i) / length + across.y,
  }));
}

/** On the square of side 1 that Web Mercator maps the world to. */
function mercator(longitude: number, latitude: number): Point {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (longitude + 180) / 360,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}
