import { expect, test } from 'vitest';
import type { MapArea } from '../../../scene/map/map.ts';
import { areaNodes } from './areaNodes.ts';
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
