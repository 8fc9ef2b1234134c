/**
 * Dossiers at random, for what must hold of every dossier: few stops or many, within one day or
 * within ten thousand years, at once or far apart, known to the day or to the decade, in order or
 * not.
 */
import * as fc from 'fast-check';
import type { Dataset, DatasetPlace, DatasetVisit, DatasetWhen } from '../domain/dataset.ts';
import { type Day, dayFromIso, isoFromDay } from '../domain/date.ts';
import { dataset, place, stop, visit, when } from './aurelia.ts';
import { shares } from './shares.ts';

/** The days that the dataset's format can name. */
const FIRST = dayFromIso('0000-01-01');
const LAST = dayFromIso('9999-12-31');
/** From one day to ten thousand years, with as many short dossiers as long ones. */
const LENGTHS = [1, 2, 7, 40, 400, 4000, 40_000, 400_000, LAST - FIRST + 1];
const PRECISIONS = ['day', 'day', 'day', 'days', 'month', 'months', 'year', 'decade'] as const;
type Precision = (typeof PRECISIONS)[number];

/** How finely a date is known, and for those with an end how many days it lasts. */
type Known = { readonly precision: Precision; readonly length: number };
type RandomStop = Known & { readonly place: number; readonly after: number };
type RandomVisit = {
  readonly share: number;
  readonly stops: readonly RandomStop[];
  /** The visit itself is known no finer than this; else it is as long as its stops. */
  readonly own: Known | undefined;
};

type Options = {
  /** At most so many stops in all. */
  readonly maxStops?: number;
};

/** A dossier of 1 to 200 stops. */
export function randomDossier({ maxStops = 200 }: Options = {}): fc.Arbitrary<Dataset> {
  const span = fc
    .record({
      length: fc.constantFrom(...LENGTHS),
      stretch: shares.map((part) => 0.3 + 0.7 * part),
      share: fc.oneof(fc.constantFrom(0, 0.2, 1), shares),
    })
    .map(({ length, stretch, share }) => {
      const days = Math.max(1, Math.round(length * stretch));
      return { first: FIRST + Math.floor((LAST - FIRST + 1 - days) * share), days };
    });
  return fc
    .record({
      span,
      visits: visitsOf(maxStops),
      // From north to south and back: the order of places says nothing of their latitudes.
      latitudes: fc.array(fc.integer({ min: -80, max: 80 }), { minLength: 1, maxLength: 12 }),
    })
    .map(({ span: { first, days }, visits, latitudes }) => {
      const places = latitudes.map((latitude, i) =>
        place(`place-${i}`, { position: [i, latitude] }),
      );
      const data = dataset({ places, visits: [] });
      return {
        ...data,
        visits: visits.map((each, i) => {
          const start = first + Math.floor(each.share * (days - 1));
          return datasetVisit(`v${i}`, each, start, places);
        }),
      };
    });
}

/** Many visits of few stops, few of many, or anything between. */
function visitsOf(maxStops: number): fc.Arbitrary<RandomVisit[]> {
  const known = fc.record({
    precision: fc.constantFrom(...PRECISIONS),
    length: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 900 })),
  });
  // Most stops follow each other; some are told of before what was earlier.
  const after = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(0, 0, 1) },
    { weight: 1, arbitrary: fc.integer({ min: -3, max: 40 }) },
  );
  const stopArbitrary = fc
    .record({ known, place: fc.nat(99), after })
    .map(({ known: own, ...rest }): RandomStop => ({ ...rest, ...own }));
  const shapes = [
    [1, 1],
    [1, 12],
    [4, 4],
    [12, 3],
    [60, 3],
    [maxStops, 1],
    [1, maxStops],
  ] as const;
  return fc.constantFrom(...shapes).chain(([visits, stops]) => {
    const share = fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 1) },
      { weight: 3, arbitrary: shares },
    );
    const one = fc.record({
      share,
      stops: fc.array(stopArbitrary, { minLength: 1, maxLength: stops, size: 'max' }),
      own: fc.option(known, { freq: 4, nil: undefined }),
    });
    return fc
      .array(one, { minLength: 1, maxLength: visits, size: 'max' })
      .map((list) => atMost(list, maxStops));
  });
}

/** The first visits, as long as they have no more stops than that. */
function atMost(visits: readonly RandomVisit[], most: number): RandomVisit[] {
  let count = 0;
  return visits.filter(({ stops }) => {
    count += stops.length;
    return count <= most;
  });
}

function datasetVisit(
  id: string,
  { stops, own }: RandomVisit,
  start: Day,
  places: readonly DatasetPlace[],
): DatasetVisit {
  let day = start;
  const [first, ...others] = stops.map((each, i) => {
    day = clamp(day + each.after);
    const at = places[each.place % places.length]?.id ?? '';
    return stop(`${id}.s${i}`, { place: at, when: whenOf(day, each) });
  });
  if (!first) throw new Error('A visit needs a stop');
  const all = [first, ...others];
  const earliest = all.map(({ when: { start: from } }) => from.earliest).sort()[0] ?? '';
  const latest =
    all
      .map(({ when: { end } }) => end.latest)
      .sort()
      .at(-1) ?? '';
  const whole = all.length === 1 ? first.when : when(earliest, latest);
  return visit(id, { when: own ? whenOf(start, own) : whole, stops: [first, ...others] });
}

/** A date known as finely as that, which begins on the day or in the unit that has it. */
function whenOf(day: Day, { precision, length }: Known): DatasetWhen {
  const iso = isoFromDay(day);
  const until = isoFromDay(clamp(day + length));
  const [year, month] = [iso.slice(0, 4), iso.slice(0, 7)];
  switch (precision) {
    case 'day':
      return when(iso);
    case 'days':
      return when(iso, until);
    case 'month':
      return when(`${month}-01`, lastOfMonth(month), { edtf: month, interval: false });
    case 'months': {
      const last = until.slice(0, 7);
      return {
        ...when(`${month}-01`, lastOfMonth(last), { edtf: `${month}/${last}`, interval: true }),
        start: { earliest: `${month}-01`, latest: lastOfMonth(month) },
        end: { earliest: `${last}-01`, latest: lastOfMonth(last) },
      };
    }
    case 'year':
      return when(`${year}-01-01`, `${year}-12-31`, { edtf: year, interval: false });
    case 'decade': {
      const decade = year.slice(0, 3);
      const parts = { edtf: `${decade}X`, interval: false };
      return when(`${decade}0-01-01`, `${decade}9-12-31`, parts);
    }
  }
}

function lastOfMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

function clamp(day: Day): Day {
  return Math.min(LAST, Math.max(FIRST, day));
}
