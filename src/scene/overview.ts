/** The strip above the timeline: the whole dossier, a dot for each visit, and the period chosen. */
import type { Catalog, Visit } from '../domain/catalog.ts';
import { type Day, type Extent, extentOf, unionOf } from '../domain/date.ts';
import type { Period } from '../domain/filter.ts';
import { spotlight } from '../domain/selection.ts';
import { clipped } from './brush.ts';
import { type Emphasis, emphasisOf } from './emphasis.ts';
import type { Look } from './look.ts';

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

/** A strip of more dots than these has cells, so many that their dots touch each other. */
const MOST_DOTS = 160;

/** The overview of a dossier; undefined where there is no visit, hence no time. */
export function overviewScene(
  catalog: Catalog,
  period: Period,
  look: Look,
): OverviewScene | undefined {
  const whole = wholeOf(catalog);
  if (!whole) return undefined;
  const light = spotlight(look.selected);
  return {
    language: look.language,
    whole,
    brush: clipped(period, whole),
    dots: leadingDots(
      catalog.visits.map((visit) => ({
        visitId: visit.id,
        at: middleOf(visit, whole),
        tone: visit.tone,
        emphasis: emphasisOf(visit.stops, light.visit === visit, light),
        isRemaining: look.remaining.visits.has(visit),
      })),
    ),
  };
}

const RANK: Readonly<Record<Emphasis, number>> = { selected: 0, related: 1, plain: 2, dimmed: 3 };

/** All dots, or the most important of each cell: chosen ones, then those that pass the filter. */
function leadingDots(dots: readonly Dot[]): readonly Dot[] {
  if (dots.length <= MOST_DOTS) return dots;
  const rankOf = ({ emphasis, isRemaining }: Dot) => RANK[emphasis] * 2 + (isRemaining ? 0 : 1);
  const leaders = new Map<number, Dot>();
  for (const dot of dots) {
    const cell = Math.floor(dot.at * MOST_DOTS);
    const leader = leaders.get(cell);
    if (!leader || rankOf(dot) < rankOf(leader)) leaders.set(cell, dot);
  }
  return [...leaders.values()].sort((a, b) => a.at - b.at);
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

function wholeOf({ visits }: Catalog): Extent | undefined {
  const days = unionOf(visits.map(({ when }) => extentOf(when)));
  if (!days) return undefined;
  const free = Math.max(1, Math.ceil((days.latest - days.earliest) * MARGIN));
  return { earliest: days.earliest - free, latest: days.latest + free };
}

function middleOf({ when }: Visit, whole: Extent): number {
  const { earliest, latest } = extentOf(when);
  return (shareOf(earliest, whole) + shareOf(latest + 1, whole)) / 2;
}
