/** What the embed's script selects and filters an excerpt by. */
import { extentOf, isoFromDay } from '../../../src/domain/date.ts';
import { FACETS, valuesOf } from '../../../src/domain/facets.ts';
import type { Quotation } from './quotations.ts';

/** By the names that `HTMLElement.dataset` has; `src/embed/page/entries.ts` reads them. */
export function entryData({ excerpt, visit, stop }: Quotation): Readonly<Record<string, string>> {
  const { earliest, latest } = extentOf((stop ?? visit).when);
  const data: Record<string, string> = {
    visit: visit.id,
    source: excerpt.source.id,
    from: isoFromDay(earliest),
    to: isoFromDay(latest),
  };
  if (stop) {
    data.stop = stop.id;
    data.at = stop.place.id;
    for (const facet of FACETS) {
      data[`facet${facet.charAt(0).toUpperCase()}${facet.slice(1)}`] = valuesOf(stop, facet).join(
        ' ',
      );
    }
  }
  return data;
}
