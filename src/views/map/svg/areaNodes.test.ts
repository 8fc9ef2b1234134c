import { expect, test } from 'vitest';
import type { MapArea } from '../../../scene/map/map.ts';
import { areaNodes } from './areaNodes.ts';
import { circleOf } from './circleOf.ts';
import { PAGE_PALETTE } from './palettes.ts';

const frame = { centre: [20, 50] as const, zoom: 2, width: 800, height: 600 };
const area = (radius: number, emphasis: MapArea['emphasis'] = 'plain'): MapArea => ({
  placeId: `r${radius}`,
  position: [20, 50],
  radius,
  emphasis,
});

test('leaves out what is too small to be seen, but nothing that is chosen', () => {
  const drawn = (areas: readonly MapArea[]) =>
    areaNodes(areas, frame, PAGE_PALETTE, { least: 3 }).length;
  expect(drawn([area(5), area(500)])).toBe(1);
  expect(drawn([area(5, 'selected'), area(5, 'related')])).toBe(2);
  expect(areaNodes([area(5)], frame, PAGE_PALETTE)).toHaveLength(1);
});

test('leaves out what lies beside, above or below the frame, chosen or not', () => {
  const at = (longitude: number, latitude: number): MapArea => ({
    ...area(200, 'selected'),
    position: [longitude, latitude],
  });
  const count = (areas: readonly MapArea[], isCutOff = true) =>
    areaNodes(areas, frame, PAGE_PALETTE, { isCutOff }).length;
  expect(count([at(20, 50)])).toBe(1);
  expect(count([at(20, 82), at(20, -60), at(-170, 50)])).toBe(0);
  // An embed shows more than its frame.
  expect(count([at(20, 82), at(20, -60)], false)).toBe(2);
  // The frame ends in the middle of it.
  const low = { ...frame, height: 1 };
  expect(areaNodes([at(20, 50)], low, PAGE_PALETTE, { isCutOff: true })).toHaveLength(1);
});

test('draws a circle where an area is as good as one, and an outline elsewhere', () => {
  const names = (radius: number) =>
    areaNodes([area(radius)], frame, PAGE_PALETTE, { circleOf }).map(({ name }) => name);
  expect(names(200)).toEqual(['circle']);
  expect(names(3000)).toEqual(['path']);
  expect(areaNodes([area(200)], frame, PAGE_PALETTE).map(({ name }) => name)).toEqual(['path']);
});
