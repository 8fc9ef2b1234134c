import { describe, expect, test } from 'vitest';
import type { Emphasis } from '../../../scene/emphasis.ts';
import type { MapMarker } from '../../../scene/map/map.ts';
import { unproject } from '../../../scene/map/mercator.ts';
import { movedBy } from './frame.ts';
import { locatorCorner } from './locatorCorner.ts';

const FRAME = { width: 600, height: 320, centre: unproject({ x: 1e5, y: 6e4 }, 9), zoom: 9 };
const ABOVE_CREDIT = { insetInlineEnd: 14, bottom: 32 };
const AT_START = { insetInlineStart: 14, top: 14 };

/** A marker at a point of the frame, in CSS pixels. */
function at(x: number, y: number, emphasis: Emphasis): MapMarker {
  const position = movedBy(FRAME, { x: x - FRAME.width / 2, y: y - FRAME.height / 2 }).centre;
  const named = { placeId: `${x}-${y}`, name: 'Port', label: 'Port', badge: '1' };
  const rest = { sign: 'count', stops: 1, orders: [], isNamed: true, isExact: true } as const;
  return { ...named, ...rest, position, emphasis };
}

describe('the corner of the small map', () => {
  test('is at the lower right where nothing is marked', () => {
    expect(locatorCorner([], FRAME, 1)).toEqual(ABOVE_CREDIT);
    expect(locatorCorner([at(300, 160, 'selected')], FRAME, 1)).toEqual(ABOVE_CREDIT);
  });

  test.each([
    [520, 250],
    [452, 182],
    [600, 300],
  ])('is another one rather than over a marker at %i, %i', (x, y) => {
    expect(locatorCorner([at(x, y, 'dimmed')], FRAME, 1)).toEqual(AT_START);
  });

  test('covers what is not chosen rather than what is', () => {
    const [low, high] = [
      [520, 250],
      [60, 60],
    ] as const;
    const both = [at(...low, 'related'), at(...high, 'dimmed')];
    expect(locatorCorner(both, FRAME, 1)).toEqual(AT_START);
    const turned = [at(...low, 'dimmed'), at(...high, 'selected')];
    expect(locatorCorner(turned, FRAME, 1)).toEqual(ABOVE_CREDIT);
  });

  test('is on the other side where one reads to the left', () => {
    expect(locatorCorner([at(520, 250, 'plain')], FRAME, -1)).toEqual(ABOVE_CREDIT);
    expect(locatorCorner([at(80, 250, 'plain')], FRAME, -1)).toEqual(AT_START);
    const both = [at(80, 250, 'plain'), at(540, 60, 'plain')];
    expect(locatorCorner(both, FRAME, -1)).toBeUndefined();
  });

  test('is none where each would cover something chosen', () => {
    expect(
      locatorCorner([at(520, 250, 'selected'), at(60, 60, 'plain')], FRAME, 1),
    ).toBeUndefined();
  });
});
