import { describe, expect, it } from 'vitest';
import { nearestTo } from './nearest.ts';

const SIZE = { width: 1000, height: 500 };

/** Markers in a row, 100 CSS pixels from each other, the first in the middle of the left side. */
const row = (count: number) => Array.from({ length: count }, (_, i) => ({ x: i * 100, y: 250 }));

describe('the markers that are nearest to what a map shows', () => {
  it('are all of few', () => {
    const { indexes, room } = nearestTo(SIZE, row(30), 30);
    expect(indexes).toHaveLength(30);
    expect(room).toBe(Number.POSITIVE_INFINITY);
  });

  it('are those in sight and, up to a number, those around it', () => {
    const { indexes, room } = nearestTo(SIZE, row(40), 14);
    expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    // The next is 400 pixels beyond the edge, and may reach 40 further.
    expect(room).toBe(360);
  });

  it('leave out none that is in sight', () => {
    expect(nearestTo(SIZE, row(40), 4).indexes).toHaveLength(11);
  });

  it('are looked for on every side', () => {
    const around = [
      { x: -500, y: 250 },
      { x: 500, y: -100 },
      { x: 1500, y: 250 },
      { x: 500, y: 600 },
    ];
    expect(nearestTo(SIZE, around, 2)).toEqual({ indexes: [1, 3], room: 460 });
  });

  it('stop before several at the same distance rather than be more', () => {
    const pair = [
      { x: 500, y: 250 },
      { x: -100, y: 250 },
      { x: 1100, y: 250 },
    ];
    expect(nearestTo(SIZE, pair, 2)).toEqual({ indexes: [0], room: 60 });
  });
});
