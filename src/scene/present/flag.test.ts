import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../domain/date.ts';
import { committedCatalog } from '../../testing/catalog.ts';
import { dateFlagAt, daysOf, firstFlag, middleShare, stepped } from './flag.ts';

const line = { earliest: dayFromIso('2019-01-01'), latest: dayFromIso('2024-12-31') };
const long = { earliest: dayFromIso('1352-01-01'), latest: dayFromIso('1926-12-31') };
const catalog = committedCatalog();

describe('a flag on the line of time', () => {
  test('stands at a month of a short line, and at a year of a long one', () => {
    expect(daysOf(dateFlagAt(0.5, line))).toEqual({
      earliest: dayFromIso('2022-01-01'),
      latest: dayFromIso('2022-01-31'),
    });
    expect(daysOf(dateFlagAt(0, long))).toEqual({
      earliest: dayFromIso('1352-01-01'),
      latest: dayFromIso('1352-12-31'),
    });
  });

  test('is drawn where it was placed, within half of its unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(line, long),
        (at, whole) => {
          const days = daysOf(dateFlagAt(at, whole));
          const half = (days.latest + 1 - days.earliest) / (whole.latest + 1 - whole.earliest) / 2;
          expect(Math.abs(middleShare(days, whole) - at)).toBeLessThanOrEqual(half + 1e-9);
        },
      ),
    );
  });

  test('moves by its unit and stays on the line', () => {
    const first = dateFlagAt(0, line);
    expect(daysOf(stepped(first, 12, line)).earliest).toBe(dayFromIso('2020-01-01'));
    expect(stepped(first, -1, line)).toEqual(first);
    expect(stepped(first, 1000, line)).toEqual(dateFlagAt(1, line));
  });
});

describe('firstFlag', () => {
  test('stands in the middle, whatever the slide is about', () => {
    expect(firstFlag('when', catalog)).toMatchObject({ kind: 'when', unit: 'month' });
    expect(firstFlag('who', catalog)).toBeUndefined();
  });

  test('is between places on both sides of the antimeridian', () => {
    const [place] = catalog.places.filter(({ stops }) => stops.length > 0);
    if (!place) throw new Error('no place');
    const sides: [number, number][] = [
      [179, 10],
      [-179, 10],
    ];
    const places = sides.map((position) => ({ ...place, position }));
    const flag = firstFlag('where', { ...catalog, places });
    const longitude = flag?.kind === 'where' ? flag.position[0] : 0;
    expect(Math.abs(longitude)).toBeCloseTo(180);
  });
});
