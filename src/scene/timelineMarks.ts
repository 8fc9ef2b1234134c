/** The marks of a timeline: stops in their lanes, and visits in a row. */
import type { Catalog, Stop, Visit } from '../domain/catalog.ts';
import { certainDays, extentOf } from '../domain/date.ts';
import { dateText } from '../domain/dateText.ts';
import { doubtOf, isBroken } from '../domain/doubt.ts';
import type { Spotlight } from '../domain/selection.ts';
import { emphasisOf } from './emphasis.ts';
import { shortName, titleOf } from './look.ts';
import { type Slot, visitMoments } from './slots.ts';
import type { Gap } from './timelineScale.ts';
import type { StopMark, TimelineLook, TimelineText, VisitMark } from './timelineScene.ts';

/** Stops that are shown; `slots` are theirs, in the same order. */
export function stopMarks(
  shown: readonly Stop[],
  slots: readonly Slot[],
  laneOf: ReadonlyMap<string, number>,
  catalog: Catalog,
  look: TimelineLook,
  light: Spotlight,
): StopMark[] {
  return shown.map((stop, i) => ({
    id: stop.id,
    visitId: stop.visit.id,
    lane: laneOf.get(stop.place.id) ?? 0,
    label: look.text.stop(
      titleOf(stop, catalog, look),
      shortName(stop.place, catalog, look),
      dateText(stop.when, look.language),
      doubtOf(stop),
    ),
    status: stop.status,
    ...timed(stop, stop.visit.tone),
    at: slots[i]?.at ?? 0,
    emphasis: emphasisOf([stop], light.stop === stop, light),
  }));
}

/** Visits that are shown. */
export function visitMarks(
  shown: readonly Visit[],
  catalog: Catalog,
  look: TimelineLook,
  light: Spotlight,
): VisitMark[] {
  const at = visitMoments(shown.map(({ when }) => extentOf(when)));
  const dates = datesOf(shown, look);
  return shown.map((visit, i) => ({
    id: visit.id,
    label: look.text.visit(
      titleOf(visit, catalog, look),
      dateText(visit.when, look.language),
      doubtOf(visit),
    ),
    date: dates[i] ?? '',
    // Its date on a phone is as short as it can be.
    month: look.isCompact ? (dates[i] ?? '') : dateText(visit.when, look.language, 'month'),
    ...timed(visit, visit.tone),
    at: at[i] ?? 0,
    emphasis: emphasisOf(visit.stops, isChosenVisit(visit, light), light),
  }));
}

/** Short dates; on a phone the month, unless it does not tell visits apart. */
function datesOf(shown: readonly Visit[], { isCompact, language }: TimelineLook): string[] {
  if (!isCompact) return shown.map(({ when }) => dateText(when, language, 'short'));
  const months = shown.map(({ when }) => dateText(when, language, 'month'));
  return shown.map(({ when }, i) => {
    const month = months[i] ?? '';
    const isShared = months.some((other, k) => other === month && k !== i);
    return isShared ? dateText(when, language, 'yearless') : month;
  });
}

/** Visits with what comes before them: how long there was none. */
export function afterGaps(
  visits: readonly VisitMark[],
  gaps: readonly Gap[],
  text: TimelineText,
): VisitMark[] {
  return visits.map((visit, i) => {
    const before = visits[i - 1]?.extent.latest ?? Number.POSITIVE_INFINITY;
    const gap = gaps.find(
      ({ extent }) => extent.earliest > before && extent.latest < visit.extent.earliest,
    );
    return gap ? { ...visit, label: text.after(visit.label, gap.said) } : visit;
  });
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
