/** The map of a handout: at each place the numbers of the steps that lead there. */
import type { Catalog } from '../../domain/catalog.ts';
import { find } from '../../domain/selection.ts';
import type { Shown } from '../../domain/story.ts';
import { type MapScene, orderBadge } from '../../scene/map/map.ts';

/** For each place the numbers of the steps, from 1, that show it, a stop or a visit there. */
export function numbersByPlace(
  steps: readonly Shown[],
  catalog: Catalog,
): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [index, shown] of steps.entries()) {
    for (const place of placesOf(shown, catalog)) {
      numbers.set(place, [...(numbers.get(place) ?? []), index + 1]);
    }
  }
  return numbers;
}

function placesOf(shown: Shown, catalog: Catalog): ReadonlySet<string> {
  const found = find(catalog, shown);
  switch (found?.kind) {
    case 'visit':
      return new Set(found.visit.stops.map(({ place }) => place.id));
    case 'stop':
      return new Set([found.stop.place.id]);
    case 'place':
      return new Set([found.place.id]);
    default:
      return new Set();
  }
}

/** The scene with those numbers in its discs; without the places that no step leads to. */
export function numbered(
  scene: MapScene,
  numbers: ReadonlyMap<string, readonly number[]>,
): MapScene {
  return {
    ...scene,
    markers: scene.markers.flatMap((marker) => {
      const orders = numbers.get(marker.placeId);
      return orders ? [{ ...marker, sign: 'order', orders, badge: orderBadge(orders) }] : [];
    }),
    areas: scene.areas.filter(({ placeId }) => numbers.has(placeId)),
  };
}
