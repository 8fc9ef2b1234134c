/**
 * Where marks are so many that they would all become one, those of each calendar unit are one: of
 * the finest unit that is wide enough at this zoom. Units do not move while one pans.
 */
import { firstDayOf, UNITS, unitOf } from './calendarUnit.ts';
import { pixelOfDays, pixelsOf } from './line.ts';
import { type Place, placesOf } from './placing.ts';
import type { Frame } from './scale.ts';

/** A place that is longer, CSS pixels, says too little of where its members are. */
const LONGEST = 120;
/** A unit is at least as wide, CSS pixels: a mark and some to spare for a short month. */
const LEAST_UNIT = 32;
/** Between the mark of a unit and the end of the unit, CSS pixels. */
const EDGE = 1;

type Band = { readonly from: number; readonly to: number };

/**
 * Marks of a row as places; `at` in days since 1970 with a fraction, `apart` in CSS pixels as for
 * `placesOf`. The ends of a place are within half of `apart` of its first and its last member.
 */
export function crowdedPlaces<M>(
  marks: readonly M[],
  at: (mark: M) => number,
  frame: Frame,
  apart: number,
): Place<M>[] {
  const pixelAt = (mark: M) => pixelOfDays(at(mark), frame);
  const places = placesOf(marks, pixelAt, apart);
  if (places.every(({ from, to }) => to - from <= LONGEST)) return places;
  const units = new Map<string, { members: M[]; band: Band }>();
  for (const mark of places.flatMap(({ members }) => members)) {
    const band = unitBand(at(mark), frame);
    const key = `${band.from} ${band.to}`;
    const known = units.get(key);
    if (known) known.members.push(mark);
    else units.set(key, { members: [mark], band });
  }
  const ofUnits = [...units.values()].flatMap(({ members, band }) =>
    unitPlace(members, pixelAt, band, apart),
  );
  return mergedSingles(ofUnits, apart);
}

/** The pixels of the finest unit at a point of time that is wide enough. */
function unitBand(days: number, frame: Frame): Band {
  const day = Math.floor(days);
  const { from, to } = pixelsOf({ earliest: day, latest: day }, frame);
  if (to - from >= LEAST_UNIT) return { from, to };
  const unit = UNITS.find((each) => (to - from) * LENGTHS[each] >= LEAST_UNIT) ?? 'millennium';
  const number = unitOf(day, unit);
  const extent = { earliest: firstDayOf(number, unit), latest: firstDayOf(number + 1, unit) - 1 };
  return pixelsOf(extent, frame);
}

/** Mean days of the Gregorian calendar, so that neighbours have the same unit. */
const LENGTHS = {
  ...{ month: 30.436875, year: 365.2425, decade: 3652.425 },
  ...{ century: 36_524.25, millennium: 365_242.5 },
} as const;

/** One place within its unit, or where a mark alone belongs. */
function unitPlace<M>(
  members: readonly M[],
  pixelAt: (mark: M) => number,
  { from, to }: Band,
  apart: number,
): Place<M>[] {
  const [first, ...others] = members;
  if (first === undefined) return [];
  const last = others.at(-1);
  if (last === undefined) return [{ members: [first], from: pixelAt(first), to: pixelAt(first) }];
  const free = Math.min(apart / 2 + EDGE, (to - from) / 2);
  const within = (x: number) => Math.min(to - free, Math.max(from + free, x));
  return [{ members: [first, ...others], from: within(pixelAt(first)), to: within(pixelAt(last)) }];
}

/** A mark that is alone in its unit and too near to the one beside it is one with that. */
function mergedSingles<M>(places: readonly Place<M>[], apart: number): Place<M>[] {
  const merged: Place<M>[] = [];
  for (const place of places) {
    const last = merged.at(-1);
    const isNear = last !== undefined && place.from - last.to < apart;
    if (last && isNear && (last.members.length === 1 || place.members.length === 1)) {
      merged[merged.length - 1] = {
        members: [...last.members, ...place.members],
        from: last.from,
        to: place.to,
      };
    } else {
      merged.push(place);
    }
  }
  return merged;
}
