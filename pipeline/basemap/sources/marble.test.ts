import { expect, test } from 'vitest';
import { parseMarble } from './marble.ts';

const HEADER = [2, 0, 0, 0, 1, 0];

const int16 = (value: number): number[] => [(value >> 8) & 255, value & 255];

/** A shape of one anchor (in half minutes) and offsets [lat, lon] from it. */
function shape(kind: number, lat: number, lon: number, offsets: [number, number][]): number[] {
  const bytes = offsets.flat().map((n) => n & 255);
  return [
    kind,
    0,
    0,
    0,
    7,
    0,
    0,
    0,
    1,
    ...int16(lat),
    ...int16(lon),
    ...int16(offsets.length),
    ...bytes,
  ];
}

const square: [number, number][] = [
  [0, 0],
  [0, 120],
  [120, 120],
];

test('reads lines in degrees', () => {
  const bytes = Buffer.from([
    ...HEADER,
    ...shape(0, 7200, -3600, [
      [0, 0],
      [-60, 12],
    ]),
  ]);
  expect(parseMarble(bytes)).toEqual({
    lines: [
      [
        [-30, 60],
        [-29.9, 59.5],
      ],
    ],
    polygons: [],
  });
});

test('closes rings and gives holes to the polygon before them', () => {
  const outer = shape(2, 0, 0, square);
  const hole = shape(3, 12, 12, square);
  const { polygons } = parseMarble(Buffer.from([...HEADER, 4, 0, 0, 0, 7, 2, ...outer, ...hole]));
  expect(polygons).toHaveLength(1);
  expect(polygons[0]?.map((ring) => [ring.length, ring[0], ring.at(-1)])).toEqual([
    [4, [0, 0], [0, 0]],
    [4, [0.1, 0.1], [0.1, 0.1]],
  ]);
});

test('refuses other versions and unknown shapes', () => {
  expect(() => parseMarble(Buffer.from([1, 0, 0, 0, 1, 0]))).toThrow('version 2');
  expect(() => parseMarble(Buffer.from([...HEADER, ...shape(9, 0, 0, square)]))).toThrow('kind');
});
