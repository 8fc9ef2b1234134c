/**
 * What is doubtful about a visit or a stop. One model: the timeline's outlines, the numbers of the
 * list, the tags and what a screen reader hears are all made from it.
 */
import type { Stop, Visit } from './catalog.ts';
import type { Status } from './dataset.ts';
import type { When } from './date.ts';

export type Doubt = {
  readonly status: Status;
  readonly date: When['basis'];
  /** The date itself is given as "about" (EDTF `~`) or "perhaps" (EDTF `?`). */
  readonly isDateVague: boolean;
  readonly isPlaceInferred: boolean;
  /** Claims of its own, or of one of its stops, cannot both be true. */
  readonly isDisputed: boolean;
};

/** The doubt about a stop; about a visit, as far as it is not its stops' own. */
export function doubtOf(item: Stop | Visit): Doubt {
  const isStop = 'visit' in item;
  return {
    status: isStop ? item.status : 'happened',
    date: item.when.basis,
    isDateVague: item.when.approximate || item.when.uncertain,
    isPlaceInferred: isStop && item.placeInferred,
    isDisputed: hasConflict(item) || (!isStop && item.stops.some(hasConflict)),
  };
}

/** Drawn with a broken outline: its date or its place is inferred, or only about right. */
export function isBroken({ date, isDateVague, isPlaceInferred }: Doubt): boolean {
  return date === 'inferred' || isDateVague || isPlaceInferred;
}

function hasConflict({ claims }: Stop | Visit): boolean {
  return claims.some(({ status }) => status === 'conflict');
}
