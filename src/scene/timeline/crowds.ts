/**
 * Where marks are so many that they would all become one, those of each calendar unit are one: of
 * the finest unit that is wide enough at this zoom. Units do not move while one pans.
 */
import type { Day, Extent } from '../../domain/date.ts';
import { UNITS, wholeUnits } from './calendarUnit.ts';
import { pixelOfDays, pixelsOf } from './line.ts';
import { type Place, placesOf } from './placing.ts';
import { type Frame, pixelOf } from './scale.ts';

/** A place that is longer, CSS pixels, says too little of where its members are. */
const LONGEST = 120;
/** A unit is at least as wide, CSS pixels: a mark and some to spare for a short month. */
const LEAST_UNIT = 32;
/** Places that are just apart still are when their ends have been rounded, CSS pixels. */
const ROUNDING = 1e-6;
const DAY = 86_400_000;

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
  const stretches = stretchesOf(frame);
  const units = new Map<string, { members: M[]; band: Band }>();
  for (const mark of places.flatMap(({ members }) => members)) {
    const band = bandOf(at(mark), stretches, frame, apart);
    const key = `${band.from} ${band.to}`;
    const known = units.get(key);
    if (known) known.members.push(mark);
    else units.set(key, { members: [mark], band });
  }
  const ofUnits = [...units.values()].flatMap(({ members, band }) =>
    unitPlace(members, pixelAt, band, apart),
  );
  return merged(ofUnits, apart);
}

/** A part of the line: all of it at true scale, else a column, or narrow columns in a row. */
type Stretch = Band & {
  /** How wide a day is, CSS pixels; undefined where there is no room for units within. */
  readonly day: number | undefined;
};

function stretchesOf(frame: Frame): Stretch[] {
  const { start, end, width, scale } = frame;
  if (scale.pieces.length === 0) {
    const day = (width / (end - start)) * DAY;
    return [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, day }];
  }
  const stretches: Stretch[] = [];
  for (const { true: column } of scale.pieces) {
    const [from, to] = [pixelOf(column.from, frame), pixelOf(column.to, frame)];
    const last = stretches.at(-1);
    if (!isNarrow({ from, to })) {
      stretches.push({ from, to, day: ((to - from) / (column.to - column.from)) * DAY });
    } else if (last && isNarrow(last)) {
      stretches[stretches.length - 1] = { from: last.from, to, day: undefined };
    } else {
      stretches.push({ from, to, day: undefined });
    }
  }
  return stretches;
}

function isNarrow({ from, to }: Band): boolean {
  return to - from < LEAST_UNIT;
}

/** The pixels of the finest unit at a point of time that is wide enough, within its column. */
function bandOf(days: number, stretches: readonly Stretch[], frame: Frame, apart: number): Band {
  const x = pixelOfDays(days, frame) + ROUNDING;
  const stretch = stretches.findLast(({ from }) => from <= x) ?? stretches[0];
  if (stretch?.day === undefined) return stretch ?? { from: x, to: x };
  const { from, to } = pixelsOf(unitAt(Math.floor(days), stretch.day, apart), frame);
  return { from: Math.max(from, stretch.from), to: Math.min(to, stretch.to) };
}

/** The days of the finest unit that a day lies in and that is wide enough; `width` is a day's. */
function unitAt(day: Day, width: number, apart: number): Extent {
  if (width >= apart) return { earliest: day, latest: day };
  if (width * WEEK >= LEAST_UNIT) {
    const monday = MONDAY + Math.floor((day - MONDAY) / WEEK) * WEEK;
    return { earliest: monday, latest: monday + WEEK - 1 };
  }
  const unit = UNITS.find((each) => width * LENGTHS[each] >= LEAST_UNIT) ?? 'millennium';
  return wholeUnits({ earliest: day, latest: day }, unit);
}

/** Days of a week, and a Monday. */
const WEEK = 7;
const MONDAY = 4;
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
  const free = Math.min(apart / 2, (to - from) / 2);
  const within = (x: number) => Math.min(to - free, Math.max(from + free, x));
  return [{ members: [first, ...others], from: within(pixelAt(first)), to: within(pixelAt(last)) }];
}

/**
 * Places too near to the one before are one with it: a mark alone at the end of its unit, or a unit
 * that its column cuts off.
 */
function merged<M>(places: readonly Place<M>[], apart: number): Place<M>[] {
  const made: Place<M>[] = [];
  for (const place of places) {
    const last = made.at(-1);
    if (last && place.from - last.to < apart - ROUNDING) {
      const members = [...last.members, ...place.members] as const;
      made[made.length - 1] = { members, from: last.from, to: Math.max(last.to, place.to) };
    } else {
      made.push(place);
    }
  }
  return made;
}
