import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, test, vi } from 'vitest';
import { createOwnRoom } from './ownRoom.ts';
import { citiesOutside } from './textLayers.ts';

const BOX = { left: 10, top: 20, right: 50, bottom: 30 };

/** A map whose degrees are its pixels divided by ten. */
function fakeMap() {
  const listeners = new Map<string, () => void>();
  const [setData, setFilter] = [vi.fn(), vi.fn()];
  let isStyled = false;
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    unproject: ([x, y]: [number, number]) => ({ toArray: () => [x / 10, y / 10] }),
    getSource: () => (isStyled ? { setData } : undefined),
    getLayer: () => isStyled,
    setFilter,
  };
  const load = () => {
    isStyled = true;
    listeners.get('style.load')?.();
  };
  // The fake has all that is used of a map.
  return { map: map as unknown as MapLibre, setData, setFilter, load };
}

describe('the room of our markers and names', () => {
  test('is a point with the distances to the sides of each box', () => {
    const { map, setData, load } = fakeMap();
    load();
    createOwnRoom(map)([BOX]);
    expect(setData.mock.lastCall?.[0].features).toEqual([
      {
        type: 'Feature',
        properties: { padding: [5, 20, 5, 20] },
        geometry: { type: 'Point', coordinates: [3, 2.5] },
      },
    ]);
  });

  test('has no city whose dot would be under a box', () => {
    const { map, setFilter, load } = fakeMap();
    load();
    createOwnRoom(map)([BOX]);
    const coordinates = [
      [
        [
          [1, 2],
          [1, 3],
          [5, 3],
          [5, 2],
          [1, 2],
        ],
      ],
    ];
    const outside = citiesOutside({ type: 'MultiPolygon', coordinates });
    expect(setFilter.mock.calls).toEqual([
      ['city-dots', outside],
      ['name-cities', outside],
    ]);
  });

  test('is kept by a style that comes later', () => {
    const { map, setData, setFilter, load } = fakeMap();
    const take = createOwnRoom(map);
    take([BOX]);
    expect(setFilter).not.toHaveBeenCalled();
    load();
    expect(setData.mock.lastCall?.[0].features).toHaveLength(1);
    expect(setFilter).toHaveBeenCalledTimes(2);
  });
});
