/** Where a place that is known only roughly is drawn, and how far it may be from there. */
import type { Place } from '../../domain/catalog.ts';
import { circle, MERCATOR_END, onCircle, onMap } from './circle.ts';
import type { Position } from './position.ts';

/** Whether the documents name the place, or only a region that it is in. */
export function isNamed({ precision, radius }: Place): boolean {
  return precision !== 'region' || radius === undefined;
}

/** South-east, where the fewest names are in the way; a share of the ring from north. */
const RIM = 3 / 8;

/**
 * Within the map, at whose edge a place nearer to a pole is. A place that is not named stands on the rim of its area: in the middle it would seem to be whatever
 * lies there.
 */
export function drawnAt(place: Place): Position {
  const { position, radius = 0 } = place;
  return onMap(isNamed(place) ? position : onCircle(position, radius, RIM));
}

/** Degrees: the coasts from which one sees where a place beyond the edge of the map lies. */
const COAST = 65;
const ASIDE = 40;

/** Whether it lies nearer to a pole than the map reaches. */
export function isBeyondMap({ position: [, latitude] }: Place): boolean {
  return Math.abs(latitude) > MERCATOR_END;
}

/**
 * The northern, eastern, southern and western end of its area; undefined for a point. Around a place
 * beyond the map there would be nothing to see, so its ends are on the nearest coasts.
 */
export function endsOf(place: Place): readonly Position[] | undefined {
  const { position, precision, radius } = place;
  if (isBeyondMap(place)) {
    const coast = Math.sign(position[1]) * COAST;
    return [-ASIDE, ASIDE].map((aside) => [position[0] + aside, coast]);
  }
  if (precision === 'exact' || radius === undefined) return undefined;
  return circle(position, radius, 4).slice(0, 4).map(onMap);
}
