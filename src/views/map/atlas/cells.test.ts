import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../domain/atlasCells.ts';
import { onMap } from '../../../scene/map/circle.ts';
import { project, unproject } from '../../../scene/map/mercator.ts';
import { cellsIn } from './cells.ts';

/** The whole globe, also where the atlas has no cell because there is only sea. */
const GLOBE: readonly Cell[] = Array.from(
  { length: 9 * 18 },
  (_, i): Cell => [(i % 18) * 20 - 180, Math.floor(i / 18) * 20 - 90, 20],
);
const SIZE = { width: 1000, height: 500 };
const names = (cells: readonly Cell[]) => cells.map((cell) => cell.join(' '));

describe('the cells of a frame', () => {
  test('are those that it shows, and no others', () => {
    const frame = { ...SIZE, centre: [-3, 16.8] as const, zoom: 6 };
    expect(names(cellsIn(GLOBE, frame))).toEqual(['-20 10 20', '0 10 20']);
  });

  test('lie on both sides of the antimeridian', () => {
    const frame = { ...SIZE, centre: [180, -17] as const, zoom: 7 };
    expect(names(cellsIn(GLOBE, frame))).toEqual(['-180 -30 20', '160 -30 20']);
    expect(cellsIn(GLOBE, { ...frame, centre: [-180, -17] })).toEqual(cellsIn(GLOBE, frame));
  });

  test('reach to the poles', () => {
    const south = cellsIn(GLOBE, { ...SIZE, centre: [10, -84], zoom: 6 });
    expect(names(south)).toEqual(['0 -90 20']);
    const north = cellsIn(GLOBE, { ...SIZE, centre: [10, 84], zoom: 6 });
    expect(names(north)).toEqual(['0 70 20']);
  });

  test('are left out where the dossier has its own region', () => {
    const frame = { ...SIZE, centre: [27, 57] as const, zoom: 7 };
    const region = [19, 50.5, 45, 64.5] as const;
    expect(cellsIn(GLOBE, frame, region)).toEqual([]);
    const beside = { ...frame, centre: [19, 57] as const };
    expect(names(cellsIn(GLOBE, beside, region))).toEqual(['0 50 20']);
  });

  test('hold every point that is in sight', () => {
    const frames = fc.record({
      centre: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -85, max: 85 })),
      zoom: fc.double({ min: 4.5, max: 8, noNaN: true }),
      width: fc.integer({ min: 200, max: 2000 }),
      height: fc.integer({ min: 200, max: 1200 }),
    });
    const share = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(frames, share, share, (frame, across, down) => {
        const middle = project(frame.centre, frame.zoom);
        const [lon, lat] = unproject(
          { x: middle.x + across * frame.width, y: middle.y + down * frame.height },
          frame.zoom,
        );
        const [, onGlobe] = onMap([lon, lat]);
        const at = ((((lon + 180) % 360) + 360) % 360) - 180;
        const cells = cellsIn(GLOBE, frame);
        const holders = cells.filter(
          ([west, south, size]) =>
            at >= west && at <= west + size && onGlobe >= south && onGlobe <= south + size,
        );
        expect(holders.length).toBeGreaterThan(0);
        expect(new Set(names(cells)).size).toBe(cells.length);
      }),
    );
  });
});
