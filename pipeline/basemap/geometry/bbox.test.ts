import { expect, test } from 'vitest';
import { frame, inBbox, onFrame, parseBbox } from './bbox.ts';
import type { Bbox } from './types.ts';

const bbox: Bbox = [19, 50.5, 45, 64.5];

test('reads west,south,east,north', () => {
  expect(parseBbox('19,50.5,45,64.5')).toEqual(bbox);
});

test.each(['', '1,2,3', '1,2,3,4,5', '45,50,19,64', '19,64,45,50', '-181,0,0,1', 'a,0,1,1'])(
  'refuses "%s"',
  (text) => {
    expect(() => parseBbox(text)).toThrow('Not a bbox');
  },
);

test('tells inside from frame', () => {
  expect(inBbox([30, 60], bbox)).toBe(true);
  expect(inBbox([10, 60], bbox)).toBe(false);
  expect(onFrame([19.000001, 55], bbox)).toBe(true);
  expect(onFrame([19.1, 55], bbox)).toBe(false);
  expect(frame(bbox).every((corner) => onFrame(corner, bbox))).toBe(true);
});
