import { describe, expect, test } from 'vitest';
import { readDegrees, readLatLon, readPosition } from './coordinates.ts';

describe('coordinates as people write them', () => {
  test.each([
    ['54.51, -3.02', [-3.02, 54.51]],
    ['54.51,-3.02', [-3.02, 54.51]],
    ['54.51 -3.02', [-3.02, 54.51]],
    ['(54.51, −3.02)', [-3.02, 54.51]],
    ['54,51; -3,02', [-3.02, 54.51]],
    ['54,51, -3,02', [-3.02, 54.51]],
    ['54,51 -3,02', [-3.02, 54.51]],
    ['54.51/-3.02', [-3.02, 54.51]],
    ['54.51° N, 3.02° W', [-3.02, 54.51]],
    ['N 54.51 W 3.02', [-3.02, 54.51]],
    ['54.51N 3.02W', [-3.02, 54.51]],
    ['3.02W, 54.51N', [-3.02, 54.51]],
    ['54°30′36″N 3°1′12″W', [-3.02, 54.51]],
    [`54° 30' 36" N, 3° 1' 12" W`, [-3.02, 54.51]],
    ['54°30.6′ N 3°1.2′ W', [-3.02, 54.51]],
    ['geo:54.51,-3.02', [-3.02, 54.51]],
    ['https://maps.example.org/@54.51,-3.02,15z', [-3.02, 54.51]],
    ['https://maps.example.org/#map=15/54.51/-3.02', [-3.02, 54.51]],
    ['POINT(-3.02 54.51)', [-3.02, 54.51]],
    ['-33.05, 0', [0, -33.05]],
  ])('%s', (text, position) => {
    expect(readPosition(text)).toEqual({ position });
  });

  test.each([
    '',
    'Low Fell',
    '54,51',
    '54.51',
    '154.6, 3.02',
    '54.51, 200',
    '54.51N, 3.02N',
    '54.51, -3.02, 12',
    '54°75′N 3°W',
    '-54.51 S, 3 W',
    'https://example.org/54',
  ])('%s is no position', (text) => {
    expect(readPosition(text)).toHaveProperty('problem');
  });

  test('a long text is none, and is read at once', () => {
    for (const part of ['1', '1 ', ',', '54°', '-']) {
      expect(readPosition(part.repeat(10_000))).toHaveProperty('problem');
    }
  });

  test('one of the two by itself', () => {
    expect(readDegrees('54,51', 'latitude')).toBe(54.51);
    expect(readDegrees('3.02 W', 'longitude')).toBe(-3.02);
    expect(readDegrees('3.02 W', 'latitude')).toBeUndefined();
    expect(readDegrees('90.1', 'latitude')).toBeUndefined();
    expect(readDegrees('N 54 N', 'latitude')).toBeUndefined();
    expect(readLatLon('54.51', 'east')).toEqual({
      problem: 'has no longitude that can be read (“east”)',
    });
  });
});
