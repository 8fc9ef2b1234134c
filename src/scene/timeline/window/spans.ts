/** What the line of a timeline is made for. */
import type { Catalog } from '../../../domain/catalog.ts';
import { type Day, extentOf } from '../../../domain/date.ts';
import { type Days, indexOf } from '../../../domain/index/catalogIndex.ts';
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
  const { visitDays, visitIsCertain, stopDays, stopIsKnown } = indexOf(catalog);
  const stopRows: ArrayLike<number> = isCompact ? [] : stops.byDay;
  const stretches: Stretch[] = [];
  /** Adds the next by first day to the last stretch, or begins another one. */
  const add = ({ first, last }: Days, row: number, isDaily: boolean, name: number) => {
    const [earliest, latest] = [first[row] ?? 0, last[row] ?? 0];
    const before = stretches.at(-1);
    if (before && earliest <= before.extent.latest) {
      before.extent.latest = Math.max(before.extent.latest, latest);
      before.isDaily ||= isDaily;
      before.name += name;
    } else stretches.push({ extent: { earliest, latest }, isDaily, name, room: 0 });
  };
  let next = 0;
  const addStopsBefore = (day: Day) => {
    for (; next < stopRows.length; next += 1) {
      const row = stopRows[next] ?? 0;
      if ((stopDays.first[row] ?? 0) >= day) break;
      add(stopDays, row, stopIsKnown[row] === 1, 0);
    }
  };
  for (const row of visits.byDay) {
    addStopsBefore(visitDays.first[row] ?? 0);
    add(visitDays, row, visitIsCertain[row] === 1, BESIDE_NAME);
  }
  addStopsBefore(Number.POSITIVE_INFINITY);
  return stretches;
}

type Stretch = {
  readonly extent: { readonly earliest: Day; latest: Day };
  isDaily: boolean;
  name: number;
  readonly room: number;
};
