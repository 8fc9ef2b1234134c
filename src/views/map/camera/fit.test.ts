import { expect, test } from 'vitest';
import { paddingOf } from './fit.ts';

/** CSS pixels from the lower edge to the top of the player, and from a marker's middle to its edge. */
const PLAYER = { wide: 52, narrow: 58 };
const DISC = 17;

test.each([
  { size: { width: 390, height: 300 }, player: PLAYER.narrow },
  { size: { width: 604, height: 320 }, player: PLAYER.wide },
  { size: { width: 994, height: 460 }, player: PLAYER.wide },
])('what is shown stays above the player on a map of $size.width pixels', ({ size, player }) => {
  expect(paddingOf(size).bottom).toBeGreaterThanOrEqual(player + DISC);
});
