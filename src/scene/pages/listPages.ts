/** The pages of the list that are there without a script: by years, each in sheets. */
import type { Catalog } from '../../domain/catalog.ts';
import { EVERYTHING, type Filter } from '../../domain/filter.ts';
import { type Remaining, remaining } from '../../domain/remaining.ts';
import { listedOf } from './listSheets.ts';
import { type YearSpan, yearSpans } from './years.ts';

/** One page of the list. It shows what the app shows of this filter and this sheet. */
export type ListPage = {
  /** Undefined for the list of everything. */
  readonly years: YearSpan | undefined;
  /** The number of its sheet, from 1, and how many sheets of these years have a page. */
  readonly number: number;
  readonly count: number;
  readonly filter: Filter;
  /** What passes the filter; the same value on all sheets of these years. */
  readonly remaining: Remaining;
};

const known = new WeakMap<Catalog, readonly ListPage[]>();

/**
 * All pages of a dossier's list, the first of everything foremost. A list of one sheet has one page. In a
 * longer one the years have all sheets, where there are years to choose from; else everything has. A visit is
 * listed in all years that it touches.
 */
export function listPages(catalog: Catalog): readonly ListPage[] {
  const before = known.get(catalog);
  if (before) return before;
  const whole = sheetsOf(catalog, undefined);
  const pages = whole.length > 1 ? byYears(catalog, whole) : whole;
  known.set(catalog, pages);
  return pages;
}

/** Whether the list has several pages. Only then does the first page of the dossier not lead to everything. */
export function hasLongList(catalog: Catalog): boolean {
  return listPages(catalog).length > 1;
}

function byYears(catalog: Catalog, whole: readonly ListPage[]): readonly ListPage[] {
  const [first] = whole;
  const years = yearSpans(catalog).flatMap((span) => sheetsOf(catalog, span));
  return first && years.length > 0 ? [{ ...first, count: 1 }, ...years] : whole;
}

function sheetsOf(catalog: Catalog, years: YearSpan | undefined): ListPage[] {
  const filter = years ? { ...EVERYTHING, period: years.period } : EVERYTHING;
  const passing = remaining(catalog, filter);
  const { sheets } = listedOf(catalog, passing);
  return sheets.map((_, i) => ({
    ...{ years, filter, remaining: passing },
    ...{ number: i + 1, count: sheets.length },
  }));
}
