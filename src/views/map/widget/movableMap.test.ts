import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { Stage } from '../look/stage.ts';
import { movableMap } from './movableMap.ts';

// The real module needs a browser.
vi.mock('maplibre-gl', () => ({
  LngLat: class {
    readonly lng: number;
    readonly lat: number;
    constructor(lng: number, lat: number) {
      this.lng = lng;
      this.lat = lat;
    }
  },
}));

test('a position is where the copy of the world nearest to the middle has it', () => {
  const project = vi.fn();
  // It asks the map for nothing else.
  const map = { project, getCenter: () => ({ lng: 177, lat: 64 }), getZoom: () => 0 };
  const open = (stage?: Stage) => movableMap(map as unknown as MapLibre, stage, () => 5.5);
  open().project([-173, 64]);
  expect(project).toHaveBeenLastCalledWith([187, 64]);
  open().project([-80, 64]);
  expect(project).toHaveBeenLastCalledWith([280, 64]);
  // With the right half covered the middle is farther west.
  const covered = { left: 0, top: 0, right: 256, bottom: 0 };
  open({ covered: () => covered, textScale: () => 1 }).project([-80, 64]);
  expect(project).toHaveBeenLastCalledWith([-80, 64]);
});

test('the limits hold the zoom level and the latitude, and let the map go round', () => {
  const setTransformConstrain = vi.fn();
  const map = { setTransformConstrain } as unknown as MapLibre;
  movableMap(map, undefined, () => 5.5).setMinZoom(-1.5);
  const [[constrain]] = setTransformConstrain.mock.calls as [[(...args: unknown[]) => unknown]];
  expect(constrain({ lng: 400, lat: -89 }, -3)).toMatchObject({
    center: { lng: 400, lat: expect.closeTo(-85.05, 2) },
    zoom: -1.5,
  });
  expect(constrain({ lng: 0, lat: 0 }, 9)).toMatchObject({ zoom: 5.5 });
});
