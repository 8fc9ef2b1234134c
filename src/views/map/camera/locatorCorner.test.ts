import { describe, expect, test } from 'vitest';
import type { Emphasis } from '../../../scene/emphasis.ts';
import type { MapMarker } from '../../../scene/map.ts';
import { unproject } from '../../../scene/mercator.ts';
import { movedBy } from './frame.ts';
import { locatorCorner } from './locatorCorner.ts';

const FRAME = { width: 600, height: 320, centre: unproject({ x: 1e5, y: 6e4 }, 9), zoom: 9 };
const BOTTOM_RIGHT = { right: 14, bottom: 32 };
const TOP_LEFT = { left: 14, top: 14 };

/** A marker at a point of the frame, in CSS pixels. */
function at(x: number, y: number, emphasis: Emphasis): MapMarker {
  const position = movedBy(FRAME, { x: x - FRAME.width / 2, y: y - FRAME.height / 2 }).centre;
  const named = { placeId: `${x}-${y}`, name: 'Port', label: 'Port', badge: '1' };
  const rest = { sign: 'count', stops: 1, orders: [], isNamed: true, isExact: true } as const;
  return { ...named, ...rest, position, emphasis };
}

describe('the corner of the small map', () => {
  test('is at the lower right where nothing is marked', () => {
    expect(locatorCorner([], FRAME)).toEqual(BOTTOM_RIGHT);
    expect(locatorCorner([at(300, 160, 'selected')], FRAME)).toEqual(BOTTOM_RIGHT);
  });

  test.each([
    [520, 250],
    [452, 182],
    [600, 300],
  ])('is another one rather than over a marker at %i, %i', (x, y) => {
    expect(locatorCorner([at(x, y, 'dimmed')], FRAME)).toEqual(TOP_LEFT);
  });

  test('covers what is not chosen rather than what is', () => {
    const [low, high] = [
      [520, 250],
      [60, 60],
    ] as const;
    const both = [at(...low, 'related'), at(...high, 'dimmed')];
    expect(locatorCorner(both, FRAME)).toEqual(TOP_LEFT);
    const turned = [at(...low, 'dimmed'), at(...high, 'selected')];
    expect(locatorCorner(turned, FRAME)).toEqual(BOTTOM_RIGHT);
  });

  test('is none where each would cover something chosen', () => {
    expect(locatorCorner([at(520, 250, 'selected'), at(60, 60, 'plain')], FRAME)).toBeUndefined();
  });
});
