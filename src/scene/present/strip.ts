/**
 * Where in time a slide or an excerpt is: visits in cells of one width, in the order of time. Cells
 * are no ruler; between two of them the time without visits is said in words.
 */
import type { Visit } from '../../domain/catalog.ts';
import { type Day, type Extent, extentOf, unionOf } from '../../domain/date.ts';
import { dateText, yearsText } from '../../domain/dateText.ts';
import { type TimeLength, timeLength } from '../../domain/timeLength.ts';
import { firstDayOf, unitOf, unitsIn, wholeUnits } from '../timeline/calendarUnit.ts';
import { shareOf } from '../timeline/overview.ts';
import { YEARS } from '../timeline/steps.ts';

export type Cell = {
  /** Drawn as one mark, with their count if they are several. */
  readonly visits: readonly [Visit, ...Visit[]];
  /** From the first day that one of them may touch to the last. */
  readonly extent: Extent;
  /** The time without visits before it; undefined where there is none. */
  readonly before: TimeLength | undefined;
};

/** What a cell is for: a visit, or the visits of a month or of so many years. */
export type CellSize = 'visit' | 'month' | number;

/**
 * The cells of visits that are sorted by their earliest days. A visit that touches several months or
 * runs of years joins them, with all that is in them, to one cell.
 */
export function cellsOf(visits: readonly Visit[], size: CellSize): Cell[] {
  const groups: { members: [Visit, ...Visit[]]; end: number }[] = [];
  for (const visit of visits) {
    const { earliest, latest } = extentOf(visit.when);
    const [first, end] = [runOf(earliest, size), runOf(latest, size)];
    const last = groups.at(-1);
    if (last && size !== 'visit' && first <= last.end) {
      last.members.push(visit);
      last.end = Math.max(last.end, end);
    } else {
      groups.push({ members: [visit], end });
    }
  }
  let end: Day | undefined;
  return groups.map(({ members }) => {
    const extent = hullOf(members);
    const free = end === undefined ? 0 : extent.earliest - end - 1;
    end = Math.max(extent.latest, end ?? extent.latest);
    return { visits: members, extent, before: free > 0 ? timeLength(free) : undefined };
  });
}

/** The number of the month or run of years that a day lies in; later ones are greater. */
function runOf(day: Day, size: CellSize): number {
  return typeof size === 'number' ? Math.floor(unitOf(day, 'year') / size) : unitOf(day, 'month');
}

function hullOf(visits: readonly [Visit, ...Visit[]]): Extent {
  return unionOf(visits.map(({ when }) => extentOf(when))) ?? extentOf(visits[0].when);
}

export type StripCell = Cell & { readonly date: string };

/** What dates have to do with, CSS pixels. */
export type StripRoom = {
  readonly width: number;
  /** What a date takes up with what stays free beside it. */
  readonly widthOf: (date: string) => number;
};

/** From the finest to the coarsest. */
const SIZES: readonly CellSize[] = ['visit', 'month', ...YEARS.map(({ count }) => count)];

/** The finest cells of which each has room for its date; none where not even the coarsest have. */
export function stripOf(visits: readonly Visit[], language: string, room: StripRoom): StripCell[] {
  for (const size of SIZES) {
    const cells = datedCells(visits, size, language, room);
    if (cells) return cells;
  }
  return [];
}

function datedCells(
  visits: readonly Visit[],
  size: CellSize,
  language: string,
  { width, widthOf }: StripRoom,
): StripCell[] | undefined {
  const cells = cellsOf(visits, size);
  const dated: StripCell[] = [];
  for (const cell of cells) {
    const dates = datesOf(cell, size, language);
    const date = dates.find((each) => widthOf(each) <= width / cells.length);
    if (date === undefined) return undefined;
    dated.push({ ...cell, date });
  }
  return dated;
}

/**
 * What may stand for a cell's date, the best first. Visits of one month keep it, lest all cells of a
 * year have the same date.
 */
function datesOf({ visits, extent }: Cell, size: CellSize, language: string): string[] {
  const years = yearsText(extent, language);
  if (typeof size === 'number') return [years];
  const [{ when }, ...others] = visits;
  const isMonth = unitsIn(extent, 'month') === 1;
  const months = dateText(when, language, 'month');
  if (isMonth) return [months];
  return others.length === 0 ? [months, years] : [years];
}

/** The whole years of a line to true scale; undefined without visits. */
export function yearLine(visits: readonly Visit[]): Extent | undefined {
  const days = unionOf(visits.map(({ when }) => extentOf(when)));
  return days && wholeUnits(days, 'year');
}

/**
 * The years in which it may have been, each where it begins: from 0 to 1 of a line to true scale. As
 * many of them as there is room for.
 */
export function yearsOf(
  visits: readonly Visit[],
  language: string,
  { width, widthOf }: StripRoom,
): { readonly text: string; readonly at: number }[] {
  const line = yearLine(visits);
  if (!line) return [];
  const [first, last] = [unitOf(line.earliest, 'year'), unitOf(line.latest, 'year')];
  const yearAt = (year: number) => {
    const day = firstDayOf(year, 'year');
    const text = yearsText({ earliest: day, latest: day }, language);
    return { text, at: shareOf(day, line), share: widthOf(text) / width };
  };
  const choices = YEARS.map(({ count }) => {
    const start = Math.ceil(first / count);
    const length = Math.floor(last / count) - start + 1;
    return Array.from({ length }, (_, i) => (start + i) * count)
      .map(yearAt)
      .filter(({ at, share }) => at + share <= 1);
  });
  const isRoomy = (years: (typeof choices)[number]) =>
    years.length > 0 && years.every(({ at, share }, i) => (years[i + 1]?.at ?? 1) - at >= share);
  return choices.find(isRoomy) ?? [];
}
