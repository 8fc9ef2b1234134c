/** How near a map may come, which depends on where it is: a pack has more to show. */
import type { Pack } from '../../../domain/dataset.ts';
import { near } from '../../../scene/map/globe.ts';
import type { Position } from '../../../scene/map/map.ts';
import { project } from '../../../scene/map/mercator.ts';
import { maxZoomOf } from './look.ts';

/** The highest zoom level of a map with this position in its middle. */
export type ZoomLimit = (middle: Position) => number;

/** What there is to be drawn of the world. */
export type Detail = {
  readonly region?: string | boolean | undefined;
  readonly packs?: readonly Pack[] | undefined;
};

/** Tiles are drawn enlarged up to so many levels above their own. */
const ENLARGED = 2;
/**
 * CSS pixels from the middle of the map to a pack: as near as that, it is in sight. Farther away the
 * limit falls little by little, so that a map that leaves a pack goes out without a jump.
 */
const IN_SIGHT = 200;

/** The limit of a map. */
export function zoomLimit({ region, packs = [] }: Detail): ZoomLimit {
  const least = maxZoomOf(Boolean(region));
  return (middle) => Math.max(least, ...packs.map((pack) => limitBy(pack, middle)));
}

/** The highest level of all. */
export function highest({ region, packs = [] }: Detail): number {
  const levels = packs.map(({ maxZoom }) => maxZoom + ENLARGED);
  return Math.max(maxZoomOf(Boolean(region)), ...levels);
}

function limitBy({ bounds: [west, south, east, north], maxZoom }: Pack, middle: Position): number {
  const { x, y } = project(near(middle, (west + east) / 2), 0);
  const [start, end] = [project([west, north], 0), project([east, south], 0)];
  const away = Math.hypot(Math.max(start.x - x, 0, x - end.x), Math.max(start.y - y, 0, y - end.y));
  return Math.min(maxZoom + ENLARGED, Math.log2(IN_SIGHT / away));
}
