import type { DatasetWhen } from '../../src/domain/dataset.ts';
import type { CslDate } from './csl.ts';

/** As much of a date as says how it is cited. */
type Dating = Pick<DatasetWhen, 'edtf' | 'basis' | 'approximate' | 'uncertain'>;

/** A date of publication in each of the forms that citations need. */
export type Published = {
  readonly csl: CslDate;
  /**
   * Only for a date that the document does not state or that is in doubt: how it is written, in
   * square brackets. Without it, a style writes the date its own way.
   */
  readonly supplied?: { readonly chicago: string; readonly apa: string };
  /** BibTeX's `year`, and its `month` where there is one and only one. */
  readonly year: string;
  readonly month?: number;
  /** EDTF level 1, which is what biblatex reads in `date`. */
  readonly edtf: string;
};

type Season = NonNullable<CslDate['season']>;

/** One end of a date, or all of it. `from` and `to` differ when digits of the year are unknown. */
type Point = {
  readonly from: number;
  readonly to: number;
  readonly season?: Season | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

const POINT = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[~?%]?$/;
const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['21', 1],
  ['22', 2],
  ['23', 3],
  ['24', 4],
]);
const SEASON_NAMES = ['Spring', 'Summer', 'Autumn', 'Winter'];
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * Never finer than the date is known. Whatever the document does not state itself stands in square
 * brackets, as bibliographers write what they supply (Chicago Manual of Style, 17th edition, 14.145); "?" is an uncertain date, "ca." an
 * approximate one, "between" a year with unknown digits.
 */
export function publishedOf(when: Dating): Published {
  const points = when.edtf.split('/').map(pointOf);
  const open = points.some(({ from, to }) => from !== to);
  const doubtful = when.basis !== 'stated' || when.approximate || when.uncertain || open;
  const bracketed = (words: string) =>
    `[${when.approximate ? 'ca. ' : ''}${words}${when.uncertain ? '?' : ''}]`;
  const [only, ...others] = points;
  const month = others.length === 0 ? only?.month : undefined;
  const year = yearsText(points);
  return {
    csl: cslDate(points, doubtful),
    ...(doubtful && {
      supplied: {
        chicago: bracketed(points.map(monthFirst).join('–')),
        apa: bracketed(points.map(yearFirst).join('–')),
      },
    }),
    year: doubtful ? bracketed(year) : year,
    ...(month !== undefined && { month }),
    edtf: when.edtf,
  };
}

/** The pipeline has resolved the date before; one it cannot read here is its own mistake. */
function pointOf(edtf: string): Point {
  const [, year, month = '', day = ''] = POINT.exec(edtf) ?? [];
  if (year === undefined) throw new Error(`${edtf} is no date`);
  const years = { from: Number(year.replaceAll('X', '0')), to: Number(year.replaceAll('X', '9')) };
  if (years.from !== years.to) return years;
  const season = SEASONS.get(month);
  if (season !== undefined) return { ...years, season };
  return { ...years, month: known(month), day: known(day) };
}

function known(digits: string): number | undefined {
  return digits === '' || digits === 'XX' ? undefined : Number(digits);
}

/** CSL has no unknown digits and no season of a span: the one becomes a span, the other its year. */
function cslDate(points: readonly Point[], doubtful: boolean): CslDate {
  const [first, last] = points;
  const spanned = first && first.from !== first.to && last === undefined;
  const season = last === undefined ? first?.season : undefined;
  return {
    'date-parts': spanned ? [[first.from], [first.to]] : points.map(partsOf),
    ...(season !== undefined && { season }),
    ...(doubtful && { circa: true as const }),
  };
}

function partsOf({ from, month, day }: Point): number[] {
  return [from, month, day].filter((part) => part !== undefined);
}

function yearsText(points: readonly Point[]): string {
  const [first, ...others] = new Set(points.map(yearText));
  return [first, ...others].join('--');
}

function yearText({ from, to }: Point): string {
  return from === to ? String(from) : `between ${from} and ${to}`;
}

function monthFirst(point: Point): string {
  const name = partOfYear(point);
  if (name === undefined) return yearText(point);
  return point.day === undefined
    ? `${name} ${yearText(point)}`
    : `${name} ${point.day}, ${yearText(point)}`;
}

function yearFirst(point: Point): string {
  const name = partOfYear(point);
  if (name === undefined) return yearText(point);
  const day = point.day === undefined ? '' : ` ${point.day}`;
  return `${yearText(point)}, ${name}${day}`;
}

function partOfYear({ season, month }: Point): string | undefined {
  if (season !== undefined) return SEASON_NAMES[season - 1];
  return month === undefined ? undefined : MONTH_NAMES[month - 1];
}
