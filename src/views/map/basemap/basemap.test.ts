import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sure } from '../../../testing/catalog.ts';
import { loadBasemap } from './basemap.ts';

const BASE = 'https://example.org/atlas/';
const asked: string[] = [];

/** The built site below `BASE`, without the files named. */
function serve(...missing: string[]) {
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(address.href);
    const file = address.href.slice(BASE.length);
    if (missing.includes(file)) return new Response('', { status: 404 });
    return new Response(readFileSync(`public/${file}`));
  });
}

beforeEach(() => {
  asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadBasemap', () => {
  test('asks for the world and the names, below the address of the site', async () => {
    serve();
    const { geometry, hasRegion } = await loadBasemap(BASE, undefined);
    expect(asked.sort()).toEqual([`${BASE}basemap/labels.json`, `${BASE}basemap/world.topojson`]);
    expect(hasRegion).toBe(false);
    expect(Object.keys(geometry).every((name) => name.startsWith('world-'))).toBe(true);
  });

  test('asks for the pack of a dossier that has one', async () => {
    serve();
    const { geometry, hasRegion } = await loadBasemap(BASE, 'region');
    expect(asked).toContain(`${BASE}basemap/region.topojson`);
    expect(hasRegion).toBe(true);
    expect(Object.keys(geometry)).toEqual(
      expect.arrayContaining(['world-land', 'region-land', 'region-frame', 'region-shore']),
    );
  });

  test.each(['basemap/world.topojson', 'basemap/region.topojson', 'basemap/labels.json'])(
    'fails without %s',
    async (file) => {
      serve(file);
      await expect(loadBasemap(BASE, 'region')).rejects.toThrow(`${file}: 404`);
    },
  );

  test('has no feature without geometry', async () => {
    serve();
    const { geometry } = await loadBasemap(BASE, 'region');
    for (const { features } of Object.values(geometry)) {
      expect(features.length).toBeGreaterThan(0);
      for (const feature of features) expect(feature.geometry).not.toBeNull();
    }
  });
});

describe("a region's shores", () => {
  const lineOf = (collection: FeatureCollection | undefined) =>
    sure(collection?.features[0]).geometry;
  const ringsOf = (geometry: Geometry): Position[][] => {
    if (geometry.type === 'Polygon') return geometry.coordinates;
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
  };
  const stretchesOf = (lines: Position[][]) =>
    lines.flatMap((line) => line.slice(1).map((point, i) => [sure(line[i]), point] as const));

  async function region() {
    serve();
    const { geometry } = await loadBasemap(BASE, 'region');
    const frame = lineOf(geometry['region-frame']);
    const shore = lineOf(geometry['region-shore']);
    if (frame.type !== 'Polygon' || shore.type !== 'MultiLineString')
      throw new Error('Other kinds');
    const corners = sure(frame.coordinates[0]);
    const longitudes = corners.map(([x = 0]) => x);
    const latitudes = corners.map(([, y = 0]) => y);
    const edges = [
      [0, Math.min(...longitudes)],
      [0, Math.max(...longitudes)],
      [1, Math.min(...latitudes)],
      [1, Math.max(...latitudes)],
    ] as const;
    const isAlong = ([a, b]: readonly [Position, Position]) =>
      edges.some(
        ([axis, edge]) =>
          Math.abs((a[axis] ?? 0) - edge) < 1e-3 && Math.abs((b[axis] ?? 0) - edge) < 1e-3,
      );
    const land = (geometry['region-land']?.features ?? []).flatMap((each) =>
      stretchesOf(ringsOf(each.geometry)),
    );
    return { shores: stretchesOf(shore.coordinates), land, isAlong };
  }

  test('have no stretch along the frame', async () => {
    const { shores, land, isAlong } = await region();
    expect(land.some(isAlong)).toBe(true);
    expect(shores.filter(isAlong)).toEqual([]);
  });

  test("have every other stretch of the land's edge", async () => {
    const { shores, land, isAlong } = await region();
    expect(shores.length).toBeGreaterThan(1000);
    expect(shores.map(String)).toEqual(land.filter((each) => !isAlong(each)).map(String));
  });
});
