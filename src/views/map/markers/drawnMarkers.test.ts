import { describe, expect, it } from 'vitest';
import type { GatheredMarker } from '../../../scene/map/gather.ts';
import type { MapFrame } from '../camera/frame.ts';
import { drawnMarkers, inKeyOrder, reachedFrom, reachOf } from './drawnMarkers.ts';

const FRAME: MapFrame = { width: 800, height: 400, centre: [0, 0], zoom: 8 };

/** One marker at every whole degree along the equator. */
const MARKERS = Array.from({ length: 360 }, (_, i) => marker(`p${i - 180}`, [i - 180, 0]));

function marker(placeId: string, position: readonly [number, number]): GatheredMarker {
  return {
    ...{ placeId, position, name: placeId, label: placeId, badge: '1', sign: 'count' },
    ...{
      emphasis: 'plain',
      isExact: true,
      isNamed: true,
      stops: 1,
      orders: [],
      offset: { x: 0, y: 0 },
    },
    members: [],
  };
}

describe('the markers that are drawn', () => {
  it('are those around the frame, and any that are kept', () => {
    const { markers } = drawnMarkers(MARKERS, FRAME, ({ placeId }) => placeId === 'p170');
    const ids = markers.map(({ placeId }) => placeId);
    expect(ids.length).toBeLessThanOrEqual(101);
    expect(ids).toContain('p0');
    expect(ids).toContain('p40');
    expect(ids).not.toContain('p100');
    expect(ids.at(-1)).toBe('p170');
  });

  it('are enough until the map has moved or widened so far that others come into sight', () => {
    const { isCovering } = drawnMarkers(MARKERS, FRAME, () => false);
    expect(isCovering(FRAME)).toBe(true);
    expect(isCovering({ ...FRAME, centre: [30, 0] })).toBe(true);
    expect(isCovering({ ...FRAME, centre: [90, 0] })).toBe(false);
    expect(isCovering({ ...FRAME, zoom: 1 })).toBe(false);
    expect(isCovering({ ...FRAME, zoom: 12 })).toBe(true);
  });

  it('are all of few, wherever the map goes', () => {
    const few = MARKERS.slice(0, 100);
    const { markers, isCovering } = drawnMarkers(few, FRAME, () => false);
    expect(markers).toHaveLength(100);
    expect(isCovering({ ...FRAME, centre: [170, 0], zoom: 1 })).toBe(true);
  });
});

describe('how far a frame reaches beyond another', () => {
  it('is how far it has moved, and how much wider it is', () => {
    expect(reachOf(FRAME, FRAME)).toBeCloseTo(0);
    expect(reachOf(FRAME, { ...FRAME, zoom: 7 })).toBeCloseTo(400);
    expect(reachOf(FRAME, { ...FRAME, zoom: 9 })).toBeCloseTo(0);
  });
});

describe('the markers that keys lead to', () => {
  const ordered = inKeyOrder([
    marker('south', [0, -9]),
    marker('north', [0, 60]),
    marker('middle', [0, 30]),
    marker('equator', [0, 0]),
  ]);

  it('are in order from north to south', () => {
    expect(ordered.map(({ placeId }) => placeId)).toEqual(['north', 'middle', 'equator', 'south']);
  });

  it('are the first, the last and those beside the one that has the focus', () => {
    expect(reachedFrom(ordered, 'middle')).toEqual([
      ...['north', 'north', 'middle', 'equator', 'south'],
    ]);
    expect(reachedFrom(ordered, undefined)).toEqual(['north', 'south']);
    expect(reachedFrom([], 'middle')).toEqual([]);
  });
});
