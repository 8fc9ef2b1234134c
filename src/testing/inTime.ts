/** Visits anywhere in time, for what must hold whenever they were. */
import * as fc from 'fast-check';
import type { Catalog, Visit } from '../domain/catalog.ts';
import type { DatasetWhen } from '../domain/dataset.ts';
import { type Day, dayFromIso, isoFromDay, whenFromDataset } from '../domain/date.ts';
import { dataset, when } from './aurelia.ts';
import { catalogOf, sure } from './catalog.ts';

/** Days between the first and the last visit: from one day to ten thousand years. */
const LENGTHS = [1, 20, 400, 4000, 40_000, 400_000, 3_652_000];
const [FIRST, LAST] = ['0001-01-01', '9999-12-28'].map(dayFromIso) as [Day, Day];

type Date = { readonly day: Day; readonly kind: 'day' | 'stay' | 'month' | 'year' };

/** 1 to 200 dates in order: days, stays of some days, and some time in a month or a year. */
export const datesInTime: fc.Arbitrary<DatasetWhen[]> = fc
  .constantFrom(...LENGTHS)
  .chain((length) =>
    fc.record({
      first: fc.integer({ min: FIRST, max: LAST - length }),
      dates: fc.oneof(datesWithin(length, 8), datesWithin(length, 200)),
    }),
  )
  .map(({ first, dates }) =>
    dates
      .map(({ day, kind }) => whenAt(first + day, kind))
      .sort((a, b) => a.start.earliest.localeCompare(b.start.earliest)),
  );

function datesWithin(length: number, maxLength: number): fc.Arbitrary<Date[]> {
  const kind = fc.constantFrom(...(['day', 'stay', 'month', 'year'] as const));
  const date = fc.record({
    day: fc.nat(length),
    kind: fc.oneof(fc.constant('day' as const), kind),
  });
  return fc.array(date, { minLength: 1, maxLength, size: 'max' });
}

function whenAt(day: Day, kind: Date['kind']): DatasetWhen {
  const iso = isoFromDay(day);
  if (kind === 'day') return when(iso);
  if (kind === 'stay') return when(iso, isoFromDay(day + 3));
  const year = Number(iso.slice(0, 4));
  if (kind === 'year') {
    return when(`${iso.slice(0, 4)}-01-01`, `${iso.slice(0, 4)}-12-31`, {
      ...{ edtf: iso.slice(0, 4), interval: false },
    });
  }
  const [month, end] = [iso.slice(0, 7), new Date(0)];
  end.setUTCFullYear(year, Number(iso.slice(5, 7)), 0);
  return when(`${month}-01`, end.toISOString().slice(0, 10), { edtf: month, interval: false });
}

/** A catalogue with a visit of one stop at each of the dates, which are in order. */
export function catalogAt(dates: readonly DatasetWhen[]): Catalog {
  const catalog = catalogOf(dataset());
  const visits = dates.map((date, i): Visit => {
    const model = sure(catalog.visits[i % catalog.visits.length]);
    const [stop] = model.stops;
    const id = `visit-${i}`;
    const own = { ...whenFromDataset(date), references: [] };
    const visit = { ...model, id, order: i + 1, when: own };
    return { ...visit, stops: [{ ...stop, id: `${id}.only`, visit, when: own }] };
  });
  return {
    ...catalog,
    visits,
    stops: visits.flatMap(({ stops }) => stops),
    visitById: new Map(visits.map((visit) => [visit.id, visit])),
  };
}
