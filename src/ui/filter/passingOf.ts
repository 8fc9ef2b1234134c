import type { Catalog } from '../../domain/catalog.ts';
import type { Filter } from '../../domain/filter.ts';
import { areSameBits } from '../../domain/index/bits.ts';
import { indexOf } from '../../domain/index/catalogIndex.ts';
import { bitsOf } from '../../domain/index/rowSet.ts';
import type { Search } from '../../domain/query.ts';
import { type Remaining, remaining } from '../../domain/remaining.ts';

type Known = {
  readonly catalog: Catalog;
  readonly search: Search | undefined;
  readonly remaining: Remaining;
};

const known = new WeakMap<Filter, Known>();

/** So many of the last different values are kept for filters that leave the same. */
const KEPT = 4;

const lately = new WeakMap<Catalog, readonly Remaining[]>();

/**
 * What passes a filter: worked out once for the words that say it at once and for what is drawn a
 * moment later. Filters that leave the same have the same value, so that nothing is drawn again for them.
 */
export function passingOf(catalog: Catalog, filter: Filter, search: Search | undefined): Remaining {
  const before = known.get(filter);
  if (before?.catalog === catalog && before.search === search) return before.remaining;
  const passing = sameAsLately(catalog, remaining(catalog, filter, search));
  known.set(filter, { catalog, search, remaining: passing });
  return passing;
}

function sameAsLately(catalog: Catalog, now: Remaining): Remaining {
  const before = lately.get(catalog) ?? [];
  const same = before.find((each) => areSame(catalog, each, now)) ?? now;
  lately.set(catalog, [same, ...before.filter((each) => each !== same)].slice(0, KEPT));
  return same;
}

function areSame(catalog: Catalog, a: Remaining, b: Remaining): boolean {
  const { stops, visits } = indexOf(catalog);
  return (
    areSameBits(bitsOf(stops, a.stops), bitsOf(stops, b.stops)) &&
    areSameBits(bitsOf(visits, a.visits), bitsOf(visits, b.visits))
  );
}
