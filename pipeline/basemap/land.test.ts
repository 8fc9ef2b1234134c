import { expect, test } from 'vitest';
import { frame } from './geometry/bbox.ts';
import type { Bbox, LonLat, Ring } from './geometry/types.ts';
import { roundedLakes, smoothedNear, withoutFlat, withoutSpecks } from './land.ts';

const PLACE: LonLat = [30, 60];

/** A square ring of so many kilometres a side, its south-west corner at a position. */
function square([lon, lat]: LonLat, km: number): Ring {
  const height = km / 111.2;
  return frame([lon, lat, lon + height / Math.cos((lat * Math.PI) / 180), lat + height]);
}

test('an islet stays near a place and goes far from it', () => {
  const near = [square([30.1, 60], 0.5)];
  const far = [square([40, 60], 0.5)];
  expect(withoutSpecks([near, far], [PLACE])).toEqual([near]);
});

test('a pond goes, its island stays', () => {
  const island = square([30, 60], 20);
  const lake = square([30.1, 60.05], 2);
  const pond = square([30.2, 60.1], 0.2);
  expect(withoutSpecks([[island, lake, pond]], [PLACE])).toEqual([[island, lake]]);
});

test('lakes are rounded, what touches the frame is not', () => {
  const bbox: Bbox = [30, 60, 30.3, 60.1];
  const [polygon] = roundedLakes([[frame(bbox), square([30.1, 60.05], 2)]], bbox);
  expect(polygon?.map((ring) => ring.length)).toEqual([5, 17]);
});

test('only coasts near a place are smoothed', () => {
  const coast: Ring = [...square([30, 60], 10).slice(0, 4), [29.99, 60.01], [30, 60]];
  const away = coast.map(([lon, lat]): LonLat => [lon + 10, lat]);
  const smooth = smoothedNear([[coast], [away]], [PLACE], [0, 0, 80, 80]);
  expect(smooth[0]?.[0]).toHaveLength(11);
  expect(smooth[1]?.[0]).toEqual(away);
});

test('flattened rings go', () => {
  const flat: Ring = [PLACE, [31, 60], PLACE, PLACE];
  const island = square(PLACE, 5);
  expect(withoutFlat([[flat], [island, flat]])).toEqual([[island]]);
});
