import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../../domain/filter.ts';
import { remaining } from '../../../domain/remaining.ts';
import { NOTHING } from '../../../domain/selection.ts';
import { gather } from '../../../scene/map/gather.ts';
import { type MapMarker, mapScene, type Position } from '../../../scene/map/map.ts';
import { project } from '../../../scene/map/mercator.ts';
import { committedCatalog, select, sure } from '../../../testing/catalog.ts';
import { follow, keepInSight, revealMarkers, showMarkers } from './camera.ts';
import { fitting } from './fitting.ts';
import type { Padding } from './frame.ts';
import type { MovableMap } from './movable.ts';

const MAX_ZOOM = 10.5;
const REACH = 28;

const catalog = committedCatalog();
const text = {
  marker: (name: string) => name,
  gathered: (name: string) => name,
  ordered: (label: string) => label,
  alternative: (name: string, parties: string) => `${name}, says ${parties}`,
  further: (name: string, isNorth: boolean) => `${name} (${isNorth ? 'north' : 'south'})`,
};
const scene = mapScene(catalog, {
  selected: select(catalog, NOTHING),
  remaining: remaining(catalog, EVERYTHING),
  language: 'en',
  text,
});
const named = (...ids: string[]): MapMarker[] =>
  ids.map((id) => sure(scene.markers.find(({ placeId }) => placeId === id)));

type Fit = { padding: Padding; maxZoom: number; duration?: number };
type Box = [Position, Position];

/** A map of 900 × 600 pixels that fits bounds as MapLibre does and keeps what it was asked. */
class FakeMap {
  readonly moves: Fit[] = [];
  centre: Position;
  zoom: number;

  constructor(centre: Position, zoom: number) {
    this.centre = centre;
    this.zoom = zoom;
  }

  getZoom = () => this.zoom;
  getMaxZoom = () => MAX_ZOOM;
  getContainer = () => ({ clientWidth: 900, clientHeight: 600 });

  project = (position: Position) => {
    const at = project(position, this.zoom);
    const centre = project(this.centre, this.zoom);
    return { x: at.x - centre.x + 450, y: at.y - centre.y + 300 };
  };

  cameraForBounds = ([southWest, northEast]: Box, { padding, maxZoom }: Fit) => {
    const [a, b] = [project(southWest, 0), project(northEast, 0)];
    const { left = 0, right = 0, top = 0, bottom = 0 } = padding;
    const scale = Math.min(
      (900 - left - right) / Math.abs(b.x - a.x),
      (600 - top - bottom) / Math.abs(b.y - a.y),
    );
    const centre: Position = [(southWest[0] + northEast[0]) / 2, (southWest[1] + northEast[1]) / 2];
    return { center: centre, zoom: Math.min(maxZoom, Math.log2(scale)) };
  };

  fitBounds = (box: Box, options: Fit) => {
    this.moves.push(options);
    const { center, zoom } = this.cameraForBounds(box, options);
    this.centre = center;
    this.zoom = zoom;
  };

  /** Marks in sight, by place. */
  inSight = () =>
    scene.markers
      .filter(({ position }) => {
        const { x, y } = this.project(position);
        return x >= 0 && y >= 0 && x <= 900 && y <= 600;
      })
      .map(({ placeId }) => placeId);
}

/** The fake has all that the camera uses of a map. */
const asMap = (fake: FakeMap) => fake as unknown as MovableMap;

const EVERYWHERE: Position = [32, 57];
const MINSK: Position = [27.56, 53.9];

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  return () => vi.unstubAllGlobals();
});

describe('follow', () => {
  test('opens on all places where none of them passes the filter', () => {
    const map = new FakeMap([0, 0], 2);
    follow(asMap(map), undefined, { ...scene, markers: [] });
    expect(map.inSight()).toEqual(scene.markers.map(({ placeId }) => placeId));
  });
});

describe('showMarkers', () => {
  test('brings all of them into sight', () => {
    const map = new FakeMap([0, 0], 2);
    showMarkers(asMap(map), scene.markers, false);
    expect(map.inSight()).toEqual(scene.markers.map(({ placeId }) => placeId));
  });

  test('does not move for none', () => {
    const map = new FakeMap([0, 0], 2);
    showMarkers(asMap(map), [], false);
    expect(map.moves).toEqual([]);
  });

  test('jumps to the first picture, and for readers who asked for no movement', () => {
    const map = new FakeMap([0, 0], 2);
    showMarkers(asMap(map), scene.markers, true);
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    showMarkers(asMap(map), scene.markers, false);
    expect(map.moves.map(({ duration }) => duration)).toEqual([0, 0]);
  });

  test('tells apart what was gathered, wherever a zoom can', () => {
    for (const zoom of [2, 4, 5, 6, 7, 8, 9, 10]) {
      const options = { maxZoom: MAX_ZOOM, reach: REACH, text };
      const groups = gather(scene.markers, { ...options, zoom });
      for (const { members } of groups.filter((group) => group.members.length > 1)) {
        const map = new FakeMap(EVERYWHERE, zoom);
        showMarkers(asMap(map), members, false);
        const after = gather(members, { ...options, zoom: map.zoom });
        const what = `${members.map(({ placeId }) => placeId)} at ${zoom}`;
        expect(after.length, what).toBeGreaterThan(1);
      }
    }
  });
});

describe('revealMarkers', () => {
  const reveal = (map: FakeMap, target: MapMarker[], context: MapMarker[]) =>
    revealMarkers(asMap(map), target, context, scene.markers);

  test('leaves the map alone where the target is in sight and can be told apart', () => {
    const map = new FakeMap(EVERYWHERE, 5);
    reveal(map, named('moscow-kremlin'), named('moscow-kremlin', 'minsk'));
    expect(map.moves).toEqual([]);
  });

  test('shows the context of a target that is out of sight', () => {
    const map = new FakeMap(MINSK, 7);
    const context = named('moscow-kremlin', 'minsk', 'valaam-monastery');
    reveal(map, named('valaam-monastery'), context);
    expect(map.moves).toHaveLength(1);
    expect(map.inSight()).toEqual(
      expect.arrayContaining(['moscow-kremlin', 'minsk', 'valaam-monastery']),
    );
  });

  test('shows a target alone that would be gathered with others in its context', () => {
    const map = new FakeMap(EVERYWHERE, 4);
    reveal(map, named('victory-monument-minsk'), named('moscow-kremlin', 'victory-monument-minsk'));
    expect(map.zoom).toBeGreaterThanOrEqual(9);
    expect(map.inSight()).toContain('victory-monument-minsk');
  });

  test('moves nearer where several places cannot be told apart', () => {
    const map = new FakeMap(MINSK, 4);
    const minsk = named('minsk', 'minsk-airport', 'victory-monument-minsk');
    reveal(map, minsk, minsk);
    expect(map.zoom).toBeGreaterThan(8);
  });

  test('does not move a second time', () => {
    const map = new FakeMap(EVERYWHERE, 4);
    const target = named('victory-monument-minsk');
    reveal(map, target, target);
    reveal(map, target, target);
    expect(map.moves).toHaveLength(1);
  });
});

describe('a map of another size than it had', () => {
  const shown = fitting(
    scene.markers.map(({ position }) => position),
    { width: 1800, height: 1200 },
    { left: 40, right: 40, top: 40, bottom: 40 },
    MAX_ZOOM,
  );

  test('shows again what it showed', () => {
    const map = new FakeMap(shown.centre, shown.zoom);
    keepInSight(asMap(map), scene, shown);
    expect(map.moves).toMatchObject([{ duration: 0 }]);
    expect(map.inSight()).toHaveLength(scene.markers.length);
  });

  test('stays where all of it is in sight still', () => {
    const map = new FakeMap(shown.centre, shown.zoom - 2);
    keepInSight(asMap(map), scene, { ...shown, zoom: shown.zoom - 2 });
    expect(map.moves).toEqual([]);
  });

  test('stays where the reader had moved it away', () => {
    const map = new FakeMap(shown.centre, shown.zoom + 2);
    keepInSight(asMap(map), scene, { ...shown, zoom: shown.zoom + 2 });
    expect(map.moves).toEqual([]);
  });
});
