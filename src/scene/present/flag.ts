/** Flags of a class that guesses: where they stand on the strip of time, and how they move. */
import type { Catalog } from '../../domain/catalog.ts';
import type { Extent } from '../../domain/date.ts';
import type { Flag, Guess } from '../../domain/guess.ts';
import type { Position } from '../map/position.ts';
import { firstDayOf, unitOf } from '../timeline/calendarUnit.ts';
import { dayAt, shareOf } from '../timeline/overview.ts';
import { yearLine } from './strip.ts';

export type DateFlag = Flag & { readonly kind: 'when' };

/** Months are told apart on lines of so many days at most: some 25 years. */
const MOST_DAYS_FOR_MONTHS = 9_200;

/** A flag to begin with: in the middle of everything, which says nothing about a slide. */
export function firstFlag(guess: Guess, { visits, places }: Catalog): Flag | undefined {
  const line = yearLine(visits);
  if (guess === 'when') return line && dateFlagAt(0.5, line);
  if (guess !== 'where') return undefined;
  const position = middleOf(
    places.filter(({ stopCount }) => stopCount > 0).map(({ position }) => position),
  );
  return position && { kind: 'where', position };
}

/** Mean of unit vectors on the sphere, so that 179° east and 179° west have 180° between them. */
function middleOf(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined;
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of positions) {
    const across = Math.cos(latitude * radians);
    x += across * Math.cos(longitude * radians);
    y += across * Math.sin(longitude * radians);
    z += Math.sin(latitude * radians);
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}

/** The flag at a share of the line, from 0 to 1: at a month, or at a year of a long line. */
export function dateFlagAt(share: number, line: Extent): DateFlag {
  const unit = line.latest - line.earliest < MOST_DAYS_FOR_MONTHS ? 'month' : 'year';
  return { kind: 'when', unit, number: unitOf(dayAt(share, line), unit) };
}

/** The flag moved by so many of its units, as far as the line goes. */
export function stepped(flag: DateFlag, by: number, line: Extent): DateFlag {
  const [first, last] = [unitOf(line.earliest, flag.unit), unitOf(line.latest, flag.unit)];
  return { ...flag, number: Math.min(last, Math.max(first, flag.number + by)) };
}

/** The days of the month or year that the flag stands for. */
export function daysOf({ unit, number }: DateFlag): Extent {
  return { earliest: firstDayOf(number, unit), latest: firstDayOf(number + 1, unit) - 1 };
}

/** Where the middle of some days is on the line, from 0 to 1. */
export function middleShare({ earliest, latest }: Extent, line: Extent): number {
  return (shareOf(earliest, line) + shareOf(latest + 1, line)) / 2;
}
