import type { Catalog } from '../../domain/catalog.ts';
import type { Filter } from '../../domain/filter.ts';
import type { Search } from '../../domain/query.ts';
import { type Remaining, remaining } from '../../domain/remaining.ts';

type Known = {
  readonly catalog: Catalog;
  readonly search: Search | undefined;
  readonly remaining: Remaining;
};

const known = new WeakMap<Filter, Known>();

/**
 * What passes a filter: worked out once for the words that say it at once and for what is drawn a
 * moment later, and the same value for both.
 */
export function passingOf(catalog: Catalog, filter: Filter, search: Search | undefined): Remaining {
  const before = known.get(filter);
  if (before?.catalog === catalog && before.search === search) return before.remaining;
  const passing = remaining(catalog, filter, search);
  known.set(filter, { catalog, search, remaining: passing });
  return passing;
}
