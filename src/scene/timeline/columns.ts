/**
 * The timeline in columns: a column for each cluster of stops close in time, usually a visit, and
 * between two of them a gap that says how long it is. Where that would be too many, columns become
 * runs of months, years, decades, centuries or millennia in which something was.
 */
import { type Extent, unionOf } from '../../domain/date.ts';
import { type CalendarUnit, UNITS, unitsIn, wholeUnits } from './calendarUnit.ts';

/** Something in time that columns are made for. */
export type Span = {
  readonly extent: Extent;
  /** It is known to the day, so that its days can be told apart. */
  readonly isDaily: boolean;
  /** CSS pixels that it needs beside others of its day. */
  readonly room: number;
  /** CSS pixels that its name under the column needs; 0 for what has none. */
  readonly name: number;
};

export type Column = {
  /** Its days, all of which it shows at one rate. */
  readonly extent: Extent;
  /** What it is a run of; `visit` for a cluster of stops. */
  readonly unit: 'visit' | CalendarUnit;
  /** How wide it is where there is just room for all, CSS pixels. */
  readonly width: number;
  /** How wide the gap before it is, likewise; 0 for the first, and where no day lies between. */
  readonly before: number;
  /** Nothing in it is known to the day. */
  readonly isVague: boolean;
};

export type ColumnMeasures = {
  /** CSS pixels for all columns and gaps, where they are not to become coarser. */
  readonly room: number;
  /** Of a day, a calendar unit, a gap, and a column, CSS pixels. */
  readonly day: number;
  readonly unit: number;
  readonly gap: number;
  readonly least: number;
  /** All clusters are equally wide, whatever is in them. */
  readonly isEqual: boolean;
};

/** For pages with lanes, and for the single line of visits on a phone. */
export const WIDE: ColumnMeasures = {
  ...{ room: 1240, day: 28, unit: 44, gap: 26, least: 80, isEqual: false },
};
export const NARROW: ColumnMeasures = {
  ...{ room: 440, day: 56, unit: 44, gap: 12, least: 56, isEqual: true },
};

/** Fewer free days than this between two clusters cost less than a gap. */
const LEAST_GAP = 3;
/** Days of a column beyond these are not given their full width. */
const MOST_DAYS = 14;
/** Of the whole, what must be empty for columns to be the better first view. */
const EMPTY = 0.5;
const NO_TIME: Extent = { earliest: 0, latest: 0 };

/** The columns for what is shown, in order; none for nothing. */
export function columnsOf(spans: readonly Span[], measures: ColumnMeasures): Column[] {
  const gap = measures.isEqual ? 0 : LEAST_GAP;
  const clusters = clustersOf(spans, gap).map((members) => clusterColumn(members, measures));
  let columns = inRow(clusters, measures);
  for (const unit of UNITS) {
    if (widthOf(columns) <= measures.room) break;
    columns = inRow(unitColumns(spans, unit, measures), measures);
  }
  return columns;
}

/** The share of some days that lies in no column, 0 to 1; without, of those from the first to the last. */
export function emptiness(columns: readonly Column[], whole = hull(columns)): number {
  if (columns.length === 0) return 0;
  const filled = columns.reduce((sum, { extent }) => {
    const earliest = Math.max(extent.earliest, whole.earliest);
    const latest = Math.min(extent.latest, whole.latest);
    return sum + Math.max(0, latest - earliest + 1);
  }, 0);
  return 1 - filled / (whole.latest - whole.earliest + 1);
}

/** Whether columns are the better first view: to true scale more than half of it would be empty. */
export function isBestInColumns(columns: readonly Column[], whole = hull(columns)): boolean {
  return emptiness(columns, whole) > EMPTY;
}

/** The days between two columns that follow each other; undefined where there is none. */
export function gapBetween(before: Unplaced, after: Unplaced): Extent | undefined {
  const gap = { earliest: before.extent.latest + 1, latest: after.extent.earliest - 1 };
  return gap.earliest <= gap.latest ? gap : undefined;
}

type Unplaced = Omit<Column, 'before'>;

function inRow(columns: readonly Unplaced[], { gap }: ColumnMeasures): Column[] {
  return columns.map((column, i) => {
    const last = columns[i - 1];
    return { ...column, before: last && gapBetween(last, column) ? gap : 0 };
  });
}

function widthOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { before, width }) => sum + before + width, 0);
}

/** Spans by the stretches that they fill, with fewer free days than `gap` within each. */
function clustersOf(spans: readonly Span[], gap: number): Span[][] {
  const clusters: Span[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const span of [...spans].sort((a, b) => a.extent.earliest - b.extent.earliest)) {
    if (span.extent.earliest - end > gap) clusters.push([]);
    clusters.at(-1)?.push(span);
    end = Math.max(end, span.extent.latest);
  }
  return clusters;
}

function hull(spans: readonly { readonly extent: Extent }[]): Extent {
  return unionOf(spans.map(({ extent }) => extent)) ?? NO_TIME;
}

function clusterColumn(spans: readonly Span[], measures: ColumnMeasures): Unplaced {
  const extent = hull(spans);
  const isVague = spans.every(({ isDaily }) => !isDaily);
  const names = spans.reduce((sum, { name }) => sum + name, 0);
  const least = Math.max(measures.least, names);
  const column = { extent, unit: 'visit' as const, isVague };
  if (measures.isEqual) return { ...column, width: measures.least };
  const days = Math.min(extent.latest - extent.earliest + 1, MOST_DAYS);
  const day = crowdedDays(spans).reduce((most, room) => Math.max(most, room), measures.day);
  return { ...column, width: isVague ? least : Math.max(least, days * day) };
}

/** What the spans of each single day need together. */
function crowdedDays(spans: readonly Span[]): number[] {
  const rooms = new Map<number, number>();
  for (const { extent, room } of spans) {
    if (extent.latest > extent.earliest) continue;
    rooms.set(extent.earliest, (rooms.get(extent.earliest) ?? 0) + room);
  }
  return [...rooms.values()];
}

/** Runs of the units that something touches. */
function unitColumns(
  spans: readonly Span[],
  unit: CalendarUnit,
  { unit: unitWidth, least }: ColumnMeasures,
): Unplaced[] {
  const whole = spans.map((span) => ({ ...span, extent: wholeUnits(span.extent, unit) }));
  return clustersOf(whole, 1).map((members) => {
    const extent = hull(members);
    const width = Math.max(least, unitsIn(extent, unit) * unitWidth);
    return { extent, unit, width, isVague: members.every(({ isDaily }) => !isDaily) };
  });
}
