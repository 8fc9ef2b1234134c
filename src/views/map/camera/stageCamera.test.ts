import { beforeEach, describe, expect, test, vi } from 'vitest';
import { slidesOf } from '../../../domain/presentation.ts';
import type { Bounds } from '../../../scene/map/globe.ts';
import type { MapScene } from '../../../scene/map/map.ts';
import { stageMap } from '../../../scene/present/stage.ts';
import { committedCatalog, sure } from '../../../testing/catalog.ts';
import { fittingBounds } from './fitting.ts';
import { type MapFrame, type Padding, pixelOf } from './frame.ts';
import type { LngLat, MovableMap } from './movable.ts';
import { followOnStage } from './stageCamera.ts';

const SIZE = { width: 1280, height: 632 };
/** The card at the right. */
const COVERED: Padding = { left: 0, right: 630, top: 0, bottom: 0 };
const catalog = committedCatalog();
const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};
const scenes = slidesOf(catalog).map((slide) =>
  stageMap(catalog, slide, { language: 'en', text, isPlaceWithheld: false }),
);
const [everything] = scenes as [MapScene];

/** A map that does what it is asked at once, and counts that. */
function mapOf() {
  let frame: MapFrame = { ...SIZE, centre: [0, 25], zoom: 1 };
  let moves = 0;
  const go = (next: MapFrame) => {
    frame = next;
    moves += 1;
  };
  const map = {
    getContainer: () => ({ clientWidth: SIZE.width, clientHeight: SIZE.height }) as HTMLElement,
    getZoom: () => frame.zoom,
    getMaxZoom: () => 10.5,
    setMinZoom: () => {},
    project: (position: LngLat) => pixelOf(position, frame),
    cameraForBounds: (bounds: Bounds, fit: { padding: Padding; maxZoom: number }) =>
      fittingBounds(bounds, SIZE, fit.padding, fit.maxZoom),
    easeTo: vi.fn(() => go(frame)),
    fitBounds: (bounds: Bounds, fit: { padding: Padding; maxZoom: number }) =>
      go(fittingBounds(bounds, SIZE, fit.padding, fit.maxZoom)),
  } satisfies MovableMap;
  return { map, moves: () => moves };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  return () => vi.unstubAllGlobals();
});

describe('followOnStage', () => {
  test('brings every place of every slide into sight beside what is covered', () => {
    const { map } = mapOf();
    let before: MapScene | undefined;
    for (const scene of scenes) {
      followOnStage(map, before, scene, COVERED);
      before = scene;
      for (const { placeId, position } of scene.markers) {
        if (!scene.target.includes(placeId) || scene.target.length > 4) continue;
        const { x, y } = map.project([position[0], position[1]]);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(SIZE.width - COVERED.right);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(SIZE.height);
      }
    }
  });

  test('shows a flag and what it was to mark together, then the next slide without it', () => {
    const { map } = mapOf();
    const visit = sure(scenes[1]);
    followOnStage(map, undefined, visit, COVERED);
    const flag = [-70, -30] as const;
    followOnStage(map, visit, { ...visit, beside: flag, camera: undefined }, COVERED);
    const targets = visit.markers.filter(({ placeId }) => visit.target.includes(placeId));
    for (const [longitude, latitude] of [flag, ...targets.map(({ position }) => position)]) {
      const { x, y } = map.project([longitude, latitude]);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width - COVERED.right);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
    const wide = map.getZoom();
    followOnStage(map, { ...visit, beside: flag }, visit, COVERED);
    expect(map.getZoom()).toBeGreaterThan(wide);
  });

  test('does not move for the same slide again, nor from everything to everything', () => {
    const { map, moves } = mapOf();
    followOnStage(map, undefined, everything, COVERED);
    const once = moves();
    followOnStage(map, everything, { ...everything }, COVERED);
    expect(moves()).toBe(once);
  });

  test('looks where a story wants, in the middle of what is free, and goes back from there', () => {
    const { map, moves } = mapOf();
    const visit = sure(scenes[1]);
    const told: MapScene = { ...visit, camera: { centre: [30, 60], zoom: 8 } };
    followOnStage(map, visit, told, COVERED);
    expect(map.easeTo).toHaveBeenCalledWith(
      expect.objectContaining({ center: [30, 60], zoom: 8, offset: [-315, 0] }),
    );
    const after = moves();
    followOnStage(map, told, { ...told }, COVERED);
    expect(moves()).toBe(after);
    followOnStage(map, told, visit, COVERED);
    expect(moves()).toBe(after + 1);
  });
});
