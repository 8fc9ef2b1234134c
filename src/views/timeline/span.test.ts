import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pixelsOf } from '../../scene/timeline/line.ts';
import { TRUE } from '../../scene/timeline/scale.ts';
import { catalogOf, committedCatalog } from '../../testing/catalog.ts';
import { randomDossier } from '../../testing/randomDossier.ts';
import { timelineOf } from '../../testing/timelines.ts';
import { marginOf, shareOf, wholeFrame } from './span.ts';

const extent = fc
  .tuple(fc.integer({ min: -700_000, max: 2_900_000 }), fc.nat(400))
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }));

describe('the whole frame', () => {
  test.each(['true', 'columns'] as const)('shows all of any dossier, %s', (timeScale) => {
    fc.assert(
      fc.property(
        randomDossier({ maxStops: 30 }),
        fc.integer({ min: 280, max: 1920 }),
        (data, width) => {
          const scene = timelineOf(catalogOf(data), { timeScale });
          const frame = wholeFrame(scene, width);
          const margin = marginOf(scene) * width;
          expect(frame.width).toBe(width);
          expect(frame.end).toBeGreaterThan(frame.start);
          const { from, to } = pixelsOf(scene.extent, frame);
          expect(from).toBeCloseTo(margin, 3);
          expect(to).toBeCloseTo(width - margin, 3);
          for (const mark of [...scene.stops, ...scene.visits]) {
            const days = pixelsOf(mark.extent, frame);
            expect(days.from).toBeGreaterThanOrEqual(from - 1e-3);
            expect(days.to).toBeLessThanOrEqual(to + 1e-3);
          }
        },
      ),
    );
  });

  test('to true scale has time itself, in columns one piece for each', () => {
    const [straight, inColumns] = (['true', 'columns'] as const).map((timeScale) =>
      timelineOf(committedCatalog(), { timeScale }),
    );
    if (!straight || !inColumns) throw new Error('Two scales are two scenes');
    expect(wholeFrame(straight, 800).scale).toBe(TRUE);
    expect(wholeFrame(inColumns, 800).scale.pieces).toHaveLength(inColumns.columns.length);
  });

  test('leaves more free to true scale, where marks stand at the very ends', () => {
    expect(marginOf({ timeScale: 'true' })).toBeGreaterThan(marginOf({ timeScale: 'columns' }));
  });
});

describe('shareOf', () => {
  test('of the whole is all of it', () => {
    fc.assert(
      fc.property(extent, (days) => {
        expect(shareOf(days, days)).toEqual({ start: 0, width: 100 });
      }),
    );
  });

  test('counts whole days', () => {
    expect(shareOf({ earliest: 11, latest: 12 }, { earliest: 10, latest: 13 })).toEqual({
      start: 25,
      width: 50,
    });
  });
});
