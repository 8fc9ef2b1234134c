/** What the line of a timeline is made for. */
import type { Catalog } from '../../../domain/catalog.ts';
import { extentOf } from '../../../domain/date.ts';
import { indexOf } from '../../../domain/index/catalogIndex.ts';
import { dayOrder } from '../../../domain/index/dayOrder.ts';
import { type Span, WIDE } from '../columns.ts';
import { shortDate } from '../timelineMarks.ts';
import { extentAt, type Times } from './times.ts';

/** The width of a letter in the name of a column, and what stays free beside it, CSS pixels. */
const LETTER = 7.6;
const BESIDE_NAME = 12;
/** The names of more visits than these have no room in columns, however short they are. */
const MOST_NAMED = Math.floor(WIDE.room / BESIDE_NAME);

type Look = { readonly isCompact: boolean; readonly language: string };

/** Visits, and on pages with lanes their stops; of very many only the stretches that they fill. */
export function spansOf(catalog: Catalog, times: Times, look: Look): Span[] {
  const { stops, visits, rooms } = times;
  if (visits.rows.length > MOST_NAMED) return stretchesOf(catalog, times, look.isCompact);
  const index = indexOf(catalog);
  const ofVisits = Array.from(visits.rows).flatMap((row): Span[] => {
    const visit = index.visits.items[row];
    if (!visit) return [];
    return [
      {
        ...{ extent: extentOf(visit.when), isDaily: index.visitIsCertain[row] === 1, room: 0 },
        name: shortDate(visit, look.language).length * LETTER + BESIDE_NAME,
      },
    ];
  });
  if (look.isCompact) return ofVisits;
  const ofStops = Array.from(stops.rows, (row, i): Span => {
    const isKnown = index.stopIsKnown[row] === 1;
    const extent = extentAt(index.stopDays, row);
    return { extent, isDaily: isKnown, name: 0, room: rooms[i] ?? 0 };
  });
  return [...ofStops, ...ofVisits];
}

const made = new WeakMap<Times, Map<boolean, Span[]>>();

/** Stretches of days that touch no other, with the least that the names of their visits take up. */
function stretchesOf(catalog: Catalog, times: Times, isCompact: boolean): Span[] {
  const known = made.get(times) ?? new Map<boolean, Span[]>();
  made.set(times, known);
  const stretches = known.get(isCompact) ?? merged(catalog, times, isCompact);
  known.set(isCompact, stretches);
  return stretches;
}

function merged(catalog: Catalog, { stops, visits }: Times, isCompact: boolean): Span[] {
  const index = indexOf(catalog);
  // The visits, then the stops.
  const count = visits.rows.length;
  const length = count + (isCompact ? 0 : stops.rows.length);
  const rowAt = (i: number) => (i < count ? visits.rows[i] : stops.rows[i - count]) ?? 0;
  const days = new Int32Array(length);
  for (let i = 0; i < length; i += 1) {
    const { first } = i < count ? index.visitDays : index.stopDays;
    days[i] = first[rowAt(i)] ?? 0;
  }
  const stretches: {
    extent: { earliest: number; latest: number };
    isDaily: boolean;
    name: number;
  }[] = [];
  for (const i of dayOrder(days)) {
    const isVisit = i < count;
    const row = rowAt(i);
    const earliest = days[i] ?? 0;
    const latest = (isVisit ? index.visitDays : index.stopDays).last[row] ?? 0;
    const isDaily = (isVisit ? index.visitIsCertain : index.stopIsKnown)[row] === 1;
    const last = stretches.at(-1);
    const name = isVisit ? BESIDE_NAME : 0;
    if (last && earliest <= last.extent.latest) {
      last.extent.latest = Math.max(last.extent.latest, latest);
      last.isDaily ||= isDaily;
      last.name += name;
    } else stretches.push({ extent: { earliest, latest }, isDaily, name });
  }
  return stretches.map((each) => ({ ...each, room: 0 }));
}
