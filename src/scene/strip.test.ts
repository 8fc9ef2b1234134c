import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataset } from '../testing/aurelia.ts';
import { catalogOf, committedCatalog, sure } from '../testing/catalog.ts';
import { labelledDots, stripOf, yearsOf } from './strip.ts';

const catalogs = [committedCatalog(), catalogOf(dataset())];

describe('stripOf', () => {
  test.each(catalogs)('has every visit in the order of time, within the line', (catalog) => {
    const { dots, breaks } = stripOf(catalog, new Set());
    expect(dots.map(({ visit }) => visit)).toEqual(catalog.visits);
    dots.forEach(({ at }, i) => {
      expect(at).toBeGreaterThan(dots[i - 1]?.at ?? 0);
      expect(at).toBeLessThan(1);
    });
    for (const at of breaks) expect(dots.every((dot) => Math.abs(dot.at - at) > 0.01)).toBe(true);
  });

  test('says which are current', () => {
    const [catalog] = catalogs as [(typeof catalogs)[number]];
    const visit = sure(catalog.visits[2]);
    const { dots } = stripOf(catalog, new Set([visit]));
    expect(dots.filter(({ isCurrent }) => isCurrent).map((dot) => dot.visit)).toEqual([visit]);
  });

  test('leaves years out in which nothing was', () => {
    expect(stripOf(committedCatalog(), new Set()).breaks.length).toBeGreaterThan(0);
  });
});

test('yearsOf goes from the first year to the last', () => {
  const years = yearsOf(committedCatalog());
  expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
  expect(years[0]?.at).toBe(0);
});

test('labelledDots never overlap, and the current one always has its date', () => {
  const [catalog] = catalogs as [(typeof catalogs)[number]];
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(300), fc.nat(4), (width, label, current) => {
      const { dots } = stripOf(catalog, new Set([sure(catalog.visits[current])]));
      const chosen = [...labelledDots(dots, width, label)];
      expect(chosen.some(({ isCurrent }) => isCurrent)).toBe(true);
      for (const a of chosen) {
        for (const b of chosen) {
          if (a !== b) expect(Math.abs(a.at - b.at) * width).toBeGreaterThanOrEqual(label);
        }
      }
    }),
  );
});
