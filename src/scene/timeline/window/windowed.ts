/** The marks of a timeline: all of few stops, and of many what tiles of time show. */
import type { Stop } from '../../../domain/catalog.ts';
import { doubtOf, isBroken } from '../../../domain/doubt.ts';
import { countBefore, indexOf } from '../../../domain/index/catalogIndex.ts';
import { emphasisOf } from '../../emphasis.ts';
import { type MarkContext, manyStops, manyVisits, stopMark, visitMarks } from '../timelineMarks.ts';
import type { Gap } from '../timelineScale.ts';
import type { Path, StopMark, VisitMark } from '../timelineScene.ts';
import type { Lanes } from './lanes.ts';
import { type Selected, selecting } from './selected.ts';
import type { Tile } from './tiles.ts';
import type { Timed, Times } from './times.ts';

/** More stops than these are not all drawn at once. */
const SMALL = 200;
/** At most so many marks of a tile: of stops in all lanes, and of visits in their row. */
const MOST = { stops: 150, visits: 16 };

export type Drawn = {
  readonly stops: readonly StopMark[];
  readonly visits: readonly VisitMark[];
  readonly paths: readonly Path[];
};

export type Shown = MarkContext & {
  readonly times: Times;
  readonly lanes: Lanes;
  readonly gaps: readonly Gap[];
};

/** Whether all that is shown is drawn at once, whatever part of it is looked at. */
export function isSmall({ stops, visits }: Times): boolean {
  return stops.rows.length <= SMALL && visits.rows.length <= SMALL;
}

/** Every mark that is shown. */
export function allMarks(shown: Shown): Drawn {
  const { stops, visits } = shown.times;
  return drawn(
    shown,
    { rows: shown.look.isCompact ? [] : [...stops.rows], bins: [] },
    { rows: [...visits.rows], bins: [] },
  );
}

/** Says which marks tiles of time show. */
export function marksByTiles(shown: Shown): (tiles: readonly Tile[]) => Drawn {
  const { catalog, times, light, lanes } = shown;
  const index = indexOf(catalog);
  const { stops, visits, placeOf } = index;
  const chosen = [...(light.stops ?? [])];
  const chosenStops = new Set(chosen.map(stops.rowOf));
  const chosenVisits = new Set(chosen.map(({ visit }) => visits.rowOf(visit)));
  const stopsIn = selecting({
    ...{ timed: times.stops, days: index.stopDays, chosen: chosenStops, most: MOST.stops },
    lanes: Math.max(1, lanes.lanes.length),
    laneOf: (row) => lanes.laneOf[placeOf[row] ?? 0] ?? 0,
    isFirm: (row) => isFirm(stops.items[row]),
  });
  const visitsIn = selecting({
    ...{ timed: times.visits, days: index.visitDays, chosen: chosenVisits, most: MOST.visits },
    lanes: 1,
    laneOf: () => 0,
    isFirm: (row) => isFirm(visits.items[row]),
  });
  const none: Selected = { rows: [], bins: [] };
  return (tiles) =>
    inTime(drawn(shown, shown.look.isCompact ? none : stopsIn(tiles), visitsIn(tiles)));
}

/** Date and place are certain and past. */
function isFirm(item: Parameters<typeof doubtOf>[0] | undefined): boolean {
  if (!item) return false;
  const doubt = doubtOf(item);
  return !isBroken(doubt) && doubt.status !== 'announced';
}

function drawn(shown: Shown, stops: Selected, visits: Selected): Drawn {
  return {
    stops: stopsOf(shown, stops),
    visits: visitsOf(shown, visits),
    paths: shown.look.isCompact ? [] : pathsOf(shown, stops, visits),
  };
}

/**
 * Of counts, the order of the catalogue says nothing. So that marks keep theirs while one pans, they have
 * the order of time even where there is no count in sight.
 */
function inTime({ stops, visits, paths }: Drawn): Drawn {
  const byTime = (a: StopMark | VisitMark, b: StopMark | VisitMark) => a.at - b.at;
  return { stops: [...stops].sort(byTime), visits: [...visits].sort(byTime), paths };
}

function stopsOf(shown: Shown, { rows, bins }: Selected): StopMark[] {
  const { catalog, times, lanes } = shown;
  const { stops, placeOf } = indexOf(catalog);
  const at = (row: number) => stops.items[row];
  return [
    ...rows.flatMap((row): StopMark[] => {
      const item = at(row);
      const lane = lanes.laneOf[placeOf[row] ?? 0] ?? 0;
      return item ? [stopMark({ item, at: atOf(times.stops, row) }, lane, shown)] : [];
    }),
    ...bins.flatMap((bin): StopMark[] => {
      const [first, ...others] = bin.rows.flatMap((row) => at(row) ?? []);
      const place = lanes.lanes[bin.lane]?.name ?? '';
      return first ? [manyStops(bin, { stops: [first, ...others], place }, shown)] : [];
    }),
  ];
}

function visitsOf(shown: Shown, { rows, bins }: Selected): VisitMark[] {
  const { catalog, times, gaps } = shown;
  const { items } = indexOf(catalog).visits;
  const listed = times.visits.rows;
  return [
    ...visitMarks(
      rows.flatMap((row) => {
        const item = items[row];
        const before = items[listed[countBefore(listed, row) - 1] ?? -1];
        return item ? [{ item, at: atOf(times.visits, row), before }] : [];
      }),
      gaps,
      shown,
    ),
    ...bins.flatMap((bin): VisitMark[] => {
      const [first, ...others] = bin.rows.flatMap((row) => items[row] ?? []);
      return first ? [manyVisits(bin, [first, ...others], shown)] : [];
    }),
  ];
}

function atOf({ rows, at }: Timed, row: number): number {
  return at[countBefore(rows, row)] ?? 0;
}

/** The paths of visits of which every stop that is shown has a mark of its own. */
function pathsOf({ catalog, look, light }: Shown, stops: Selected, visits: Selected): Path[] {
  const index = indexOf(catalog);
  const own = new Set(stops.rows);
  const rows = new Set([...visits.rows, ...stops.rows.map((row) => index.visitOf[row] ?? 0)]);
  const isShown = (stop: Stop) => look.remaining.stops.has(stop);
  return [...rows]
    .sort((a, b) => a - b)
    .flatMap((row): Path[] => {
      const visit = index.visits.items[row];
      if (!visit) return [];
      const shown = visit.stops.filter(isShown);
      if (!shown.every((stop) => own.has(index.stops.rowOf(stop)))) return [];
      const emphasis = emphasisOf(visit.stops, light.visit === visit, light);
      return [
        { visitId: visit.id, stopIds: shown.map(({ id }) => id), tone: visit.tone, emphasis },
      ];
    });
}
