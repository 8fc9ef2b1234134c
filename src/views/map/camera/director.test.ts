import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../../domain/filter.ts';
import { remaining } from '../../../domain/remaining.ts';
import { NOTHING, type Selection } from '../../../domain/selection.ts';
import type { Box } from '../../../scene/map/labels.ts';
import { mapScene } from '../../../scene/map/map.ts';
import { committedCatalog, select, sure } from '../../../testing/catalog.ts';
import { FAR_APART, worldScene } from '../../../testing/worldScene.ts';
import { createDirector } from './director.ts';
import type { MapFrame, Size } from './frame.ts';
import { createMovingFrame } from './movingFrame.ts';

const SIZE = { width: 900, height: 600 };
const OPENING: MapFrame = { ...SIZE, centre: [27.56, 53.9], zoom: 7 };
const NOWHERE: Size = { width: 0, height: 0 };
const NO_PADDING = { left: 0, right: 0, top: 0, bottom: 0 };

const catalog = committedCatalog();
const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};
const sceneOf = (selection: Selection) =>
  mapScene(catalog, {
    selected: select(catalog, selection),
    remaining: remaining(catalog, EVERYTHING),
    language: 'en',
    text,
  });
const everything = sceneOf(NOTHING);
const world = worldScene(FAR_APART);
const visit = sceneOf({ kind: 'visit', id: sure(catalog.visits[0]).id });

/** A map in a container of a size that the test may change. */
function mapOf(size: Size, opening?: MapFrame) {
  const container = { clientWidth: size.width, clientHeight: size.height };
  // The map asks its container for nothing but its size.
  const element = container as HTMLElement;
  const onShow = vi.fn();
  const map = createMovingFrame(element, { opening, limit: () => 10.5, onRest: onShow });
  const resize = ({ width, height }: Size) => {
    Object.assign(container, { clientWidth: width, clientHeight: height });
    return map.resize();
  };
  return { map, resize, onShow };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  return () => vi.unstubAllGlobals();
});

describe('a director', () => {
  test('moves to what the first scene is about', () => {
    const { map } = mapOf(SIZE);
    const before = map.frame();
    createDirector(map, {}).show(everything);
    expect(map.frame()).not.toEqual(before);
  });

  test('leaves an opening to the first scene, not to the next', () => {
    const { map } = mapOf(SIZE, OPENING);
    const director = createDirector(map, { opening: OPENING });
    director.show(everything);
    expect(map.frame()).toEqual(OPENING);
    director.show(visit);
    expect(map.frame()).not.toEqual(OPENING);
  });

  test('shows the scene once a map without room gets some', () => {
    const { map, resize, onShow } = mapOf(NOWHERE);
    const director = createDirector(map, {});
    director.show(everything);
    expect(onShow).not.toHaveBeenCalled();
    director.resize(resize(SIZE));
    const { map: other } = mapOf(SIZE);
    createDirector(other, {}).show(everything);
    expect(map.frame()).toEqual(other.frame());
  });

  test('does nothing on a change of size before the first scene', () => {
    const { map, resize, onShow } = mapOf(SIZE);
    createDirector(map, {}).resize(resize({ width: 300, height: 200 }));
    expect(onShow).not.toHaveBeenCalled();
  });

  test('keeps the selection in sight when the map shrinks', () => {
    const { map, resize, onShow } = mapOf(SIZE);
    const director = createDirector(map, {});
    director.show(everything);
    onShow.mockClear();
    director.resize(resize({ width: 300, height: 200 }));
    expect(onShow).toHaveBeenCalledOnce();
  });

  test('moves what is chosen from under a control, at a new scene and at a new size', () => {
    const { map, resize, onShow } = mapOf(SIZE);
    let over: Box[] = [];
    const director = createDirector(map, {}, () => over);
    director.show(everything);
    director.show(visit);
    director.show(everything);
    onShow.mockClear();
    const again = { ...visit };
    director.show(again);
    expect(onShow).not.toHaveBeenCalled();
    director.show(everything);
    // Wherever the visit is, something lies over it.
    over = [{ left: 0, top: 0, right: SIZE.width, bottom: SIZE.height }];
    director.show(visit);
    expect(onShow).toHaveBeenCalledOnce();
    director.resize(resize({ width: SIZE.width + 2, height: SIZE.height }));
    expect(onShow).toHaveBeenCalledTimes(2);
    over = [];
    director.resize(resize(SIZE));
    expect(onShow).toHaveBeenCalledTimes(2);
  });

  test('leaves a map of unknown past where it is', () => {
    const { map, onShow } = mapOf(SIZE);
    const director = createDirector(map, {});
    director.show(everything);
    onShow.mockClear();
    director.resize(undefined);
    expect(onShow).not.toHaveBeenCalled();
  });

  test('shows the scene again on a stage of another size', () => {
    const { map, resize, onShow } = mapOf(SIZE);
    const director = createDirector(map, {
      stage: { covered: () => NO_PADDING, textScale: () => 1 },
    });
    director.show(visit);
    onShow.mockClear();
    director.resize(resize({ width: 1200, height: 800 }));
    expect(onShow).toHaveBeenCalledOnce();
  });

  test('fits all markers and the selection on request, also after the reader has moved the map', () => {
    const { map } = mapOf(SIZE);
    const director = createDirector(map, {});
    director.show(visit);
    const selection = map.frame();
    director.fitAll();
    expect(map.frame().zoom).toBeLessThan(selection.zoom);
    director.fitSelection();
    expect(map.frame()).toEqual(selection);
  });

  test.each([
    { width: 320, height: 240 },
    { width: 390, height: 300 },
    { width: 994, height: 460 },
    { width: 1920, height: 1000 },
  ])('of the whole world has every place in sight, at $width × $height', (size) => {
    const { map, resize } = mapOf({ width: 1440, height: 500 });
    const director = createDirector(map, {});
    const isAllInSight = () =>
      world.markers.every(({ position: [longitude, latitude] }) => {
        const { x, y } = map.project([longitude, latitude]);
        return x > 13 && y > 13 && x < size.width - 13 && y < size.height - 13;
      });
    director.show(world);
    director.resize(resize(size));
    expect(isAllInSight()).toBe(true);
    const opening = map.frame();

    // Whoever has gone near a place can go back by the buttons.
    map.show({ ...map.frame(), centre: [178, -38.7], zoom: 5 });
    expect(isAllInSight()).toBe(false);
    map.show({ ...opening, zoom: opening.zoom - 0.2 });
    expect(map.getZoom()).toBeLessThanOrEqual(opening.zoom + 1e-6);
    map.show({ ...map.frame(), centre: [178, -38.7], zoom: 5 });
    director.fitAll();
    expect(isAllInSight()).toBe(true);
  });

  test('has every place of the world beside what covers a stage', () => {
    const stage = {
      covered: () => ({ left: 0, right: 700, top: 0, bottom: 0 }),
      textScale: () => 1,
    };
    // The map asks its container for nothing but its size.
    const element = { clientWidth: 1440, clientHeight: 800 } as HTMLElement;
    const map = createMovingFrame(element, {
      opening: undefined,
      limit: () => 5.5,
      stage,
      onRest: () => {},
    });
    createDirector(map, { stage }).show(world);
    for (const { position } of world.markers) {
      const { x } = map.project([position[0], position[1]]);
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(740);
    }
  });

  test('goes no farther out than before where a dossier needs no more', () => {
    const { map } = mapOf(SIZE);
    createDirector(map, {}).show(everything);
    map.show({ ...map.frame(), zoom: -2 });
    expect(map.getZoom()).toBe(1);
  });

  test('leaves an opening from afar as it is', () => {
    const opening = { ...SIZE, centre: [-100, -20], zoom: -1.4 } as const;
    const { map } = mapOf(SIZE, opening);
    createDirector(map, { opening }).show(world);
    map.show(map.frame());
    expect(map.frame()).toEqual(opening);
  });
});
