/** The marks of a timeline: stops in their lanes, visits in a row, and counts of many. */
import type { Catalog, Stop, Visit } from '../../domain/catalog.ts';
import { certainDays, type Extent, extentOf } from '../../domain/date.ts';
import { dateText, spanText } from '../../domain/dateText.ts';
import { doubtOf, isBroken } from '../../domain/doubt.ts';
import type { Spotlight } from '../../domain/selection.ts';
import { type Emphasis, emphasisOf } from '../emphasis.ts';
import { shortName, titleOf } from '../look.ts';
import type { Gap } from './timelineScale.ts';
import type { Many, StopMark, TimelineLook, VisitMark } from './timelineScene.ts';
import type { Bin } from './window/counted.ts';

export type MarkContext = {
  readonly catalog: Catalog;
  readonly look: TimelineLook;
  readonly light: Spotlight;
};

/** Something that is shown, and the point of time where it is drawn. */
export type At<T> = { readonly item: T; readonly at: number };

export function stopMark(
  { item: stop, at }: At<Stop>,
  lane: number,
  { catalog, look, light }: MarkContext,
): StopMark {
  return {
    id: stop.id,
    visitId: stop.visit.id,
    lane,
    label: look.text.stop(
      titleOf(stop, catalog, look),
      shortName(stop.place, catalog, look),
      dateText(stop.when, look.language),
      doubtOf(stop),
    ),
    status: stop.status,
    ...timed(stop, stop.visit.tone),
    at,
    emphasis: emphasisOf([stop], light.stop === stop, light),
  };
}

/** Visits that are shown, in order; `gaps` are those of the line. */
export function visitMarks(
  shown: readonly (At<Visit> & { readonly before: Visit | undefined })[],
  gaps: readonly Gap[],
  { catalog, look, light }: MarkContext,
): VisitMark[] {
  const { text, language } = look;
  const visits = shown.map(({ item }) => item);
  const dates = datesOf(visits, look);
  const leasts = monthsOf(visits, language, 'digits');
  return shown.map(({ item: visit, at, before }, i) => {
    const label = text.visit(
      titleOf(visit, catalog, look),
      dateText(visit.when, language),
      doubtOf(visit),
    );
    const gap = gapBefore(visit, before, gaps);
    return {
      id: visit.id,
      label: gap ? text.after(label, gap.said) : label,
      date: dates[i] ?? '',
      // Its date on a phone is as short as it can be.
      month: look.isCompact ? (dates[i] ?? '') : dateText(visit.when, language, 'month'),
      least: leasts[i] ?? '',
      ...timed(visit, visit.tone),
      at,
      emphasis: emphasisOf(visit.stops, isChosenVisit(visit, light), light),
    };
  });
}

/** The short date of a visit, as it stands under its mark on pages with lanes. */
export function shortDate({ when }: Visit, language: string): string {
  return dateText(when, language, 'short');
}

/** Short dates; on a phone the month, unless it does not tell visits apart. */
function datesOf(shown: readonly Visit[], { isCompact, language }: TimelineLook): string[] {
  return isCompact
    ? monthsOf(shown, language, 'month')
    : shown.map((visit) => shortDate(visit, language));
}

/** Months in words or in digits; where one does not tell visits apart, their days. */
function monthsOf(shown: readonly Visit[], language: string, style: 'month' | 'digits'): string[] {
  const months = shown.map(({ when }) => dateText(when, language, style));
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return shown.map(({ when }, i) => {
    const month = months[i] ?? '';
    return (counts.get(month) ?? 0) > 1 ? dateText(when, language, 'yearless') : month;
  });
}

/** How long there was nothing between the visit before and this one. */
function gapBefore(visit: Visit, before: Visit | undefined, gaps: readonly Gap[]) {
  if (!before) return undefined;
  const [earlier, later] = [extentOf(before.when), extentOf(visit.when)];
  return gaps.find(
    ({ extent }) => extent.earliest > earlier.latest && extent.latest < later.earliest,
  );
}

/** A mark that counts stops, with an id that no stop and no visit has, of a lane that is called `place`; `stops` are the first of them. */
export function manyStops(
  bin: Bin,
  { stops, place }: { readonly stops: readonly [Stop, ...Stop[]]; readonly place: string },
  { look, light }: MarkContext,
): StopMark {
  const [first] = stops;
  const many = manyOf(bin, stops);
  return {
    ...countMark(bin, many, first.visit.tone, light),
    id: `*${bin.lane}.${bin.cell}.${bin.count}`,
    visitId: first.visit.id,
    lane: bin.lane,
    status: 'happened',
    label: look.text.manyStops(bin.count, place, spanText(many.days, look.language)),
  };
}

/** A mark that counts visits; `visits` are the first of them. */
export function manyVisits(
  bin: Bin,
  visits: readonly [Visit, ...Visit[]],
  { look, light }: MarkContext,
): VisitMark {
  const many = manyOf(bin, visits);
  const date = spanText(many.days, look.language);
  const label = look.text.manyVisits(bin.count, date);
  const id = `*.${bin.cell}.${bin.count}`;
  return {
    ...countMark(bin, many, visits[0].tone, light),
    id,
    label,
    date,
    month: date,
    least: date,
  };
}

function countMark(bin: Bin, many: Many, tone: string, light: Spotlight) {
  const day: Extent = { earliest: Math.floor(bin.at), latest: Math.floor(bin.at) };
  return {
    ...{ extent: day, certain: day, isBroken: !bin.isFirm, tone, at: bin.at, many },
    emphasis: countEmphasis(bin, light),
  };
}

function manyOf({ count, first, last, from, to }: Bin, items: readonly (Stop | Visit)[]): Many {
  const ids = items.map(({ id }) => id);
  return { count, ids, from, to, days: { earliest: Math.floor(first), latest: Math.floor(last) } };
}

function countEmphasis({ isLit }: Bin, light: Spotlight): Emphasis {
  if (!light.stops) return 'plain';
  return isLit ? 'related' : 'dimmed';
}

function timed(item: Stop | Visit, tone: string) {
  return {
    extent: extentOf(item.when),
    certain: certainDays(item.when),
    isBroken: isBroken(doubtOf(item)),
    tone,
  };
}

function isChosenVisit(visit: Visit, light: Spotlight): boolean {
  return light.visit === visit && !light.stop;
}
