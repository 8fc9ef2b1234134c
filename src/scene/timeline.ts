/** What the timeline has to draw: a lane per place, stops, visits, their paths, columns and gaps. */
import type { Catalog, Stop } from '../domain/catalog.ts';
import { type Extent, extentOf, unionOf } from '../domain/date.ts';
import { type Spotlight, spotlight } from '../domain/selection.ts';
import type { Span } from './columns.ts';
import { emphasisOf } from './emphasis.ts';
import { laneOrder } from './laneOrder.ts';
import { shortName } from './look.ts';
import { type Slot, slotsOf } from './slots.ts';
import { afterGaps, stopMarks, visitMarks } from './timelineMarks.ts';
import { gapsOf, lineOf } from './timelineScale.ts';
import type { Lane, TimelineLook, TimelineScene, VisitMark } from './timelineScene.ts';

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
      tone: visit.tone,
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
