/** The lanes of a timeline: one for each place, or for those with the most stops and one for the rest. */
import type { Catalog, Place } from '../../../domain/catalog.ts';
import { indexOf } from '../../../domain/index/catalogIndex.ts';
import type { Spotlight } from '../../../domain/selection.ts';
import type { Emphasis } from '../../emphasis.ts';
import { shortName } from '../../look.ts';
import { laneOrder } from '../laneOrder.ts';
import { type Lane, MOST_LANES, OTHER_PLACES, type TimelineLook } from '../timelineScene.ts';
import type { Times } from './times.ts';

/** So many places of what is chosen have one beside these. */
const MOST_CHOSEN = 12;

export type Lanes = {
  readonly lanes: readonly Lane[];
  /** In which lane the stops of a place are, by the catalogue's order of places. */
  readonly laneOf: Int32Array;
};

/** The lanes of what is shown. */
export function lanesOf(
  catalog: Catalog,
  times: Times,
  look: TimelineLook,
  light: Spotlight,
): Lanes {
  const most = look.lanes ?? MOST_LANES;
  const used = catalog.places.filter((_, row) => (times.stopsAt[row] ?? 0) > 0);
  const own =
    used.length > most
      ? chosenOf(catalog, times, used, most, light)
      : orderOf(catalog, times, used);
  const others = used.length - own.length;
  const lit = light.stops && new Set(Array.from(light.stops, ({ place }) => place));
  const emphasisAt = (places: readonly Place[]): Emphasis => {
    if (!lit) return 'plain';
    return places.some((place) => lit.has(place)) ? 'related' : 'dimmed';
  };
  const lanes = own.map((place) => ({
    placeId: place.id,
    name: shortName(place, catalog, look),
    emphasis: light.place === place ? ('selected' as const) : emphasisAt([place]),
  }));
  const rest = new Set(own);
  const last: Lane[] =
    others > 0
      ? [
          {
            placeId: OTHER_PLACES,
            name: look.text.otherPlaces(others),
            emphasis: emphasisAt(used.filter((place) => !rest.has(place))),
          },
        ]
      : [];
  const laneOf = new Int32Array(catalog.places.length).fill(own.length);
  const rowOf = new Map(catalog.places.map((place, row) => [place, row]));
  for (const [lane, place] of own.entries()) laneOf[rowOf.get(place) ?? 0] = lane;
  return { lanes: [...lanes, ...last], laneOf };
}

/** Places with the most stops, the first of them first, and below them those of what is chosen. */
function chosenOf(
  { places }: Catalog,
  { stopsAt }: Times,
  used: readonly Place[],
  most: number,
  light: Spotlight,
): Place[] {
  const counts = new Map(places.map((place, row) => [place, stopsAt[row] ?? 0]));
  const countOf = (place: Place) => counts.get(place) ?? 0;
  const first = [...used].sort((a, b) => countOf(b) - countOf(a)).slice(0, most);
  const known = new Set(first);
  const wanted = new Set<Place>(light.place ? [light.place] : []);
  for (const { place } of light.stops ?? []) {
    if (wanted.size >= MOST_CHOSEN) break;
    wanted.add(place);
  }
  return [...first, ...[...wanted].filter((place) => countOf(place) > 0 && !known.has(place))];
}

const orders = new WeakMap<Times, readonly Place[]>();

/** All places that are used, see `laneOrder`. */
function orderOf(catalog: Catalog, times: Times, used: readonly Place[]): readonly Place[] {
  const known = orders.get(times);
  if (known) return known;
  const { stops } = indexOf(catalog);
  const placed = Array.from(times.stops.rows).flatMap((row) => {
    const stop = stops.items[row];
    return stop ? [{ placeId: stop.place.id, visitId: stop.visit.id }] : [];
  });
  const ids = laneOrder(
    used.map(({ id }) => id),
    placed,
  );
  const order = ids.flatMap((id) => catalog.placeById.get(id) ?? []);
  orders.set(times, order);
  return order;
}
