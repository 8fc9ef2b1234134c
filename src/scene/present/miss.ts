/** How far a flag is from what is true. Only for what has been revealed. */
import type { Catalog, Place } from '../../domain/catalog.ts';
import { type Extent, extentOf } from '../../domain/date.ts';
import type { Flag } from '../../domain/guess.ts';
import type { Slide } from '../../domain/presentation.ts';
import { itemsAt, placesAt } from '../../domain/secrets.ts';
import type { TimeLength } from '../../domain/timeLength.ts';
import { distance } from '../map/mercator.ts';
import { unitOf } from '../timeline/calendarUnit.ts';
import type { DateFlag } from './flag.ts';

export type Miss =
  | {
      readonly kind: 'where';
      /** From the flag to the nearest place, or to the rim of its area; 0 within. */
      readonly kilometres: number;
      readonly place: Place;
    }
  | {
      readonly kind: 'when';
      /** `right` if what is true touches the flag's month or year. */
      readonly way: 'early' | 'right' | 'late';
      /** In months or years; a count of 0 where the flag is right. */
      readonly length: TimeLength;
      /** The days on which it was. */
      readonly days: Extent;
    };

/** By how much the flag misses the nearest of what a slide is about; undefined if it is about nothing. */
export function missOf(flag: Flag, slide: Slide, catalog: Catalog): Miss | undefined {
  const misses =
    flag.kind === 'where'
      ? placesAt(slide, catalog).map((place) => missedPlace(flag.position, place))
      : itemsAt(slide, catalog).map(({ when }) => missedDays(flag, extentOf(when)));
  return misses.reduce<Miss | undefined>(
    (best, each) => (best && sizeOf(best) <= sizeOf(each) ? best : each),
    undefined,
  );
}

function sizeOf(miss: Miss): number {
  if (miss.kind === 'where') return miss.kilometres;
  return miss.length.count * (miss.length.unit === 'year' ? 12 : 1);
}

function missedPlace(position: readonly [number, number], place: Place): Miss {
  const radius = place.precision === 'exact' ? 0 : (place.radius ?? 0);
  const kilometres = Math.max(0, distance(position, place.position) - radius);
  return { kind: 'where', kilometres, place };
}

/** Fewer months than these are told as months. */
const MONTHS_TOLD = 24;

function missedDays({ unit, number }: DateFlag, days: Extent): Miss {
  const [first, last] = [unitOf(days.earliest, unit), unitOf(days.latest, unit)];
  const way = number < first ? 'early' : number > last ? 'late' : 'right';
  const by = Math.max(0, first - number, number - last);
  const isInYears = unit === 'month' && by >= MONTHS_TOLD;
  const length = isInYears
    ? { count: Math.round(by / 12), unit: 'year' as const }
    : { count: by, unit };
  return { kind: 'when', way, length, days };
}
