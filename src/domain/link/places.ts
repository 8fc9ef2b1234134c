/** Places, the places they lie within, and their stops. */
import type { Place, Stop } from '../catalog.ts';
import type { DatasetPlace } from '../dataset.ts';
import { minutesOf } from '../timeOfDay.ts';
import { byId, compareText, get } from './lookup.ts';

/** A place that can still be put within another and given its stops. */
type OpenPlace = Omit<Place, 'within' | 'stops'> & { within?: Place; readonly stops: Stop[] };

/** The places in the dataset's order. `fillStops` adds their stops. */
export function linkPlaces(places: readonly DatasetPlace[]): OpenPlace[] {
  const linked = places.map(
    ({ within: _, ...place }): OpenPlace => ({
      ...place,
      stops: [],
      get stopCount() {
        return this.stops.length;
      },
    }),
  );
  const open = byId(linked);
  for (const { id, within } of places) {
    if (within !== undefined) get(open, id).within = get(open, within);
  }
  return linked;
}

/** Lists stops with their places, in chronological order. */
export function fillStops(places: readonly OpenPlace[], stops: readonly Stop[]): void {
  const open = byId(places);
  for (const stop of stops) get(open, stop.place.id).stops.push(stop);
  for (const place of places) place.stops.sort(byTime);
}

/** A new list of the same places, from north to south. */
export function northToSouth(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => b.position[1] - a.position[1] || compareText(a.id, b.id));
}

function byTime(a: Stop, b: Stop): number {
  return (
    a.when.start.earliest - b.when.start.earliest ||
    startOf(a) - startOf(b) ||
    a.visit.order - b.visit.order ||
    a.order - b.order
  );
}

/** Minutes into the day; without a time of day before all others, as it may be any. */
function startOf({ when: { time } }: Stop): number {
  return time === undefined ? 0 : minutesOf(time).first;
}
