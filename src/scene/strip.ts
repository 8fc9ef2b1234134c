/** Where in time a slide is: a line with a dot for each visit, long empty stretches left out. */
import type { Catalog, Visit } from '../domain/catalog.ts';
import { type Extent, extentOf, unionOf, utcDate } from '../domain/date.ts';
import { gapsBetween } from './gaps.ts';
import { leavingOut, type Scale } from './scale.ts';

export type StripDot = {
  readonly visit: Visit;
  /** From 0 at the beginning of the line to 1 at its end. */
  readonly at: number;
  readonly isCurrent: boolean;
};

export type Strip = {
  readonly dots: readonly StripDot[];
  /** Where a stretch is left out, from 0 to 1. */
  readonly breaks: readonly number[];
};

/** Of the whole, what stays free before the first visit and after the last. */
const MARGIN = 0.06;

/** The line of a dossier with the visits of a slide; empty where there is no visit, hence no time. */
export function stripOf({ visits }: Catalog, current: ReadonlySet<Visit>): Strip {
  const extents = visits.map(({ when }) => extentOf(when));
  const whole = unionOf(extents);
  if (!whole) return { dots: [], breaks: [] };
  const scale = scaleOf(extents, whole);
  const [first, last] = [scale.toDrawn(whole.earliest), scale.toDrawn(whole.latest + 1)];
  const free = (last - first) * MARGIN;
  const shareOf = (day: number) => (scale.toDrawn(day) - first + free) / (last - first + 2 * free);
  return {
    dots: visits.map((visit, i) => {
      const { earliest, latest } = extents[i] ?? whole;
      return { visit, at: shareOf((earliest + latest + 1) / 2), isCurrent: current.has(visit) };
    }),
    breaks: scale.leftOut.map(({ from }) => shareOf(from)),
  };
}

function scaleOf(extents: readonly Extent[], whole: Extent): Scale {
  return leavingOut(
    gapsBetween(extents, whole).map(({ earliest, latest }) => ({ from: earliest, to: latest + 1 })),
  );
}

/** The years in which it may have been, from 0 to 1 of a line that leaves nothing out, all as long. */
export function yearsOf({ visits }: Catalog): { readonly year: number; readonly at: number }[] {
  const whole = unionOf(visits.map(({ when }) => extentOf(when)));
  if (!whole) return [];
  const [first, last] = [whole.earliest, whole.latest].map((day) => utcDate(day).getUTCFullYear());
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    at: i / (last - first + 1),
  }));
}

/**
 * Which of the dots have room for their dates: the current ones first, then from left to right.
 * `width` of the line and `label` of a date in CSS pixels.
 */
export function labelledDots(
  dots: readonly StripDot[],
  width: number,
  label: number,
): ReadonlySet<StripDot> {
  const chosen: StripDot[] = [];
  const ranked = [...dots].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || a.at - b.at);
  for (const dot of ranked) {
    const isFree = chosen.every((other) => Math.abs(other.at - dot.at) * width >= label);
    if (isFree) chosen.push(dot);
  }
  return new Set(chosen);
}
