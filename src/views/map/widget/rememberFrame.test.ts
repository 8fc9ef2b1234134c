import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { rememberFrame } from './rememberFrame.ts';

/** A map that looks at Minsk, and whose size and zoom level the test changes. */
function fakeMap() {
  const listeners = new Map<string, () => void>();
  const container = { clientWidth: 400, clientHeight: 300 };
  const state = { zoom: 5 };
  const map = {
    on: (type: string, listener: () => void) => listeners.set(type, listener),
    getContainer: () => container,
    getCenter: () => ({ lng: 27.56, lat: 53.9 }),
    getZoom: () => state.zoom,
  };
  return {
    // The fake has all that is used of a map.
    map: map as unknown as MapLibre,
    container,
    state,
    fire: (type: 'moveend' | 'resize') => listeners.get(type)?.(),
  };
}

const MINSK = { width: 400, height: 300, centre: [27.56, 53.9], zoom: 5 };

test('remembers nothing before the map has moved', () => {
  expect(rememberFrame(fakeMap().map, () => {})()).toBeUndefined();
});

test('remembers what the map shows after a movement', () => {
  const { map, state, fire } = fakeMap();
  const shown = rememberFrame(map, () => {});
  fire('moveend');
  expect(shown()).toEqual(MINSK);
  state.zoom = 7;
  fire('moveend');
  expect(shown()).toEqual({ ...MINSK, zoom: 7 });
});

test('keeps what was shown while the map is not on the page', () => {
  const { map, container, fire } = fakeMap();
  const shown = rememberFrame(map, () => {});
  fire('moveend');
  Object.assign(container, { clientWidth: 0, clientHeight: 0 });
  fire('resize');
  expect(shown()).toEqual(MINSK);
});

test('says on a change of size what was shown before, and remembers the new size', () => {
  const { map, container, fire } = fakeMap();
  const onResize = vi.fn();
  const shown = rememberFrame(map, onResize);
  fire('moveend');
  container.clientWidth = 200;
  fire('resize');
  expect(onResize).toHaveBeenCalledExactlyOnceWith(MINSK);
  expect(shown()).toEqual({ ...MINSK, width: 200 });
});
