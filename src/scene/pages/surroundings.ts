/** What a map of a selection shows: what it is about, and what is near. So its cost does not grow with the dossier. */
import type { Catalog, Place, Stop } from '../../domain/catalog.ts';
import { indexOf, keepIndex } from '../../domain/index/catalogIndex.ts';
import type { Remaining } from '../../domain/remaining.ts';
import { type Selected, spotlight } from '../../domain/selection.ts';
import { alternativesOf } from '../map/alternatives.ts';
import { boundsOf, near } from '../map/globe.ts';
import type { Position } from '../map/position.ts';
import { drawnAt } from '../map/roughPlace.ts';
import { MOST_OF_ALL } from './mostOfAll.ts';

/** Places on a map beyond which a picture is of a part of the dossier. */
export const MOST_PLACES = 16;

/** How many times as wide and high as what it is about a map may be, and degrees that it has at least. */
const AROUND = 3;
const LEAST_DEGREES = 12;

/** What a picture is drawn from: a catalogue, and all that is in it. */
export type Part = { readonly catalog: Catalog; readonly all: Remaining };

/**
 * What a map of a selection is drawn from: its places and those near them, of a dossier that is whole but for the
 * others. The whole dossier where it has few, or nothing is selected.
 */
export function spaceAround(whole: Part, selected: Selected): Part {
  const arePlacesFew = whole.catalog.places.length <= MOST_OF_ALL.marks;
  if (arePlacesFew || selected.kind === 'none') return whole;
  const places = placesAround(whole.catalog, selected, ownStops(selected));
  const catalog = { ...whole.catalog, places };
  // So what is drawn of a few places costs no more than they have stops.
  keepIndex(catalog, indexOf(whole.catalog));
  return { catalog, all: whole.all };
}

function ownStops(selected: Selected): readonly Stop[] {
  return [...(spotlight(selected).stops ?? [])];
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
    .filter(({ stopCount }) => stopCount > 0)
    .sort((a, b) => b.stopCount - a.stopCount);
  ranked.set(catalog, places);
  return places;
}
