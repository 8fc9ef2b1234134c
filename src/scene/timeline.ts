/** What the timeline has to draw: a lane per place from north to south, stops, visits, their paths. */
import type { Catalog, Direction, Stop, Visit } from '../domain/catalog.ts';
import type { Status } from '../domain/dataset.ts';
import { certainDays, type Extent, extentOf, unionOf } from '../domain/date.ts';
import { dateText, monthsText } from '../domain/dateText.ts';
import { type Doubt, doubtOf, isBroken } from '../domain/doubt.ts';
import { isOpen, type Period } from '../domain/filter.ts';
import { type Spotlight, spotlight } from '../domain/selection.ts';
import { clipped } from './brush.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import { gapsBetween } from './gaps.ts';
import { type Look, shortName, titleOf } from './look.ts';

export type TimelineText = {
  /** Accessible name of a stop's mark. */
  readonly stop: (title: string, place: string, date: string, doubt: Doubt) => string;
  /** Accessible name of a visit's mark. */
  readonly visit: (title: string, date: string, doubt: Doubt) => string;
  /** What a break says of the months that it leaves out. */
  readonly gap: (months: string) => string;
};

export type TimelineLook = Look & {
  /** The reader's period: what is looked at when everything is. */
  readonly period: Period;
  /** Long stretches in which nothing was are left out. */
  readonly isGapless: boolean;
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
};

export type StopMark = Timed & {
  readonly visitId: string;
  readonly lane: number;
  readonly status: Status;
};
export type VisitMark = Timed & { readonly date: string };

/** A visit's path across the lanes, through the marks of its stops in order. */
export type Path = {
  readonly visitId: string;
  readonly stopIds: readonly string[];
  readonly tone: Direction['tone'];
  readonly emphasis: Emphasis;
};

/** Days that are left out of the timeline. */
type Gap = { readonly extent: Extent; readonly label: string };

export type TimelineScene = {
  readonly language: string;
  readonly lanes: readonly Lane[];
  /** By earliest day; stops of one visit in the visit's order. */
  readonly stops: readonly StopMark[];
  readonly visits: readonly VisitMark[];
  readonly paths: readonly Path[];
  /** In order; none unless the reader wants it so. */
  readonly gaps: readonly Gap[];
  /** The reader's period, else all that passes the filter, or all that there is when nothing does. */
  readonly extent: Extent;
  /** What the selection is about; the view sees to it that it is visible. */
  readonly target: Extent | undefined;
};

const NO_TIME: Extent = { earliest: 0, latest: 0 };

/** The timeline for a selection. */
export function timelineScene(catalog: Catalog, look: TimelineLook): TimelineScene {
  const light = spotlight(look.selected);
  const shown = catalog.stops.filter((stop) => look.remaining.stops.has(stop));
  const shownVisits = catalog.visits.filter((visit) => look.remaining.visits.has(visit));
  const shownPlaces = new Set(shown.map((stop) => stop.place));
  const places = look.isCompact ? [] : catalog.places.filter((place) => shownPlaces.has(place));
  const laneOf = new Map(places.map((place, i) => [place, i]));
  const stops = (look.isCompact ? [] : shown).map(
    (stop): StopMark => ({
      id: stop.id,
      visitId: stop.visit.id,
      lane: laneOf.get(stop.place) ?? 0,
      label: look.text.stop(
        titleOf(stop, catalog, look),
        shortName(stop.place, catalog, look),
        dateText(stop.when, look.language),
        doubtOf(stop),
      ),
      status: stop.status,
      ...timed(stop, stop.visit.direction),
      emphasis: emphasisOf([stop], light.stop === stop, light),
    }),
  );
  const visits = shownVisits.map(
    (visit): VisitMark => ({
      id: visit.id,
      label: look.text.visit(
        titleOf(visit, catalog, look),
        dateText(visit.when, look.language),
        doubtOf(visit),
      ),
      date: dateText(visit.when, look.language, look.isCompact ? 'month' : 'short'),
      ...timed(visit, visit.direction),
      emphasis: emphasisOf(visit.stops, isChosenVisit(visit, light), light),
    }),
  );
  const all = unionOf(catalog.visits.map(({ when }) => extentOf(when))) ?? NO_TIME;
  const shownDays = [...shown, ...shownVisits].map(({ when }) => extentOf(when));
  const extent = isOpen(look.period) ? (unionOf(shownDays) ?? all) : periodWithin(look.period, all);
  return {
    language: look.language,
    lanes: places.map((place) => ({
      placeId: place.id,
      name: shortName(place, catalog, look),
      emphasis: emphasisOf(place.stops, light.place === place, light),
    })),
    stops,
    visits,
    paths: (look.isCompact ? [] : shownVisits).map((visit) => ({
      visitId: visit.id,
      stopIds: visit.stops.filter((stop) => look.remaining.stops.has(stop)).map(({ id }) => id),
      tone: visit.direction.tone,
      emphasis: emphasisOf(visit.stops, light.visit === visit, light),
    })),
    gaps: look.isGapless ? gapsOf(shownDays, extent, look) : [],
    extent,
    target: unionOf(
      [...(light.stop ? [light.stop] : (light.stops ?? []))].map(({ when }) => extentOf(when)),
    ),
  };
}

/** Where the period lies outside all that there is, there is nothing of it to look at. */
function periodWithin(period: Period, all: Extent): Extent {
  const isOutside =
    (period.from ?? all.earliest) > all.latest || (period.to ?? all.latest) < all.earliest;
  return isOutside ? all : clipped(period, all);
}

function gapsOf(days: readonly Extent[], whole: Extent, look: TimelineLook): Gap[] {
  return gapsBetween(days, whole).map((extent) => ({
    extent,
    label: look.text.gap(monthsText(extent, look.language)),
  }));
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
