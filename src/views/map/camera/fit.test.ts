import { expect, test } from 'vitest';
import { paddingOf } from './fit.ts';

/** CSS pixels from the edge of the map to the far side of the player, and of a row of controls. */
const PLAYER = { wide: 52, narrow: 58 };
const CONTROLS = 54;
/** From a marker's middle to its edge. */
const DISC = 17;

test.each([
  { size: { width: 390, height: 300 }, player: PLAYER.narrow },
  { size: { width: 604, height: 320 }, player: PLAYER.wide },
  { size: { width: 994, height: 460 }, player: PLAYER.wide },
])(
  'what is shown stays between controls and player on a map of $size.width pixels',
  ({ size, player }) => {
    expect(paddingOf(size, 1).bottom).toBeGreaterThanOrEqual(player + DISC);
    expect(paddingOf(size, 1).top).toBeGreaterThanOrEqual(CONTROLS + DISC);
  },
);

test('the room for controls is where they are', () => {
  const size = { width: 994, height: 460 };
  const [right, left] = [paddingOf(size, 1), paddingOf(size, -1)];
  expect(right.right).toBeGreaterThan(right.left);
  expect(left).toEqual({ ...right, left: right.right, right: right.left });
});
