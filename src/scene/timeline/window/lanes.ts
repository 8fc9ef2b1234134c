/** The lanes of a timeline: one for each place, or for those with the most stops and one for the rest. */
import type { Catalog, Place, Stop } from '../../../domain/catalog.ts';
import { indexOf } from '../../../domain/index/catalogIndex.ts';
import { type Spotlight, spotlight } from '../../../domain/selection.ts';
import type { Emphasis } from '../../emphasis.ts';
import { shortName } from '../../look.ts';
import { aboutFirst, laneOrder } from '../laneOrder.ts';
import { type Lane, MOST_LANES, OTHER_PLACES, type TimelineLook } from '../timelineScene.ts';
import type { Times } from './times.ts';

/** So many places of what is chosen, and of what the page is about, have one beside these. */
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
  const about = look.about ? aboutOf(catalog, used, spotlight(look.about)) : [];
  const own =
    used.length > most
      ? aboutFirst(about, busiestOf(catalog, times, used, most), placesOf(used, light))
      : aboutFirst(about, orderOf(catalog, times, used));
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

/** Places with the most stops, the first of them first. */
function busiestOf(
  { places }: Catalog,
  { stopsAt }: Times,
  used: readonly Place[],
  most: number,
): Place[] {
  const counts = new Map(places.map((place, row) => [place, stopsAt[row] ?? 0]));
  const countOf = (place: Place) => counts.get(place) ?? 0;
  return [...used].sort((a, b) => countOf(b) - countOf(a)).slice(0, most);
}

/** The first places of what is lit, in its order, as far as they are used. */
function placesOf(used: readonly Place[], light: Spotlight): Place[] {
  const wanted = new Set<Place>(light.place ? [light.place] : []);
  for (const { place } of light.stops ?? []) {
    if (wanted.size >= MOST_CHOSEN) break;
    wanted.add(place);
  }
  const isUsed = new Set(used);
  return [...wanted].filter((place) => isUsed.has(place));
}

/** The same in the order of lanes. */
function aboutOf(catalog: Catalog, used: readonly Place[], light: Spotlight): Place[] {
  const own = new Set(placesOf(used, light));
  const stops = [...(light.stops ?? [])]
    .filter(({ place }) => own.has(place))
    .sort((a, b) => a.visit.order - b.visit.order);
  return inLanes(
    catalog,
    used.filter((place) => own.has(place)),
    stops,
  );
}

const orders = new WeakMap<Times, readonly Place[]>();

/** All places that are used, see `laneOrder`. */
function orderOf(catalog: Catalog, times: Times, used: readonly Place[]): readonly Place[] {
  const known = orders.get(times);
  if (known) return known;
  const { stops } = indexOf(catalog);
  const order = inLanes(
    catalog,
    used,
    Array.from(times.stops.rows).flatMap((row) => stops.items[row] ?? []),
  );
  orders.set(times, order);
  return order;
}

/** Places in the order of `laneOrder`; `stops` are sorted by visit. */
function inLanes(
  { placeById }: Catalog,
  places: readonly Place[],
  stops: readonly Stop[],
): Place[] {
  const ids = laneOrder(
    places.map(({ id }) => id),
    stops.map(({ place, visit }) => ({ placeId: place.id, visitId: visit.id })),
  );
  return ids.flatMap((id) => placeById.get(id) ?? []);
}
