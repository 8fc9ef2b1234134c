/**
 * What a picture of a selection shows: what it is about, and about a screenful of what is near it in
 * time and space. So its cost does not grow with the dossier.
 */
import type { Catalog, Place, Stop, Visit } from '../../domain/catalog.ts';
import { EVERYTHING } from '../../domain/filter.ts';
import { indexOf, keepIndex } from '../../domain/index/catalogIndex.ts';
import { type Remaining, remaining } from '../../domain/remaining.ts';
import { type Selected, spotlight } from '../../domain/selection.ts';
import { alternativesOf } from '../map/alternatives.ts';
import { boundsOf, near } from '../map/globe.ts';
import type { Position } from '../map/position.ts';
import { drawnAt } from '../map/roughPlace.ts';
import { MOST_OF_ALL } from './mostOfAll.ts';

/** Stops on a timeline, and places on a map, beyond which a picture is of a part of the dossier. */
export const MOST_STOPS = 10;
export const MOST_PLACES = 16;

/** How many times as wide and high as what it is about a map may be, and degrees that it has at least. */
const AROUND = 3;
const LEAST_DEGREES = 12;

export type Surroundings = {
  /** A run of the dossier's visits without a gap, so that nothing is said of time that was left out. */
  readonly visits: readonly Visit[];
  /** Those of the selection, and of others those with most stops. */
  readonly places: readonly Place[];
};

/** The surroundings of a selection; the whole dossier where that is small, or nothing is selected. */
export function surroundingsOf(catalog: Catalog, selected: Selected): Surroundings {
  const own = ownStops(selected);
  const isWhole = selected.kind === 'none';
  const areStopsFew = isWhole || catalog.stops.length <= MOST_OF_ALL.stops;
  const arePlacesFew = isWhole || catalog.places.length <= MOST_OF_ALL.marks;
  return {
    visits: areStopsFew ? catalog.visits : runAround(catalog.visits, own),
    places: arePlacesFew ? catalog.places : placesAround(catalog, selected, own),
  };
}

/** What a picture is drawn from: a catalogue, and all that is in it. */
export type Part = { readonly catalog: Catalog; readonly all: Remaining };

/** What a timeline of these surroundings is drawn from: their visits, with the places of their stops. */
export function timeWithin(whole: Part, { visits }: Surroundings): Part {
  if (visits === whole.catalog.visits) return whole;
  const stops = visits.flatMap((visit) => visit.stops);
  const used = new Set(stops.map(({ place }) => place));
  const places = whole.catalog.places.filter((place) => used.has(place));
  return partOf({ ...whole.catalog, visits, stops, places });
}

/** What a map of these surroundings is drawn from: their places, of a dossier that is whole but for the others. */
export function spaceWithin(whole: Part, { places }: Surroundings): Part {
  if (places === whole.catalog.places) return whole;
  const catalog = { ...whole.catalog, places };
  // So what is drawn of a few places costs no more than they have stops.
  keepIndex(catalog, indexOf(whole.catalog));
  return { catalog, all: whole.all };
}

const partOf = (catalog: Catalog): Part => ({ catalog, all: remaining(catalog, EVERYTHING) });

function ownStops(selected: Selected): readonly Stop[] {
  return [...(spotlight(selected).stops ?? [])];
}

/** The visits from the first to the last of these stops, as far as they go, and those on either side. */
function runAround(visits: readonly Visit[], own: readonly Stop[]): readonly Visit[] {
  const orders = [...new Set(own.map(({ visit }) => visit.order))].sort((a, b) => a - b);
  // Orders count from 1.
  let from = (orders[0] ?? visits.length) - 1;
  let to = from;
  const stopsIn = (first: number, last: number) =>
    visits.slice(first, last + 1).reduce((sum, { stops }) => sum + stops.length, 0);
  let left = MOST_STOPS - stopsIn(from, to);
  for (const order of orders) {
    const more = stopsIn(to + 1, order - 1);
    if (more > left) break;
    left -= more;
    to = Math.max(to, order - 1);
  }
  for (let isOpen = true; isOpen; ) {
    isOpen = false;
    for (const [next, isBefore] of [
      [from - 1, true],
      [to + 1, false],
    ] as const) {
      const more = visits[next]?.stops.length ?? Number.POSITIVE_INFINITY;
      if (more > left) continue;
      left -= more;
      isOpen = true;
      if (isBefore) from = next;
      else to = next;
    }
  }
  return visits.slice(from, to + 1);
}

/** The places of a selection, and those near them at which most was. */
function placesAround(catalog: Catalog, selected: Selected, own: readonly Stop[]): Place[] {
  const chosen = new Set([
    ...(selected.kind === 'place' ? [selected.place] : []),
    ...own.map(({ place }) => place),
    ...alternativesOf(catalog, spotlight(selected)).map(({ place }) => place),
  ]);
  const isNear = nearness([...chosen].map(drawnAt));
  const others = byStops(catalog).filter((place) => !chosen.has(place) && isNear(drawnAt(place)));
  const kept = new Set([...chosen, ...others.slice(0, Math.max(0, MOST_PLACES - chosen.size))]);
  return catalog.places.filter((place) => kept.has(place));
}

/** Whether a position lies in a box around these, some times as wide and high as theirs. */
function nearness(positions: readonly Position[]): (position: Position) => boolean {
  const bounds = boundsOf(positions);
  if (!bounds) return () => true;
  const [[west, south], [east, north]] = bounds;
  const reach = (from: number, to: number) => (AROUND * Math.max(to - from, LEAST_DEGREES)) / 2;
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  return (position) => {
    const [longitude, latitude] = near(position, middle[0]);
    return (
      Math.abs(longitude - middle[0]) <= reach(west, east) &&
      Math.abs(latitude - middle[1]) <= reach(south, north)
    );
  };
}

const ranked = new WeakMap<Catalog, readonly Place[]>();

/** The places at which something was, those with most stops first; worked out once. */
function byStops(catalog: Catalog): readonly Place[] {
  const known = ranked.get(catalog);
  if (known) return known;
  const places = catalog.places
    .filter(({ stops }) => stops.length > 0)
    .sort((a, b) => b.stops.length - a.stops.length);
  ranked.set(catalog, places);
  return places;
}
