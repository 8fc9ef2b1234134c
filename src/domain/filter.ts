/** What of a dossier the reader wants to see. What passes is worked out in `remaining.ts`. */

import { type Day, dayFromIso, type Extent } from './date.ts';
import { FACETS, type Facet } from './facets.ts';
import { isRealDay } from './realDay.ts';

/** A period by its first and last day, both included; without one of them it is open there. */
export type Period = { readonly from?: Day | undefined; readonly to?: Day | undefined };

/** For each facet the ids of which one must apply; a facet that is absent lets everything pass. */
type Chosen = Readonly<Partial<Record<Facet, readonly [string, ...string[]]>>>;

export type Filter = {
  readonly period: Period;
  readonly chosen: Chosen;
  /** Words to look for, as written by the reader; empty for none. */
  readonly text: string;
};

export const EVERYTHING: Filter = { period: {}, chosen: {}, text: '' };

/**
 * Whether something may have been on a day of the period: what lies in July 2019 passes for every
 * day of that July.
 */
export function touches({ earliest, latest }: Extent, { from, to }: Period): boolean {
  return (from === undefined || latest >= from) && (to === undefined || earliest <= to);
}

/** Whether a period has neither beginning nor end. */
export function isOpen({ from, to }: Period): boolean {
  return from === undefined && to === undefined;
}

/** Whether a filter lets everything pass. */
export function isEverything(filter: Filter): boolean {
  return countConditions(filter) === 0;
}

/** How many things a filter asks for: a period, words, and each id chosen of each facet. */
export function countConditions({ period, chosen, text }: Filter): number {
  const ids = FACETS.reduce((count, facet) => count + (chosen[facet]?.length ?? 0), 0);
  return ids + (isOpen(period) ? 0 : 1) + (text.trim() === '' ? 0 : 1);
}

export function isSameFilter(a: Filter, b: Filter): boolean {
  return (
    a.period.from === b.period.from &&
    a.period.to === b.period.to &&
    a.text === b.text &&
    FACETS.every((facet) => a.chosen[facet]?.join() === b.chosen[facet]?.join())
  );
}

/** The filter with other ids for a facet; with none, the facet lets everything pass. */
export function choosing(filter: Filter, facet: Facet, ids: Iterable<string>): Filter {
  const { [facet]: _, ...others } = filter.chosen;
  const [first, ...rest] = [...new Set(ids)].sort();
  const chosen = first === undefined ? others : { ...others, [facet]: [first, ...rest] };
  return { ...filter, chosen };
}

/** The filter with an id of a facet added, or taken away if it was there. */
export function toggling(filter: Filter, facet: Facet, id: string): Filter {
  const ids: readonly string[] = filter.chosen[facet] ?? [];
  return choosing(filter, facet, ids.includes(id) ? ids.filter((it) => it !== id) : [...ids, id]);
}

/** A period from two calendar days (`YYYY-MM-DD`); what is no such day leaves its end open. */
export function periodFromIso(from: string | undefined, to: string | undefined): Period {
  return {
    ...(isDay(from) ? { from: dayFromIso(from) } : {}),
    ...(isDay(to) ? { to: dayFromIso(to) } : {}),
  };
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text);
}
