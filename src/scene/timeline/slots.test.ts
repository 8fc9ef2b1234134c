import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, type Extent } from '../../domain/date.ts';
import { dayOrder } from '../../domain/index/dayOrder.ts';
import { visitMoments as momentsOfDays, slotsOf as slotsOfColumns } from './slots.ts';

type Slotted = { readonly extent: Extent; readonly visit: number; readonly lane: number };

function slotsOf(stops: readonly Slotted[]) {
  const days = daysOf(stops.map(({ extent }) => extent));
  const { at, rooms } = slotsOfColumns({
    ...{ ...days, byDay: dayOrder(days.first) },
    visit: Uint32Array.from(stops, ({ visit }) => visit),
    lane: Uint32Array.from(stops, ({ lane }) => lane),
  });
  return stops.map((_, i) => ({ at: at[i] ?? 0, room: rooms[i] ?? 0 }));
}

const daysOf = (list: readonly Extent[]) => ({
  first: Int32Array.from(list, ({ earliest }) => earliest),
  last: Int32Array.from(list, ({ latest }) => latest),
});
const visitMoments = (list: readonly Extent[]) => [...momentsOfDays(daysOf(list))];

const JULY: Extent = { earliest: dayFromIso('2019-07-01'), latest: dayFromIso('2019-07-31') };
const AUGUST: Extent = { earliest: dayFromIso('2019-08-01'), latest: dayFromIso('2019-08-31') };
const YEAR: Extent = { earliest: dayFromIso('2019-01-01'), latest: dayFromIso('2019-12-31') };

const single = (day: number): Extent => ({ earliest: day, latest: day });
const stopOf = (extent: Extent, lane = 0, visit = 0): Slotted => ({ extent, lane, visit });
/** Stops of one visit, each in a lane of its own. */
const visitOf = (...extents: Extent[]) => extents.map((extent, i) => stopOf(extent, i));
const placesOf = (stops: readonly Slotted[]) => slotsOf(stops).map(({ at }) => at);

const extents = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 0, 0, 1, 3, 30, 400))
  .map(([earliest, length]): Extent => ({ earliest, latest: earliest + length }));
const visits = fc.array(
  fc.array(fc.record({ extent: extents, lane: fc.nat(3) }), { minLength: 1, maxLength: 8 }),
  { minLength: 1, maxLength: 5 },
);
const stopsOf = (list: readonly (readonly Omit<Slotted, 'visit'>[])[]): Slotted[] =>
  list.flatMap((stops, i) => stops.map((stop) => ({ ...stop, visit: i })));

describe('the slot of a stop', () => {
  test('of a day alone is its middle', () => {
    expect(placesOf(visitOf(single(7)))).toEqual([7.5]);
  });

  test('of one of several that day has its place among them', () => {
    expect(placesOf(visitOf(single(7), single(7), single(8)))).toEqual([7.25, 7.75, 8.5]);
  });

  test('is among those of all visits that day', () => {
    const stops = [stopOf(single(7), 0, 0), stopOf(single(7), 1, 1)];
    expect(placesOf(stops)).toEqual([7.25, 7.75]);
  });

  test('needs more room where the one beside it is in the same lane', () => {
    const stops = [0, 1, 1, 2].map((lane) => stopOf(single(7), lane));
    const slots = slotsOf(stops);
    expect(slots.map(({ room }) => room)).toEqual([16, 26, 26, 16]);
    // A day that is just as wide as that has the marks of the lane as far apart as they need.
    const [, second, third] = slots;
    expect(((third?.at ?? 0) - (second?.at ?? 0)) * 84).toBeCloseTo(26, 9);
  });

  test('needs more room where it follows one of the day before in the same lane', () => {
    const roomsOf = (...stops: (readonly [day: number, lane: number])[]) =>
      slotsOf(stops.map(([day, lane]) => stopOf(single(day), lane))).map(({ room }) => room);
    expect(roomsOf([7, 0], [7, 1], [8, 1], [8, 0])).toEqual([16, 26, 26, 16]);
    expect(roomsOf([7, 0], [7, 1], [9, 1], [9, 0])).toEqual([16, 16, 16, 16]);
    expect(roomsOf([7, 1], [7, 0], [8, 1], [8, 0])).toEqual([16, 16, 16, 16]);
  });

  test('of a month is its middle', () => {
    expect(placesOf(visitOf(JULY))).toEqual([JULY.earliest + 15.5]);
  });

  test('of a month is before the day that follows it and after the day that it follows', () => {
    const [day, month] = placesOf(visitOf(single(JULY.earliest + 9), JULY));
    expect(day).toBe(JULY.earliest + 9.5);
    expect(month).toBe((JULY.earliest + 9.5 + JULY.latest + 1) / 2);
    expect(placesOf(visitOf(JULY, single(JULY.earliest + 1)))[0]).toBe(JULY.earliest + 0.75);
  });

  test('of the same month are side by side', () => {
    const places = placesOf(visitOf(JULY, JULY, JULY));
    expect(places.map((at) => (at - JULY.earliest) / 31)).toEqual([0.25, 0.5, 0.75]);
  });

  test('of months that follow each other are their middles', () => {
    expect(placesOf(visitOf(JULY, AUGUST))).toEqual([JULY.earliest + 15.5, AUGUST.earliest + 15.5]);
  });

  test('of a year that is told of before a month of it is before that month', () => {
    const [year = 0, month = 0] = placesOf(visitOf(YEAR, JULY));
    expect(year).toBeLessThan(month);
    expect(placesOf(visitOf(JULY, YEAR))).toEqual([...placesOf(visitOf(JULY, YEAR))].sort());
  });

  test('of a month after an earlier day is in that month', () => {
    const [, month] = placesOf(visitOf(single(AUGUST.latest + 3), JULY));
    expect(month).toBe(JULY.earliest + 15.5);
  });

  test('is within the days of the stop, and each has its own among those of a day', () => {
    fc.assert(
      fc.property(visits, (list) => {
        const stops = stopsOf(list);
        const slots = slotsOf(stops);
        expect(slots).toHaveLength(stops.length);
        for (const [i, { extent }] of stops.entries()) {
          expect(slots[i]?.at).toBeGreaterThanOrEqual(extent.earliest);
          expect(slots[i]?.at).toBeLessThan(extent.latest + 1);
          expect(slots[i]?.room).toBeGreaterThan(0);
        }
        const ofDays = slots.filter(
          (_, i) => stops[i]?.extent.earliest === stops[i]?.extent.latest,
        );
        expect(new Set(ofDays.map(({ at }) => at)).size).toBe(ofDays.length);
      }),
    );
  });

  test('keeps the order of the visit wherever the days can have it', () => {
    let count = 0;
    fc.assert(
      fc.property(visits, (list) => {
        const stops = stopsOf(list);
        const places = placesOf(stops);
        for (const id of new Set(stops.map(({ visit }) => visit))) {
          const own = [...stops.keys()].filter((i) => stops[i]?.visit === id);
          if (!isPossible(own.map((i) => stops[i]?.extent ?? JULY))) continue;
          if (own.length > 2) count += 1;
          for (const [k, i] of own.entries()) {
            const before = own[k - 1];
            if (before !== undefined) expect(places[i]).toBeGreaterThan(places[before] ?? 0);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(count).toBeGreaterThan(50);
  });
});

/** Whether there is a day in each extent such that none is before the one in the extent before. */
function isPossible(list: readonly Extent[]): boolean {
  let day = Number.NEGATIVE_INFINITY;
  return list.every(({ earliest, latest }) => {
    day = Math.max(day, earliest);
    return day <= latest;
  });
}

describe('the moment of a visit', () => {
  test('is the middle of its days', () => {
    expect(visitMoments([single(7), { earliest: 7, latest: 8 }, JULY])).toEqual([
      7.5,
      8,
      JULY.earliest + 15.5,
    ]);
  });

  test('is beside those of others with the same middle, in as few days as the shortest has', () => {
    expect(visitMoments([single(7), single(7)])).toEqual([7.25, 7.75]);
    expect(visitMoments([{ earliest: 6, latest: 8 }, single(7)])).toEqual([7.25, 7.75]);
  });

  test('is none for none', () => {
    expect(visitMoments([])).toEqual([]);
  });

  test('is within its days, and those of the same days have each its own', () => {
    fc.assert(
      fc.property(fc.array(extents, { maxLength: 30 }), (list) => {
        const moments = visitMoments(list);
        const known = list.map(({ earliest, latest }, i) => `${earliest} ${latest} ${moments[i]}`);
        expect(new Set(known).size).toBe(list.length);
        for (const [i, { earliest, latest }] of list.entries()) {
          expect(moments[i]).toBeGreaterThanOrEqual(earliest);
          expect(moments[i]).toBeLessThan(latest + 1);
        }
      }),
    );
  });
});
