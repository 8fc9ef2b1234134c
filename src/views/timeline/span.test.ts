import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pixelsOf } from '../../scene/line.ts';
import { dataset } from '../../testing/aurelia.ts';
import { catalogOf } from '../../testing/catalog.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { shareOf, wholeFrame } from './span.ts';

const extent = fc
  .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(400))
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

describe('wholeFrame', () => {
  test.each([
    ['true', 110],
    ['columns', 12],
  ] as const)(
    'shows all of a scene, scale=%s, with %i of 1,000 pixels free at either side',
    (timeScale, free) => {
      const scene = timelineOf(catalogOf(dataset()), { timeScale });
      const { from, to } = pixelsOf(scene.extent, wholeFrame(scene, 1000));
      expect(from).toBeCloseTo(free, 6);
      expect(to).toBeCloseTo(1000 - free, 6);
    },
  );
});

describe('shareOf', () => {
  test('of the whole is all of it', () => {
    fc.assert(
      fc.property(extent, (days) => {
        expect(shareOf(days, days)).toEqual({ left: 0, width: 100 });
      }),
    );
  });

  test('counts whole days', () => {
    expect(shareOf({ earliest: 11, latest: 12 }, { earliest: 10, latest: 13 })).toEqual({
      left: 25,
      width: 50,
    });
  });
});
