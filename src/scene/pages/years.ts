/** The years of a dossier: headings of its visits, and spans that a reader chooses from. */
import type { Catalog, Visit } from '../../domain/catalog.ts';
import { type Day, extentOf, MILLISECONDS_PER_DAY, utcDate } from '../../domain/date.ts';
import type { Period } from '../../domain/filter.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';

/** Calendar years, both included, and their days. */
export type YearSpan = {
  readonly first: number;
  readonly last: number;
  readonly period: { readonly from: Day; readonly to: Day };
};

export type YearGroup = { readonly year: number; readonly visits: readonly Visit[] };

/** More spans than these are not chosen from at a glance. */
const MOST = 12;

/** Lengths of spans, years. */
const LENGTHS = [1, 10, 100, 1000, 10_000];

/** Visits by the year in which they can have begun, as they come. */
export function byYear(visits: readonly Visit[]): YearGroup[] {
  const groups: { year: number; visits: Visit[] }[] = [];
  for (const visit of visits) {
    const year = yearOf(extentOf(visit.when).earliest);
    const last = groups.at(-1);
    if (last?.year === year) last.visits.push(visit);
    else groups.push({ year, visits: [visit] });
  }
  return groups;
}

const knownSpans = new WeakMap<Catalog, readonly YearSpan[]>();

/**
 * The years in which visits begin; decades, centuries or more where these are too many. None where
 * there is nothing to choose between. They are worked out once: thousands of pages show them. The days come
 * from the index, so that no visit has to be read for them.
 */
export function yearSpans(catalog: Catalog): readonly YearSpan[] {
  const known = knownSpans.get(catalog) ?? spansOf(indexOf(catalog).visitDays.first);
  knownSpans.set(catalog, known);
  return known;
}

function spansOf(firstDays: Iterable<Day>): readonly YearSpan[] {
  const years = [...new Set(Array.from(new Set(firstDays), yearOf))].sort((a, b) => a - b);
  for (const length of LENGTHS) {
    const firsts = [...new Set(years.map((year) => Math.floor(year / length) * length))];
    if (firsts.length > MOST) continue;
    return firsts.length > 1 ? firsts.map((first) => spanOf(first, first + length - 1)) : [];
  }
  return [];
}

/** Whether a period is exactly the days of a span. */
export function isPeriodOf({ period }: YearSpan, { from, to }: Period): boolean {
  return period.from === from && period.to === to;
}

function yearOf(day: Day): number {
  return utcDate(day).getUTCFullYear();
}

function spanOf(first: number, last: number): YearSpan {
  return { first, last, period: { from: firstDay(first), to: firstDay(last + 1) - 1 } };
}

function firstDay(year: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return date.getTime() / MILLISECONDS_PER_DAY;
}
