/** What the timeline has to draw: a lane per place, stops, visits, their paths, columns and gaps. */
import type { Catalog, Direction, Stop, Visit } from '../domain/catalog.ts';
import type { Status } from '../domain/dataset.ts';
import { certainDays, type Extent, extentOf, unionOf } from '../domain/date.ts';
import { dateText } from '../domain/dateText.ts';
import { type Doubt, doubtOf, isBroken } from '../domain/doubt.ts';
import type { Period } from '../domain/filter.ts';
import { type Spotlight, spotlight } from '../domain/selection.ts';
import type { TimeScale } from '../domain/timeScale.ts';
import type { Column, Span } from './columns.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { laneOrder } from './laneOrder.ts';
import { type Look, shortName, titleOf } from './look.ts';
import { type Slot, slotsOf, visitMoments } from './slots.ts';
import { type Gap, type GapText, gapsOf, lineOf } from './timelineScale.ts';

export type TimelineText = {
  /** Accessible name of a stop's mark. */
  readonly stop: (title: string, place: string, date: string, doubt: Doubt) => string;
  /** Accessible name of a visit's mark. */
  readonly visit: (title: string, date: string, doubt: Doubt) => string;
  /** Accessible name of a mark that stands for several, which are named; opens them. */
  readonly together: (names: readonly string[]) => string;
  /** What stands over a column of which no day is known. */
  readonly someDay: () => string;
  /** How many lanes there are below those in sight. */
  readonly below: (count: number) => string;
  /** Accessible name of a visit's mark after a gap: its own, and what is said of the gap. */
  readonly after: (label: string, gap: string) => string;
} & GapText;

export type TimelineLook = Look & {
  /** The reader's period: what is looked at when everything is. */
  readonly period: Period;
  /** What the reader has asked for; without, what suits the dossier. */
  readonly timeScale: TimeScale | undefined;
  /** One line of visits instead of lanes and stops, for narrow pages. */
  readonly isCompact: boolean;
  readonly text: TimelineText;
};

export type Lane = { readonly placeId: string; readonly name: string; readonly emphasis: Emphasis };

/** What marks of stops and of visits have in common. */
type Timed = {
  readonly id: string;
  readonly label: string;
  /** Every day that it may touch. */
  readonly extent: Extent;
  /** The days that it certainly covers, if any is certain. */
  readonly certain: Extent | undefined;
  /** Its date or place is inferred, or only about right; see `doubt.ts`. */
  readonly isBroken: boolean;
  readonly tone: Direction['tone'];
  readonly emphasis: Emphasis;
  /**
   * Where within its extent it is drawn: days since 1970 with a fraction. The fraction is an order
   * among others of the day, never an hour.
   */
  readonly at: number;
};

export type StopMark = Timed & {
  readonly visitId: string;
  readonly lane: number;
  readonly status: Status;
};
export type VisitMark = Timed & {
  readonly date: string;
  /** The same no finer than the month, for where the date has no room. */
  readonly month: string;
};

/** A visit's path across the lanes, through the marks of its stops in order. */
export type Path = {
  readonly visitId: string;
  readonly stopIds: readonly string[];
  readonly tone: Direction['tone'];
  readonly emphasis: Emphasis;
};

export type TimelineScene = {
  readonly language: string;
  readonly lanes: readonly Lane[];
  /** By earliest day; stops of one visit in the visit's order. */
  readonly stops: readonly StopMark[];
  readonly visits: readonly VisitMark[];
  readonly paths: readonly Path[];
  /** How it is drawn now, and what it is where the reader has not asked for either. */
  readonly timeScale: TimeScale;
  readonly usualScale: TimeScale;
  /** In order; none where time is drawn to true scale. */
  readonly columns: readonly Column[];
  /** Between columns that have days between them, in order. */
  readonly gaps: readonly Gap[];
  /** The words for what is only known once it is drawn. */
  readonly text: Pick<TimelineText, 'together' | 'below' | 'someDay'>;
  /**
   * What is looked at when everything is: all columns; else the reader's period, all that passes the
   * filter, or all that there is when nothing does.
   */
  readonly extent: Extent;
  /** What the selection is about; the view sees to it that it is visible. */
  readonly target: Extent | undefined;
};

const NO_TIME: Extent = { earliest: 0, latest: 0 };

/** The timeline for a selection. */
export function timelineScene(catalog: Catalog, look: TimelineLook): TimelineScene {
  const light = spotlight(look.selected);
  const shown = catalog.visits.flatMap((visit) =>
    visit.stops.filter((stop) => look.remaining.stops.has(stop)),
  );
  const shownVisits = catalog.visits.filter((visit) => look.remaining.visits.has(visit));
  const lanes = look.isCompact ? [] : lanesOf(shown, catalog, look, light);
  const laneOf = new Map(lanes.map(({ placeId }, i) => [placeId, i]));
  const slots = slotsOf(
    shown.map((stop) => ({
      extent: extentOf(stop.when),
      visitId: stop.visit.id,
      lane: laneOf.get(stop.place.id) ?? 0,
    })),
  );
  const visits = visitMarks(shownVisits, catalog, look, light);
  const all = unionOf(catalog.visits.map(({ when }) => extentOf(when))) ?? NO_TIME;
  const { columns, ...line } = lineOf(spansOf(shown, slots, visits, look), all, look);
  const gaps = gapsOf(columns, look.text);
  const isTrue = line.timeScale === 'true';
  return {
    language: look.language,
    lanes,
    stops: look.isCompact ? [] : stopMarks(shown, slots, laneOf, catalog, look, light),
    visits: afterGaps(visits, gaps, look.text),
    paths: (look.isCompact ? [] : shownVisits).map((visit) => ({
      visitId: visit.id,
      stopIds: visit.stops.filter((stop) => look.remaining.stops.has(stop)).map(({ id }) => id),
      tone: visit.direction.tone,
      emphasis: emphasisOf(visit.stops, light.visit === visit, light),
    })),
    ...line,
    columns: isTrue ? [] : columns,
    gaps: isTrue ? [] : gaps,
    text: look.text,
    target: unionOf(
      [...(light.stop ? [light.stop] : (light.stops ?? []))].map(({ when }) => extentOf(when)),
    ),
  };
}

function lanesOf(
  shown: readonly Stop[],
  catalog: Catalog,
  look: TimelineLook,
  light: Spotlight,
): Lane[] {
  const used = new Set(shown.map(({ place }) => place));
  const ordered = laneOrder(
    catalog.places.filter((place) => used.has(place)).map(({ id }) => id),
    shown.map(({ place, visit }) => ({ placeId: place.id, visitId: visit.id })),
  );
  return ordered.flatMap((id) => {
    const place = catalog.placeById.get(id);
    if (!place) return [];
    const emphasis = emphasisOf(place.stops, light.place === place, light);
    return [{ placeId: id, name: shortName(place, catalog, look), emphasis }];
  });
}

function stopMarks(
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
    ...timed(stop, stop.visit.direction),
    at: slots[i]?.at ?? 0,
    emphasis: emphasisOf([stop], light.stop === stop, light),
  }));
}

function visitMarks(
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
    ...timed(visit, visit.direction),
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

/** The width of a letter in the name of a column, and what stays free beside it, CSS pixels. */
const LETTER = 7.6;
const BESIDE_NAME = 12;

/** What the line is made for: visits, and on pages with lanes their stops. */
function spansOf(
  shown: readonly Stop[],
  slots: readonly Slot[],
  visits: readonly VisitMark[],
  look: TimelineLook,
): Span[] {
  const ofVisits = visits.map(({ extent, certain, date }) => ({
    ...{ extent, isDaily: certain !== undefined, room: 0 },
    name: date.length * LETTER + BESIDE_NAME,
  }));
  const ofStops = shown.map(({ when }, i) => ({
    ...{ extent: extentOf(when), isDaily: when.precision === 'day', name: 0 },
    room: slots[i]?.room ?? 0,
  }));
  return look.isCompact ? ofVisits : [...ofStops, ...ofVisits];
}

/** Visits with what comes before them: how long there was none. */
function afterGaps(
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

function timed(item: Stop | Visit, direction: Direction) {
  return {
    extent: extentOf(item.when),
    certain: certainDays(item.when),
    isBroken: isBroken(doubtOf(item)),
    tone: direction.tone,
  };
}

function isChosenVisit(visit: Visit, light: Spotlight): boolean {
  return light.visit === visit && !light.stop;
}
