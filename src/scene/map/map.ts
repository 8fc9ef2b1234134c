/** What the map has to draw: a marker per place, areas of doubt, the chosen visit's route. */
import type { Catalog, Place, Stop } from '../../domain/catalog.ts';
import { passingAt } from '../../domain/passingAt.ts';
import { type Spotlight, spotlight } from '../../domain/selection.ts';
import type { Emphasis } from '../emphasis.ts';
import { fullName, type Look, shortName } from '../look.ts';
import { onMap } from './circle.ts';
import type { Position } from './position.ts';
import { drawnAt, endsOf, isBeyondMap, isNamed } from './roughPlace.ts';

export type { Position } from './position.ts';

/** The words that a map needs, in the reader's language. */
export type MapText = {
  /** Accessible name of a marker. */
  readonly marker: (name: string, stops: number) => string;
  /** Accessible name of a marker that stands for several places; `others` is how many more. */
  readonly gathered: (name: string, others: number, stops: number) => string;
  /** Adds which stops of the chosen visit a marker stands for: "1, 3–4". */
  readonly ordered: (label: string, orders: string) => string;
  /** Accessible name of a place that others name for a stop; `parties` are those who do. */
  readonly alternative: (name: string, parties: string) => string;
  /** Adds that a place lies nearer to a pole than the map reaches. */
  readonly further: (name: string, isNorth: boolean) => string;
};

export type MapLook = Look & {
  readonly text: MapText;
  /** Nobody is to see yet who says what. */
  readonly isSourceWithheld?: boolean;
};

/**
 * What a marker says: how many stops, or which ones of the chosen visit, never both. While a visit is
 * chosen all others are dots. `unknown` is an open ring: the place is not named. `alternative` is a
 * small broken ring: others name this place for a stop that is shown elsewhere.
 */
type MarkerSign = 'count' | 'order' | 'dot' | 'unknown' | 'alternative';

export type MapMarker = {
  readonly placeId: string;
  readonly name: string;
  readonly label: string;
  readonly sign: MarkerSign;
  /** What is written in it; empty for a dot. */
  readonly badge: string;
  readonly stops: number;
  /** Orders, within the chosen visit, of the stops made here. */
  readonly orders: readonly number[];
  /** Always within the map. Of a place that is not named, on the rim of its area: in the middle it would name another. */
  readonly position: Position;
  /** What is shown with it where it is shown alone: the ends of its area; undefined for a point. */
  readonly ends?: readonly Position[] | undefined;
  /** False where the documents name only a region. */
  readonly isNamed: boolean;
  readonly emphasis: Emphasis;
  readonly isExact: boolean;
  /** Of an alternative: the stop, and the excerpt that names this place, if one does. */
  readonly claim?: { readonly stop: string; readonly excerpt: string | undefined } | undefined;
};

export type MapArea = {
  readonly placeId: string;
  readonly position: Position;
  /** Kilometres. */
  readonly radius: number;
  readonly emphasis: Emphasis;
};

export type MapScene = {
  readonly language: string;
  readonly markers: readonly MapMarker[];
  readonly areas: readonly MapArea[];
  /** The chosen visit's stops in order; empty for none. */
  readonly route: readonly Position[];
  /** From where a chosen stop is shown to each place that others name for it. */
  readonly alternatives: readonly (readonly [Position, Position])[];
  /** The places that the selection is about; the view sees to it that they are visible. */
  readonly target: readonly string[];
  /** The places to show around the target when the view has to move: the stop's whole visit. */
  readonly context: readonly string[];
  /** Where anything ever was, whatever passes the filter: what to show where nothing does. */
  readonly everywhere: readonly Position[];
  /** Where a story wants the map to look, with a zoom level; else it follows the target. */
  readonly camera?: { readonly centre: Position; readonly zoom: number } | undefined;
  /** What to show beside the target, such as a flag that was to be there. Goes before `camera`. */
  readonly beside?: Position | undefined;
  readonly text: MapText;
};

/**
 * The map for a selection, without the places that others name for its stops (`alternatives.ts`).
 * Places without a stop that passes the filter are not drawn.
 */
export function mapScene(catalog: Catalog, look: MapLook): MapScene {
  const light = spotlight(look.selected);
  const places = shownPlaces(catalog, look, light);
  return {
    language: look.language,
    markers: places
      .map((shown) => marker(shown, light, catalog, look))
      .sort((a, b) => b.position[1] - a.position[1]),
    areas: places.flatMap(area),
    route: routeOf((light.visit?.stops ?? []).filter((stop) => look.remaining.stops.has(stop))),
    alternatives: [],
    target: light.place ? [light.place.id] : placeIds(light.stops),
    context: light.visit ? placeIds(light.visit.stops) : placeIds(light.stops),
    everywhere: catalog.places
      .filter(({ stopCount }) => stopCount > 0)
      .map(({ position }) => onMap(position)),
    text: look.text,
  };
}

type ShownPlace = {
  readonly place: Place;
  /** How many of its stops pass the filter, and the orders of those that are chosen. */
  readonly stops: number;
  readonly orders: readonly number[];
  readonly emphasis: Emphasis;
};

/** The places with a stop that passes the filter. */
function shownPlaces(catalog: Catalog, { remaining }: MapLook, light: Spotlight): ShownPlace[] {
  const countAt = passingAt(catalog, remaining);
  const lit = light.stops && placesOf(light.stops, remaining);
  const own = (light.visit?.stops ?? []).filter((stop) => remaining.stops.has(stop));
  return catalog.places.flatMap((place, row) => {
    const stops = countAt(place, row);
    if (stops === 0) return [];
    const orders = ordersAt(
      own.filter((stop) => stop.place === place),
      light,
    );
    return [{ place, stops, orders, emphasis: emphasisAt(place, lit, light) }];
  });
}

/** The places of those stops that pass the filter. */
function placesOf(stops: Iterable<Stop>, { stops: passing }: MapLook['remaining']): Set<Place> {
  const places = new Set<Place>();
  for (const stop of stops) if (passing.has(stop)) places.add(stop.place);
  return places;
}

/** As `emphasisOf`, for the places that are lit. */
function emphasisAt(place: Place, lit: Set<Place> | undefined, light: Spotlight): Emphasis {
  if (light.place === place) return 'selected';
  if (!lit) return 'plain';
  return lit.has(place) ? 'related' : 'dimmed';
}

function marker(
  { place, stops, orders, emphasis }: ShownPlace,
  light: Spotlight,
  catalog: Catalog,
  look: MapLook,
): MapMarker {
  const sign = signOf(place, orders, light);
  const written = (name: string) =>
    isBeyondMap(place) ? look.text.further(name, place.position[1] > 0) : name;
  const label = look.text.marker(written(fullName(place, catalog, look)), stops);
  const badge = {
    count: String(stops),
    order: orderBadge(orders),
    ...{ dot: '', unknown: '?', alternative: '' },
  };
  return {
    placeId: place.id,
    name: written(shortName(place, catalog, look)),
    label: sign === 'order' ? look.text.ordered(label, badge.order) : label,
    sign,
    badge: badge[sign],
    stops,
    orders,
    position: drawnAt(place),
    ends: endsOf(place),
    isNamed: isNamed(place),
    emphasis,
    isExact: place.precision === 'exact',
  };
}

function signOf(place: Place, orders: readonly number[], light: Spotlight): MarkerSign {
  if (orders.length > 0) return 'order';
  if (light.visit) return 'dot';
  return isNamed(place) ? 'count' : 'unknown';
}

/** The orders of the chosen visit's stops at a place; of the one stop that is chosen, if it is there. */
function ordersAt(own: readonly Stop[], light: Spotlight): number[] {
  const chosen = own.filter((stop) => stop === light.stop);
  return (chosen.length > 0 ? chosen : own).map((stop) => stop.order);
}

/** "2", "2–3", or "1, 3–5": each once, several in a row as their first and last. */
export function orderBadge(orders: readonly number[]): string {
  const runs: number[][] = [];
  for (const order of [...new Set(orders)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === order - 1) run.push(order);
    else runs.push([order]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0])).join(', ');
}

function area({ place, emphasis }: ShownPlace): MapArea[] {
  if (place.precision === 'exact' || place.radius === undefined) return [];
  return [{ placeId: place.id, position: place.position, radius: place.radius, emphasis }];
}

/** Positions in order, a place visited twice running only once. */
function routeOf(stops: readonly Stop[]): Position[] {
  const places = stops.map((stop) => stop.place);
  return places.filter((place, i) => place !== places[i - 1]).map(drawnAt);
}

function placeIds(stops: Iterable<Stop> = []): string[] {
  return [...new Set([...stops].map((stop) => stop.place.id))];
}
