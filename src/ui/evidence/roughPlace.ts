import type { Catalog, Place } from '../../domain/catalog.ts';
import { distance } from '../../scene/map/mercator.ts';

/** Kilometres: a smaller area is one place to whoever stands in it. */
const SMALL = 2;
/** Kilometres: a town farther off does not say where a place is. */
const FAR = 100;

/** In a region, or near a town. */
export type RoughPlace = { readonly relation: 'in' | 'near'; readonly of: Place };

/**
 * Where a place is that is known only roughly; undefined for one that is known, for a town that is
 * meant as a whole, and where no town is near enough to name.
 */
export function roughPlace(place: Place, { places }: Catalog): RoughPlace | undefined {
  const { precision, radius = 0, within } = place;
  if (precision === 'region') return { relation: 'in', of: place };
  if (precision !== 'vicinity' || radius <= SMALL) return undefined;
  const of = within ?? nearestTown(place, places);
  return of && { relation: 'near', of };
}

function nearestTown(from: Place, places: readonly Place[]): Place | undefined {
  const away = ({ position }: Place) => distance(position, from.position);
  return places
    .filter((place) => place.precision === 'locality' && away(place) <= FAR)
    .sort((a, b) => away(a) - away(b))[0];
}
