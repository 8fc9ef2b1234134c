import { expect, test } from 'vitest';
import type { Position } from '../../../scene/map/map.ts';
import type { MapFrame } from '../camera/frame.ts';
import { copiesIn, pixelLines } from './copies.ts';

test('a line is drawn in each copy of the world that is in sight, and only there', () => {
  const wide: MapFrame = { width: 1024, height: 300, centre: [0, 0], zoom: 0 };
  const line: Position[] = [
    [170, 0],
    [190, 0],
  ];
  const starts = pixelLines(line, wide).map(([start]) => Math.round(start?.x ?? 0));
  expect(starts).toEqual([242, 754]);
  expect(pixelLines(line, { ...wide, zoom: 3 })).toEqual([]);
  expect(copiesIn(wide, 0).map(({ centre }) => centre[0])).toEqual([360, 0, -360]);
  const near: MapFrame = { width: 900, height: 600, centre: [30, 58], zoom: 5 };
  expect(copiesIn(near, 8)).toEqual([near]);
});
