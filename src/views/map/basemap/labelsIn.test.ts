import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BasemapLabels } from '../../../domain/basemapLabels.ts';
import { nameNodes } from '../svg/nameNodes.ts';
import { PAGE_PALETTE } from '../svg/palettes.ts';
import { labelsWithin } from './labelsIn.ts';
import { basemapNames } from './names.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);
const names = fc.string({ minLength: 1, maxLength: 8 }).map((en) => ({ en }));
const zoom = fc.double({ min: 0, max: 9, noNaN: true });
const labels: fc.Arbitrary<BasemapLabels> = fc.record({
  cities: fc.array(
    fc.record({ names, position, zoom, capital: fc.boolean(), weight: fc.nat({ max: 80 }) }),
  ),
  waters: fc.array(
    fc.record({
      ...{ names, position, minZoom: zoom, maxZoom: zoom },
      ...{ size: fc.constant(1), kind: fc.constantFrom('sea', 'river') },
    }),
  ),
  islands: fc.array(fc.record({ names, position, minZoom: zoom })),
  countries: fc.array(fc.record({ names, position, region: fc.constantFrom('DE', 'PL') })),
});
const frame = fc.record({
  ...{ centre: position, zoom: fc.double({ min: 0, max: 8, noNaN: true }) },
  ...{ width: fc.integer({ min: 200, max: 1400 }), height: fc.integer({ min: 200, max: 900 }) },
});

test('names that no frame shows can be left out: the picture stays as it is', () => {
  fc.assert(
    fc.property(labels, frame, frame, (all, one, other) => {
      const drawn = (some: BasemapLabels) =>
        [one, other].map((each) =>
          nameNodes(basemapNames(some, 'en', []), each, PAGE_PALETTE, [], 'en'),
        );
      expect(drawn(labelsWithin(all, [one, other]))).toEqual(drawn(all));
    }),
  );
});

test('of a frame, names far away and those of nearer maps are left out', () => {
  const city = { names: { en: 'Here' }, capital: false, weight: 50 };
  const found = labelsWithin(
    {
      cities: [
        { ...city, position: [10, 50], zoom: 3 },
        { ...city, position: [10, 50], zoom: 7 },
        { ...city, position: [100, 50], zoom: 3 },
      ],
      ...{ waters: [], islands: [], countries: [] },
    },
    [{ centre: [10, 50], zoom: 5, width: 400, height: 300 }],
  );
  expect(found.cities).toEqual([{ ...city, position: [10, 50], zoom: 3 }]);
});
