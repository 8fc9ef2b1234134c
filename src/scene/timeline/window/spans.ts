/** What the line of a timeline is made for. */
import type { Catalog } from '../../../domain/catalog.ts';
import { extentOf } from '../../../domain/date.ts';
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
  const ofVisits: Column = {
    ...{ rows: visits.byDay, days: visitDays, isDaily: visitIsCertain, name: BESIDE_NAME },
  };
  const ofStops: Column = {
    ...{ rows: isCompact ? [] : stops.byDay, days: stopDays, isDaily: stopIsKnown, name: 0 },
  };
  const stretches: Stretch[] = [];
  for (let [v, s] = [0, 0]; v < ofVisits.rows.length || s < ofStops.rows.length; ) {
    if (firstDay(ofVisits, v) <= firstDay(ofStops, s)) {
      lengthen(stretches, ofVisits, v);
      v += 1;
    } else {
      lengthen(stretches, ofStops, s);
      s += 1;
    }
  }
  return stretches.map((each) => ({ ...each, room: 0 }));
}

/** Visits or stops by their first days, and the least that a name of each takes up. */
type Column = {
  readonly rows: ArrayLike<number>;
  readonly days: Days;
  readonly isDaily: Uint8Array;
  readonly name: number;
};

function firstDay({ rows, days }: Column, i: number): number {
  return i < rows.length ? (days.first[rows[i] ?? 0] ?? 0) : Number.POSITIVE_INFINITY;
}

type Stretch = { extent: { earliest: number; latest: number }; isDaily: boolean; name: number };

/** Adds the next by first day to the last stretch, or begins another one. */
function lengthen(stretches: Stretch[], { rows, days, isDaily, name }: Column, i: number): void {
  const row = rows[i] ?? 0;
  const earliest = days.first[row] ?? 0;
  const latest = days.last[row] ?? 0;
  const last = stretches.at(-1);
  if (last && earliest <= last.extent.latest) {
    last.extent.latest = Math.max(last.extent.latest, latest);
    last.isDaily ||= isDaily[row] === 1;
    last.name += name;
  } else stretches.push({ extent: { earliest, latest }, isDaily: isDaily[row] === 1, name });
}
