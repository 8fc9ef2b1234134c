import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { polygonsOf } from './geometry/geojson.ts';
import { inRings } from './geometry/inside.ts';
import type { LonLat, Ring } from './geometry/types.ts';

/** The committed packs, as the app fetches them. */
const text = (name: string): string =>
  readFileSync(new URL(`../../public/basemap/${name}`, import.meta.url), 'utf8');

function rings(topology: Topology, name: string): Ring[] {
  const object = topology.objects[name];
  return object ? polygonsOf(feature(topology, object)).flat() : [];
}

// That they are topologies is the first thing tested below.
const region = JSON.parse(text('region.topojson')) as Topology;
const world = JSON.parse(text('world.topojson')) as Topology;

const kilobytes = (name: string): number => gzipSync(text(name), { level: 9 }).length / 1000;

describe('region.topojson', () => {
  const land = rings(region, 'land');

  test('is a topology of the four layers over its bbox', () => {
    expect(region.type).toBe('Topology');
    expect(Object.keys(region.objects).sort()).toEqual(['borders', 'land', 'rivers', 'urban']);
    expect(region.bbox).toEqual([19, 50.5, 45, 64.5]);
  });

  test.each<[string, LonLat]>([
    ['Valaam', [30.95, 61.385]],
    ['Minsk', [27.56, 53.9]],
    ['Moscow', [37.6, 55.75]],
    ['Kotlin', [29.75, 60]],
  ])('%s is land', (_, position) => {
    expect(inRings(position, land)).toBe(true);
  });

  test.each<[string, LonLat]>([
    ['Lake Ladoga', [31.4, 60.8]],
    ['the Gulf of Finland', [27, 59.9]],
    ['Neva Bay', [29.95, 59.93]],
    ['Lake Peipus', [27.45, 58.75]],
  ])('%s is water', (_, position) => {
    expect(inRings(position, land)).toBe(false);
  });

  test('rivers tell their rank', () => {
    const { rivers } = region.objects;
    const ranks = rivers?.type === 'GeometryCollection' ? rivers.geometries : [];
    expect(ranks.map(({ properties }) => properties)).toEqual([0, 1, 2, 3, 4].map((l) => ({ l })));
  });
});

describe('world.topojson', () => {
  test('is a topology of the four layers over the world', () => {
    expect(world.type).toBe('Topology');
    expect(Object.keys(world.objects).sort()).toEqual(['borders', 'lakes', 'land', 'rivers']);
    expect(world.bbox?.[0]).toBe(-180);
    expect(world.bbox?.[2]).toBe(180);
  });

  test('has land, sea and lakes where they are', () => {
    const land = rings(world, 'land');
    expect(inRings([27.56, 53.9], land)).toBe(true);
    expect(inRings([-60, -15], land)).toBe(true);
    expect(inRings([-38, 32], land)).toBe(false);
    expect(inRings([31.4, 60.8], rings(world, 'lakes'))).toBe(true);
  });

  test('no ring runs across the map', () => {
    const leaps = rings(world, 'land').flatMap((ring) =>
      ring.filter(([lon, lat], i) => {
        const next = ring[i + 1] ?? [lon, lat];
        return lat > -85 && Math.abs(next[0] - lon) > 180;
      }),
    );
    expect(leaps).toEqual([]);
  });
});

describe('labels.json', () => {
  // Only what is looked at below.
  const labels = JSON.parse(text('labels.json')) as Record<string, { names: { en: string } }[]>;

  test('has its four lists', () => {
    expect(Object.keys(labels)).toEqual(['cities', 'waters', 'islands', 'countries']);
    expect(labels.cities?.find(({ names }) => names.en === 'Minsk')).toMatchObject({
      names: { en: 'Minsk', ru: 'Минск', be: 'Мінск' },
      capital: true,
    });
    expect(labels.countries).toContainEqual({
      region: 'BY',
      names: { be: 'Беларусь' },
      position: [28.3, 53.15],
    });
  });
});

test.each([
  ['region.topojson', 195],
  ['world.topojson', 110],
  ['labels.json', 50],
])('%s is at most %d kB gzipped', (name, budget) => {
  expect(kilobytes(name)).toBeLessThanOrEqual(budget);
});
