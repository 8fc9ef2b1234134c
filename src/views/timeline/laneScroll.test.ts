import { describe, expect, test } from 'vitest';
import { laneScroll } from './laneScroll.ts';

const LANE = 26;
const lane = (index: number) => ({ top: index * LANE, bottom: (index + 1) * LANE });
/** Four lanes high, from the given one. */
const sightFrom = (first: number) => ({ top: first * LANE, bottom: (first + 4) * LANE });

describe('laneScroll', () => {
  test.each([
    ['nothing is wanted', [], 3, 3],
    ['all of it is in sight', [lane(3), lane(6)], 3, 3],
    ['it is below: just into sight', [lane(9)], 0, 6],
    ['it is above: just into sight', [lane(1)], 5, 1],
    ['two fit together', [lane(7), lane(9)], 0, 6],
    ['they do not fit: from the first', [lane(2), lane(11)], 5, 2],
    ['the order does not matter', [lane(9), lane(7)], 0, 6],
  ])('%s', (_, wanted, from, expected) => {
    expect(laneScroll(wanted, sightFrom(from))).toBe(expected * LANE);
  });
});
