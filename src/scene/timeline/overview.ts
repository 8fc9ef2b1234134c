/** The strip above the timeline: the whole dossier, a dot for each visit, and the period chosen. */
import type { Catalog, Visit } from '../../domain/catalog.ts';
import type { Day, Extent } from '../../domain/date.ts';
import type { Period } from '../../domain/filter.ts';
import { hasBit } from '../../domain/index/bits.ts';
import { indexOf, wholeOf } from '../../domain/index/catalogIndex.ts';
import { bitsOf } from '../../domain/index/rowSet.ts';
import { type Spotlight, spotlight } from '../../domain/selection.ts';
import type { Emphasis } from '../emphasis.ts';
import type { Look } from '../look.ts';
import { clipped } from './brush.ts';
import { extentAt } from './window/times.ts';

/** Of the whole, what stays free before the first visit and after the last. */
const MARGIN = 0.02;

type Dot = {
  readonly visitId: string;
  /** From 0 at the beginning of the strip to 1 at its end. */
  readonly at: number;
  readonly tone: string;
  readonly emphasis: Emphasis;
  /** It passes the filter. */
  readonly isRemaining: boolean;
};

export type OverviewScene = {
  readonly language: string;
  /** The days of the strip. */
  readonly whole: Extent;
  /** The days of the period chosen: all of them if it is open. */
  readonly brush: Extent;
  /** By earliest day; of very many visits one for each cell of the strip. */
  readonly dots: readonly Dot[];
};

/** A strip of more dots than these has cells, so many that their dots touch each other in a window of 1440. */
const MOST_DOTS = 120;

/** The overview of a dossier; undefined where there is no visit, hence no time. */
export function overviewScene(
  catalog: Catalog,
  period: Period,
  look: Look,
): OverviewScene | undefined {
  const whole = wholeWithMargin(catalog);
  if (!whole) return undefined;
  return {
    language: look.language,
    whole,
    brush: clipped(period, whole),
    dots: dotsIn(catalog, whole, look),
  };
}

function dotsIn(catalog: Catalog, whole: Extent, look: Look): Dot[] {
  const light = spotlight(look.selected);
  const { visits, visitDays } = indexOf(catalog);
  const shown = bitsOf(visits, look.remaining.visits);
  const lit = light.stops && new Set(Array.from(light.stops, ({ visit }) => visit));
  const atOf = (row: number) => middleOf(extentAt(visitDays, row), whole);
  const isRemaining = (row: number) => hasBit(shown, row);
  const rankOf = (row: number) =>
    RANK[emphasisIn(visits.items[row], light, lit)] * 2 + (isRemaining(row) ? 0 : 1);
  return leadersOf(visits.items.length, atOf, rankOf).flatMap((row): Dot[] => {
    const visit = visits.items[row];
    if (!visit) return [];
    const { id: visitId, tone } = visit;
    const emphasis = emphasisIn(visit, light, lit);
    return [{ at: atOf(row), emphasis, isRemaining: isRemaining(row), visitId, tone }];
  });
}

/** As `emphasisOf`, for the visits that are lit. */
function emphasisIn(
  visit: Visit | undefined,
  light: Spotlight,
  lit: Set<Visit> | undefined,
): Emphasis {
  if (!visit || !lit) return 'plain';
  if (light.visit === visit) return 'selected';
  return lit.has(visit) ? 'related' : 'dimmed';
}

const RANK: Readonly<Record<Emphasis, number>> = { selected: 0, related: 1, plain: 2, dimmed: 3 };

/** The rows of all dots, or of the most important of each cell: chosen ones, then those that pass the filter. */
function leadersOf(
  count: number,
  atOf: (row: number) => number,
  rankOf: (row: number) => number,
): number[] {
  const leaders = new Map<number, { readonly row: number; readonly rank: number }>();
  for (let row = 0; row < count; row += 1) {
    const cell = count > MOST_DOTS ? Math.floor(atOf(row) * MOST_DOTS) : row;
    const rank = rankOf(row);
    const leader = leaders.get(cell);
    if (!leader || rank < leader.rank) leaders.set(cell, { row, rank });
  }
  const rows = Array.from(leaders.values(), ({ row }) => row);
  return count > MOST_DOTS ? rows.sort((a, b) => atOf(a) - atOf(b)) : rows;
}

/** Where a day begins on the strip, from 0 to 1. */
export function shareOf(day: Day, { earliest, latest }: Extent): number {
  return (day - earliest) / (latest + 1 - earliest);
}

/** The day at a share of the strip, from its first to its last. */
export function dayAt(share: number, { earliest, latest }: Extent): Day {
  const day = earliest + Math.floor(share * (latest + 1 - earliest));
  return Math.min(latest, Math.max(earliest, day));
}

function wholeWithMargin(catalog: Catalog): Extent | undefined {
  const days = wholeOf(indexOf(catalog).visitDays);
  if (!days) return undefined;
  const free = Math.max(1, Math.ceil((days.latest - days.earliest) * MARGIN));
  return { earliest: days.earliest - free, latest: days.latest + free };
}

function middleOf({ earliest, latest }: Extent, whole: Extent): number {
  return (shareOf(earliest, whole) + shareOf(latest + 1, whole)) / 2;
}
