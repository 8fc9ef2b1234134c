/** The excerpts of the page as the script sees them, and which of them a choice is about. */
import type { Day, Extent } from '../../domain/date.ts';
import { FACETS, type Facet } from '../../domain/facets.ts';
import { type Filter, touches } from '../../domain/filter.ts';
import type { Selection } from '../../domain/selection.ts';

/** An excerpt, and what it is about; ids are the dataset's. */
export type Entry = {
  /** Of its article. */
  readonly id: string;
  readonly visit: string;
  readonly source: string;
  /** The days on which it can have been. */
  readonly extent: Extent;
  /** Absent for what is said of the visit as a whole. */
  readonly stop?: { readonly id: string; readonly place: string } | undefined;
  /** What its stop has of each facet; see `valuesOf`. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
};

type Data = Readonly<Record<string, string | undefined>>;

/** Reads the data attributes of an article; `dayOf` counts days as the filter does. */
export function entryOf(id: string, data: Data, dayOf: (iso: string) => Day): Entry {
  const { visit = '', source = '', from = '', to = '', stop, at = '' } = data;
  const facets: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const name = `facet${facet.charAt(0).toUpperCase()}${facet.slice(1)}`;
    facets[facet] = data[name]?.split(' ') ?? [];
  }
  return {
    ...{ id, visit, source, facets },
    extent: { earliest: dayOf(from), latest: dayOf(to) },
    ...(stop === undefined ? {} : { stop: { id: stop, place: at } }),
  };
}

/** Those that pass a filter: of a visit as a whole, if one of its stops does. Words are not looked for. */
export function passing(entries: readonly Entry[], { period, chosen }: Filter): Entry[] {
  const passes = ({ extent, facets }: Entry) =>
    touches(extent, period) &&
    FACETS.every(
      (facet) => !chosen[facet] || chosen[facet].some((id) => facets[facet]?.includes(id)),
    );
  const ofStops = new Set(entries.filter((entry) => entry.stop !== undefined && passes(entry)));
  const visits = new Set([...ofStops].map(({ visit }) => visit));
  return entries.filter((entry) => (entry.stop ? ofStops.has(entry) : visits.has(entry.visit)));
}

/** Those that a selection is about, in order; all of them for none. */
export function about(entries: readonly Entry[], selection: Selection): Entry[] {
  const { kind } = selection;
  if (kind === 'none') return [...entries];
  const { id } = selection;
  const isAbout: Readonly<Record<typeof kind, (entry: Entry) => boolean>> = {
    visit: ({ visit }) => visit === id,
    stop: ({ stop }) => stop?.id === id,
    place: ({ facets }) => facets.place?.includes(id) ?? false,
    source: ({ source }) => source === id,
  };
  return entries.filter(isAbout[kind]);
}
