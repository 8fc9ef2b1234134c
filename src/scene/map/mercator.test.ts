import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from './map.ts';
import { circle, distance, project, unproject } from './mercator.ts';

/** Positions short of the poles, which Mercator puts at infinity. */
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe('project', () => {
  test('puts the crossing of equator and prime meridian into the middle of the world', () => {
    expect(project([0, 0], 0)).toEqual({ x: 256, y: 256 });
  });

  test('has the north-west corner at the origin and the south-east one at the far end', () => {
    const { x, y } = project([-180, 85.0511287798066], 0);
    expect([x, y].map((value) => Math.round(value * 1e6) + 0)).toEqual([0, 0]);
    const far = project([180, -85.0511287798066], 0);
    expect([far.x, far.y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([512, 512]);
  });

  test('doubles with every zoom level', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 0, max: 20 }), (at, zoom) => {
        const near = project(at, zoom + 1);
        const far = project(at, zoom);
        expect(near.x).toBeCloseTo(far.x * 2, 4);
        expect(near.y).toBeCloseTo(far.y * 2, 4);
      }),
    );
  });

  test('has north above south and west left of east', () => {
    const [north, south] = [project([30, 61], 5), project([30, 53], 5)];
    expect(north.y).toBeLessThan(south.y);
    expect(project([29, 61], 5).x).toBeLessThan(north.x);
  });
});

describe('distance', () => {
  test('of a degree along a meridian is a 360th of the circumference', () => {
    expect(distance([30, 10], [30, 11])).toBeCloseTo((2 * Math.PI * 6371.0088) / 360, 6);
  });

  test.each<[name: string, a: Position, b: Position, kilometres: number]>([
    // According to published great-circle tables.
    ['London to Paris', [-0.1276, 51.5072], [2.3522, 48.8566], 343.6],
    ['Lisbon to Helsinki', [-9.1393, 38.7223], [24.9384, 60.1699], 3362],
  ])('from %s is right within a percent', (_, a, b, kilometres) => {
    expect(distance(a, b) / kilometres).toBeCloseTo(1, 2);
  });

  test('is short across the date line', () => {
    expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(distance([0, 0], [1, 0]), 6);
  });

  test('is nothing from a position to itself, and the same there and back', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 6);
      }),
    );
  });

  test('is at most half the circumference, also between antipodes', () => {
    const half = Math.PI * 6371.0088;
    fc.assert(
      fc.property(position, ([longitude, latitude]) => {
        const far = distance([longitude, latitude], [longitude + 180, -latitude]);
        expect(far / half).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('circle', () => {
  test('keeps its radius within a thousandth', () => {
    fc.assert(
      fc.property(position, fc.double({ min: 0.1, max: 500, noNaN: true }), (centre, radius) => {
        for (const at of circle(centre, radius)) {
          expect(Math.abs(distance(centre, at) / radius - 1)).toBeLessThan(1e-3);
        }
      }),
    );
  });

  test('is closed and has as many sides as asked for', () => {
    const ring = circle([30, 60], 20, 12);
    expect(ring).toHaveLength(13);
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(new Set(ring.map(String)).size).toBe(12);
  });

  test('begins in the north and goes round by the east', () => {
    const [north, east, south, west] = circle([30, 60], 20, 4);
    expect(north?.[0]).toBeCloseTo(30, 9);
    expect(north?.[1]).toBeGreaterThan(60);
    expect(east?.[0]).toBeGreaterThan(30);
    expect(south?.[1]).toBeLessThan(60);
    expect(west?.[0]).toBeLessThan(30);
  });
});

test('the poles are at the edge of the world', () => {
  expect(project([0, 90], 0).y).toBeCloseTo(0, 6);
  expect(project([0, -90], 0).y).toBeCloseTo(512, 6);
});

test('unproject is project the other way round', () => {
  fc.assert(
    fc.property(position, fc.double({ min: 0, max: 12, noNaN: true }), (there, zoom) => {
      const [longitude, latitude] = unproject(project(there, zoom), zoom);
      expect(longitude).toBeCloseTo(there[0], 6);
      expect(latitude).toBeCloseTo(there[1], 6);
    }),
  );
});
