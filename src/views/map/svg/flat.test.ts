import { expect, it } from 'vitest';
import { flatOf, flatOnce } from './flat.ts';

const line = (west: number) => [
  [west, 10],
  [west + 1, 12],
  [west + 2, 11],
];

it('keeps short lines together in memory', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => line(i / 10));
  const buffers = new Set(lines.map((each) => flatOf(each).points.buffer));
  expect(buffers.size).toBeLessThan(5);
});

it('gives each line its own points', () => {
  const [one, other] = [line(0), line(50)];
  const before = [...flatOf(one).points];
  expect([...flatOf(other).points]).toEqual([...flatOnce(other).points]);
  expect([...flatOf(one).points]).toEqual(before);
  expect(flatOf(one).box).toEqual(flatOnce(one).box);
});

it('has room for a line that is longer than those kept together', () => {
  const long = Array.from({ length: 20_000 }, (_, i) => [i / 200, Math.sin(i)]);
  expect([...flatOf(long).points]).toEqual([...flatOnce(long).points]);
});

it('works a line out once', () => {
  const one = line(0);
  expect(flatOf(one)).toBe(flatOf(one));
});
