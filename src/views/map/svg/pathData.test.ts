import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathData } from './pathData.ts';

/** The points that a path goes through, in tenths. */
function read(data: string) {
  const [x = 0, y = 0, ...steps] = (data.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
  const points = [{ x: Math.round(x * 10), y: Math.round(y * 10) }];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    const last = points.at(-1) ?? { x: 0, y: 0 };
    points.push({
      x: last.x + Math.round((steps[i] ?? 0) * 10),
      y: last.y + Math.round((steps[i + 1] ?? 0) * 10),
    });
  }
  return points;
}

test('goes through every point, to a tenth and without adding up what was rounded', () => {
  const points = fc.array(
    fc.record({
      x: fc.double({ min: -999, max: 999, noNaN: true }),
      y: fc.double({ min: -999, max: 999, noNaN: true }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(points, (line) => {
      const tenths = line.map(({ x, y }) => ({
        x: Math.round(x * 10) + 0,
        y: Math.round(y * 10) + 0,
      }));
      const apart = tenths.filter(
        ({ x, y }, i) => i === 0 || x !== tenths[i - 1]?.x || y !== tenths[i - 1]?.y,
      );
      expect(read(pathData([line], false))).toEqual(apart);
    }),
  );
});

test('is short', () => {
  const line = [
    { x: 1, y: 2 },
    { x: 1.52, y: 1.5 },
    { x: 1.5, y: 3 },
    { x: 4, y: 3.04 },
  ];
  expect(pathData([line], false)).toBe('M1 2l.5-.5 0 1.5 2.5 0');
  expect(pathData([line.slice(0, 2), line.slice(2)], true)).toBe('M1 2l.5-.5zM1.5 3l2.5 0z');
  expect(pathData([[]], true)).toBe('');
});
