/** The tabs of a TimeMap workbook (Forensic Architecture): those that people fill, and those for machines. */
import { headerKey } from '../cells/cellText.ts';
import { columnOf, type Table, tableWith } from '../cells/table.ts';
import type { ImportInput } from '../imported.ts';

export type TimeMapTabs = {
  readonly events: Table;
  readonly sources?: Table;
  readonly associations?: Table;
  readonly sites?: Table;
  /** Names of tabs that repeat those, or that are not read. */
  readonly others: readonly string[];
};

const NEEDED = {
  events: ['description', 'date', 'location'],
  sources: ['id', 'path1'],
  associations: ['id', 'mode'],
  sites: ['location', 'lat', 'long'],
} as const;
type Kind = keyof typeof NEEDED;

/** The tabs that people fill go before those that formulas make of them. */
const NAMES: Readonly<Record<Kind, readonly string[]>> = {
  events: ['events', 'exportevents'],
  sources: ['sources', 'exportsources'],
  associations: ['associations', 'exportassociations'],
  sites: ['sites', 'exportsites'],
};

/** Undefined if there are no events with an association or a source, as TimeMap has them. */
export function timeMapTabs({ file, workbook }: ImportInput): TimeMapTabs | undefined {
  const tabs = workbook?.tabs ?? [];
  const find = (kind: Kind) => {
    const inOrder = NAMES[kind].flatMap(
      (name) => tabs.find((tab) => headerKey(tab.name) === name) ?? [],
    );
    const named = tabs.length === 1 && kind === 'events' ? tabs : inOrder;
    return named.flatMap((tab) => tableWith(file, tab, NEEDED[kind]) ?? [])[0];
  };
  const events = find('events');
  if (events === undefined || !columnOf(events, 'association1', 'source1', 'source'))
    return undefined;
  const [sources, associations, sites] = [find('sources'), find('associations'), find('sites')];
  const read = new Set([events, sources, associations, sites].map((table) => table?.tab));
  const others = tabs.map(({ name }) => name).filter((name) => !read.has(name));
  return {
    events,
    others,
    ...(sources && { sources }),
    ...(associations && { associations }),
    ...(sites && { sites }),
  };
}
