/** The line of a timeline: its scale, its columns, the gaps between them, and what it shows at first. */
import { type Extent, unionOf } from '../../domain/date.ts';
import { isOpen, type Period } from '../../domain/filter.ts';
import { type TimeLength, timeLength } from '../../domain/timeLength.ts';
import type { TimeScale } from '../../domain/timeScale.ts';
import { clipped } from './brush.ts';
import {
  type Column,
  columnsOf,
  gapBetween,
  isBestInColumns,
  NARROW,
  type Span,
  WIDE,
} from './columns.ts';

export type Line = {
  readonly timeScale: TimeScale;
  readonly usualScale: TimeScale;
  /** In order, whichever the scale is. */
  readonly columns: readonly Column[];
  readonly extent: Extent;
};

type Look = {
  readonly isCompact: boolean;
  readonly timeScale: TimeScale | undefined;
  readonly period: Period;
};

const lines = new WeakMap<readonly Span[], Map<string, Line>>();

/** The line for what is shown; `all` are the days of the whole dossier. Of the same spans it is worked out once for each look. */
export function lineOf(spans: readonly Span[], all: Extent, look: Look): Line {
  const { isCompact, timeScale, period } = look;
  const known = lines.get(spans) ?? new Map<string, Line>();
  lines.set(spans, known);
  const key = [isCompact, timeScale, period.from, period.to, all.earliest, all.latest].join();
  const line = known.get(key) ?? madeLine(spans, all, look);
  known.set(key, line);
  return line;
}

function madeLine(spans: readonly Span[], all: Extent, look: Look): Line {
  const columns = columnsOf(spans, look.isCompact ? NARROW : WIDE);
  const days = unionOf(spans.map(({ extent }) => extent)) ?? all;
  const trueExtent = isOpen(look.period) ? days : periodWithin(look.period, all);
  const isUsual = columns.length > 0 && (look.isCompact || isBestInColumns(columns, trueExtent));
  const usualScale = isUsual ? 'columns' : 'true';
  const timeScale = columns.length === 0 ? 'true' : (look.timeScale ?? usualScale);
  const line = { timeScale, usualScale, columns } as const;
  if (timeScale === 'columns') {
    return { ...line, extent: unionOf(columns.map(({ extent }) => extent)) ?? days };
  }
  return { ...line, extent: trueExtent };
}

/** Where the period lies outside all that there is, there is nothing of it to look at. */
function periodWithin(period: Period, all: Extent): Extent {
  const isOutside =
    (period.from ?? all.earliest) > all.latest || (period.to ?? all.latest) < all.earliest;
  return isOutside ? all : clipped(period, all);
}

/** The days between two columns. */
export type Gap = {
  readonly extent: Extent;
  /** "4 years" */
  readonly words: string;
  /** "4 years without visits" */
  readonly said: string;
};

export type GapText = {
  /** A gap between two columns, in a few words. */
  readonly gap: (length: TimeLength) => string;
  /** The same as a screen reader says it. */
  readonly gapSaid: (length: TimeLength) => string;
};

/** The gaps between columns that have days between them, in order. */
export function gapsOf(columns: readonly Column[], text: GapText): Gap[] {
  return columns.slice(1).flatMap((column, i) => {
    const before = columns[i];
    const extent = before && gapBetween(before, column);
    if (!extent) return [];
    const length = timeLength(extent.latest - extent.earliest + 1);
    return [{ extent, words: text.gap(length), said: text.gapSaid(length) }];
  });
}
