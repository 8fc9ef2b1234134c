/** Positions near each other and near the poles. The first page has this file, and not the projection. */
import { EARTH_RADIUS } from '../../domain/distance.ts';
import type { Position } from './position.ts';

/**
 * Degrees of latitude, north and south, at which Web Mercator ends: the world is a square. The poles
 * would be infinitely far away.
 */
export const MERCATOR_END = 85.0511287798066;

/** The position, or the one at the edge of the world that is nearest to it. */
export function onMap([longitude, latitude]: Position): Position {
  return [longitude, Math.max(-MERCATOR_END, Math.min(MERCATOR_END, latitude))];
}

/**
 * A ring of positions at a distance in kilometres around a centre, closed, first point north. Its
 * longitudes run on across 180°. Around a pole they jump by a full turn.
 */
export function circle(centre: Position, radius: number, steps = 64): Position[] {
  return Array.from({ length: steps + 1 }, (_, i) => onCircle(centre, radius, (i % steps) / steps));
}

/** A position at a distance in kilometres from a centre, in a direction: a share of the turn from north by east. */
export function onCircle(centre: Position, radius: number, share: number): Position {
  const angular = radius / EARTH_RADIUS;
  // At the pole itself every direction is north or south.
  const latitude = (Math.max(-89.99, Math.min(89.99, centre[1])) * Math.PI) / 180;
  const bearing = share * 2 * Math.PI;
  const sine =
    Math.sin(latitude) * Math.cos(angular) +
    Math.cos(latitude) * Math.sin(angular) * Math.cos(bearing);
  const delta = Math.atan2(
    Math.sin(bearing) * Math.sin(angular) * Math.cos(latitude),
    Math.cos(angular) - Math.sin(latitude) * sine,
  );
  return [centre[0] + (delta * 180) / Math.PI, (Math.asin(sine) * 180) / Math.PI];
}
