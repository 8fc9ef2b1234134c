/** The filter in the words of a host, and back. */
import { isoFromDay } from '../../domain/date.ts';
import { FACETS } from '../../domain/facets.ts';
import { choosing, EVERYTHING, type Filter, periodFromIso } from '../../domain/filter.ts';
import type { EmbedView, HostFilter } from '../protocol.ts';

export function filterOf({ from, to, chosen }: HostFilter): Filter {
  return FACETS.reduce<Filter>((filter, facet) => choosing(filter, facet, chosen[facet] ?? []), {
    ...EVERYTHING,
    period: periodFromIso(from, to),
  });
}

export function periodOf({ period: { from, to } }: Filter): EmbedView {
  return {
    ...(from === undefined ? {} : { from: isoFromDay(from) }),
    ...(to === undefined ? {} : { to: isoFromDay(to) }),
  };
}
