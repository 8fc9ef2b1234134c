import { describe, expect, test } from 'vitest';
import type { Position } from '../../../scene/map/map.ts';
import { distance } from '../../../scene/map/mercator.ts';
import { sure } from '../../../testing/catalog.ts';
import { areaFeatures, routeFeatures } from './overlay.ts';

describe('areaFeatures', () => {
  const [feature] = areaFeatures([
    { placeId: 'port', position: [30, 60], radius: 12, emphasis: 'related' },
  ]).features;
  const geometry = sure(feature).geometry;
  const ring = geometry.type === 'Polygon' ? sure(geometry.coordinates[0]) : [];

  test('has none for no areas', () => {
    expect(areaFeatures([])).toEqual({ type: 'FeatureCollection', features: [] });
  });

  test('draws a closed polygon at the radius', () => {
    expect(ring.length).toBeGreaterThan(32);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const [longitude = 0, latitude = 0] of ring) {
      expect(distance([30, 60], [longitude, latitude]) / 12).toBeCloseTo(1, 3);
    }
  });

  test('says how strongly to draw it', () => {
    expect(feature?.properties).toEqual({ emphasis: 'related' });
  });
});

describe('routeFeatures', () => {
  const route: Position[] = [
    [30, 60],
    [31, 61],
    [30, 60],
  ];

  test('is a line for each leg, in the direction of travel', () => {
    expect(
      routeFeatures({ route, alternatives: [] }).features.map(({ geometry }) => geometry),
    ).toEqual([
      { type: 'LineString', coordinates: route.slice(0, 2) },
      { type: 'LineString', coordinates: route.slice(1) },
    ]);
  });

  test('goes the short way across 180°, in each leg by itself', () => {
    const way: Position[] = [
      [-149.5, -17.5],
      [178, -38.7],
      [-173, -34],
    ];
    const lines = routeFeatures({ route: way, alternatives: [] }).features.map(
      ({ geometry }) => geometry,
    );
    expect(lines.map((line) => line.type === 'LineString' && line.coordinates)).toEqual([
      [
        [-149.5, -17.5],
        [-182, -38.7],
      ],
      [
        [178, -38.7],
        [187, -34],
      ],
    ]);
  });

  test('marks the line to a place that others name, which goes the short way, too', () => {
    const [feature] = routeFeatures({
      route: [],
      alternatives: [
        [
          [178, -38],
          [-173, -34],
        ],
      ],
    }).features;
    expect(feature?.properties).toEqual({ other: true });
    expect(feature?.geometry).toMatchObject({
      coordinates: [
        [178, -38],
        [187, -34],
      ],
    });
  });

  test.each([0, 1])('draws nothing for %i positions', (count) => {
    expect(routeFeatures({ route: route.slice(0, count), alternatives: [] }).features).toEqual([]);
  });
});
