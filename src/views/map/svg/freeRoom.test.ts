import { describe, expect, test } from 'vitest';
import { type Anchor, freeRoom } from './freeRoom.ts';

const FRAME = { width: 200, height: 100 };
const NAME = { width: 40, height: 10 };
const MIDDLE = { x: 100, y: 50 };
const RIGHT: Anchor = [0.5, 0];
const LEFT: Anchor = [-0.5, 0];

describe('the free room of a frame', () => {
  test('gives the first anchor, away from the point by the gap', () => {
    expect(freeRoom(FRAME, []).take(MIDDLE, NAME, [RIGHT, LEFT], 3)).toEqual({ x: 123, y: 50 });
  });

  test('gives the next anchor where an obstacle covers the first', () => {
    const obstacle = { left: 130, top: 45, right: 140, bottom: 55 };
    const room = freeRoom(FRAME, [obstacle]);
    expect(room.take(MIDDLE, NAME, [RIGHT, LEFT], 3)).toEqual({ x: 77, y: 50 });
  });

  test('does not give the same room twice', () => {
    const room = freeRoom(FRAME, []);
    expect(room.take(MIDDLE, NAME, [RIGHT], 0)).toBeDefined();
    expect(room.take(MIDDLE, NAME, [RIGHT], 0)).toBeUndefined();
    expect(room.isFree({ x: 120, y: 50 }, { width: 4, height: 4 })).toBe(false);
    expect(room.isFree({ x: 60, y: 50 }, { width: 4, height: 4 })).toBe(true);
  });

  test('takes nothing where a name fits nowhere', () => {
    const room = freeRoom(FRAME, []);
    expect(room.take({ x: 190, y: 50 }, NAME, [RIGHT], 0)).toBeUndefined();
    expect(room.isFree({ x: 180, y: 50 }, NAME)).toBe(true);
  });

  test('keeps a margin at the edge of the frame', () => {
    const room = freeRoom(FRAME, []);
    expect(room.isInSight({ x: 4, y: 96 })).toBe(true);
    expect(room.isInSight({ x: 3.9, y: 50 })).toBe(false);
    expect(room.isInSight({ x: 100, y: 96.1 })).toBe(false);
  });
});
