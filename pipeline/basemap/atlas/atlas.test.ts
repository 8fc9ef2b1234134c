/** The committed cells, as the app fetches them. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { parseCells } from '../../../src/domain/atlasCells.ts';
import { fineCell } from '../../../src/views/map/atlas/cellLayers.ts';
import { pathOf } from '../../../src/views/map/atlas/cells.ts';
import { distanceKm } from '../geometry/distance.ts';
import { linesOf, polygonsOf } from '../geometry/geojson.ts';
import { inRings } from '../geometry/inside.ts';
import type { Line, LonLat } from '../geometry/types.ts';
import { bboxOf } from './cells.ts';

const FOLDER = new URL('../../../public/basemap/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, FOLDER), 'utf8');
const cells = parseCells(JSON.parse(text('atlas/index.json')));
const packs = cells.map((cell) => {
  const path = pathOf(cell).replace('basemap/', '');
  // That it is one is the first thing tested below.
  return { cell, json: text(path), topology: JSON.parse(text(path)) as Topology };
});

function layerOf(topology: Topology, name: string) {
  const object = topology.objects[name];
  return object ? feature(topology, object) : null;
}

const holding = ([lon, lat]: LonLat) =>
  packs.find(({ cell: [west, south, size] }) =>
    [lon >= west, lon < west + size, lat >= south, lat < south + size].every(Boolean),
  );
const isLand = (position: LonLat): boolean => {
  const pack = holding(position);
  return pack !== undefined && inRings(position, polygonsOf(layerOf(pack.topology, 'land')).flat());
};

test('the list names the files that there are', () => {
  const files = readdirSync(new URL('atlas/', FOLDER)).filter((name) => name !== 'index.json');
  expect(files.sort()).toEqual(cells.map((cell) => `${cell.join('_')}.topojson`).sort());
});

test('each cell is a topology over its bounds, and a map can draw it', () => {
  for (const { cell, topology } of packs) {
    expect(topology.type).toBe('Topology');
    expect(topology.bbox).toEqual(bboxOf(cell));
    const { layers, bounds } = fineCell(cell.join('_'), topology);
    expect(layers.land.length).toBeGreaterThan(0);
    const [west, south, east, north] = bounds;
    const beyond = polygonsOf(layerOf(topology, 'land'))
      .flat(2)
      .filter(([lon, lat]) => lon < west || lon > east || lat < south || lat > north);
    expect(beyond).toEqual([]);
  }
});

test('no cell weighs more than 45 kB, and all of them 1.9 MB', () => {
  const weights = packs.map(({ json }) => gzipSync(json).length);
  expect(Math.max(...weights)).toBeLessThanOrEqual(45_000);
  expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1_900_000);
});

describe('land and water are where they are', () => {
  test.each<[string, LonLat]>([
    ['Timbuktu', [-3, 16.77]],
    ['Tahiti', [-149.4, -17.65]],
    ['Nagasaki', [129.93, 32.75]],
    ['Chukotka, at the antimeridian', [179.99, 68]],
    ['and on its other side', [-179.99, 68]],
    ['Antarctica', [20, -80]],
    ['Crete', [24.9, 35.2]],
    ['Kansas, far from any shore', [-98, 38.5]],
  ])('%s is land', (_, position) => {
    expect(isLand(position)).toBe(true);
  });

  test.each<[string, LonLat]>([
    ['Lake Victoria', [33, -1]],
    ['the Caspian Sea', [50.5, 42]],
    ['Lake Superior', [-87.5, 47.7]],
    ['Cook Strait', [174.5, -41.2]],
    ['the Chesapeake Bay', [-76.4, 38.6]],
  ])('%s is water', (_, position) => {
    expect(isLand(position)).toBe(false);
  });
});

/** The borders of the coarse world, which this project stands by. */
const coarse = linesOf(layerOf(JSON.parse(text('world.topojson')) as Topology, 'borders'));

describe('borders are drawn between the same countries as in the coarse world', () => {
  const fine = packs.flatMap(({ topology }) => linesOf(layerOf(topology, 'borders')));
  const [nearFine, nearCoarse] = [nearestTo(fine), nearestTo(coarse)];

  test('what is in one is in the other', () => {
    // Along the fjords of Alaska, which the coarse world has as land, and around Macau.
    expect(strays(coarse, nearFine)).toEqual(['-131 55', '-131 54', '113 22']);
    // Ceuta, Melilla and Gibraltar.
    expect(strays(fine, nearCoarse)).toEqual(['-6 35', '-3 35', '-6 36']);
  });

  test.each<[string, LonLat, boolean]>([
    ['Crimea is not cut off from Ukraine', [33.65, 46.14], false],
    ['Western Sahara is apart from Morocco', [-11, 27.667], true],
    ['and not cut in two', [-12.3, 25], false],
  ])('%s', (_, position, isBorder) => {
    expect(nearFine(position) < 15).toBe(isBorder);
  });
});

/** Kilometres from a position to the nearest of the lines, up to some hundred. */
function nearestTo(lines: readonly Line[]): (position: LonLat) => number {
  const bins = new Map<string, LonLat[]>();
  for (const position of lines.flatMap(dense)) {
    const bin = position.map(Math.floor).join();
    bins.set(bin, [...(bins.get(bin) ?? []), position]);
  }
  return ([lon, lat]) => {
    let least = Infinity;
    for (const x of [-2, -1, 0, 1, 2])
      for (const y of [-1, 0, 1])
        for (const other of bins.get([Math.floor(lon) + x, Math.floor(lat) + y].join()) ?? [])
          least = Math.min(least, distanceKm(other, [lon, lat]));
    return least;
  };
}

/** A line with a position at least every tenth of a degree. */
function dense(line: Line): Line {
  return line.flatMap(([lon, lat], i): Line => {
    const [nextLon, nextLat] = line[i + 1] ?? [lon, lat];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextLon - lon, nextLat - lat) / 0.1));
    return Array.from(
      { length: steps },
      (_, step): LonLat => [
        lon + ((nextLon - lon) * step) / steps,
        lat + ((nextLat - lat) * step) / steps,
      ],
    );
  });
}

/** Whole degrees in which a line is farther from the others than the coarse world is inexact. */
function strays(lines: readonly Line[], nearest: (position: LonLat) => number): string[] {
  const far = lines.flatMap(dense).filter((position) => nearest(position) > 45);
  return [...new Set(far.map((position) => position.map(Math.floor).join(' ')))];
}
