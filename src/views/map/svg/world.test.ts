/** What holds of a map of any places on the globe, at any size. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING, type Selection } from '../../../domain/selection.ts';
import type { MapScene, Position } from '../../../scene/map/map.ts';
import { committedBasemap } from '../../../testing/basemap.ts';
import { FAR_APART, worldScene } from '../../../testing/worldScene.ts';
import { elementsIn, readXml } from '../../../testing/xml.ts';
import { markup } from '../../svg.ts';
import { openingFrame } from '../camera/camera.ts';
import { maxZoomOf } from '../look/look.ts';
import { mapPoster } from './mapPoster.ts';
import { placedMarkers } from './placedMarkers.ts';
import { frameFor, svgMap } from './svgMap.ts';

const basemap = { ...committedBasemap(), hasRegion: false };
const MAX_ZOOM = maxZoomOf(false);
const LIMIT = () => MAX_ZOOM;
const drawn = (
  scene: MapScene,
  frame: ReturnType<typeof frameFor>,
  land: typeof basemap | undefined = undefined,
) => markup(svgMap({ scene, basemap: land, frame, medium: 'light', ownPlaces: [] }));

/** The path of the route: the dotted one. */
const routeIn = (xml: string) =>
  elementsIn(readXml(xml)).find(({ attributes }) => attributes['stroke-dasharray'] === '.3 5.7');

/** Two degrees apart, as places that no zoom level separates would be fanned out. */
const positions = fc
  .uniqueArray(
    fc.record({ x: fc.integer({ min: -90, max: 89 }), y: fc.integer({ min: -45, max: 45 }) }),
    {
      selector: ({ x, y }) => `${x} ${y}`,
      ...{ minLength: 1, maxLength: 60 },
    },
  )
  .map((list) => list.map(({ x, y }): Position => [2 * x + 0.7, 2 * y]));
const size = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 260, max: 1080 }),
});

describe('a map of any places on the globe', () => {
  test('has every marker whole in the picture, and no coordinate that is no number', () => {
    const chosen = fc.constantFrom<Selection>(NOTHING, { kind: 'visit', id: 'v' });
    fc.assert(
      fc.property(positions, size, chosen, (list, room, selection) => {
        const scene = worldScene(list, selection);
        for (const frame of [frameFor(scene, room, LIMIT), openingFrame(scene, room, LIMIT)]) {
          if (!frame) throw new Error('It has markers');
          const xml = drawn(scene, frame);
          expect(xml).not.toMatch(/NaN|Infinity/);
          const members = elementsIn(readXml(xml)).flatMap(
            ({ attributes }) => attributes['data-members']?.split(' ') ?? [],
          );
          expect(members.sort()).toEqual(list.map((_, i) => `p${i}`).sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has land in each of its quarters, however wide it is', () => {
    const scene = worldScene(FAR_APART);
    for (const width of [320, 1400]) {
      const frame = frameFor(scene, { width, height: 264 }, LIMIT);
      const land = elementsIn(readXml(drawn(scene, frame, basemap))).find(
        ({ name, attributes }) => name === 'path' && attributes.fill === '#f5f2ec',
      );
      const starts = [...(land?.attributes.d ?? '').matchAll(/M(-?[\d.]+)/g)].map(([, x]) =>
        Math.floor((4 * Number(x)) / width),
      );
      expect([...new Set(starts)]).toEqual(expect.arrayContaining([0, 1, 2, 3]));
    }
  });

  test('is some 12° wide for both shores of the Bering Strait', () => {
    const scene = worldScene([
      [177.5, 64.73],
      [-173.23, 64.42],
    ]);
    const frame = frameFor(scene, { width: 900, height: 500 }, LIMIT);
    expect((900 / (512 * 2 ** frame.zoom)) * 360).toBeLessThan(16);
    expect(Math.abs(frame.centre[0])).toBeGreaterThan(176);
    const [west, east] = placedMarkers(scene, frame, MAX_ZOOM);
    expect(west?.at.x).not.toBe(east?.at.x);
  });

  test('has its route go the short way, from Tahiti to New Zealand over the sea between', () => {
    const scene = worldScene(
      [
        [-149.5, -17.5],
        [177.97, -38.68],
      ],
      { kind: 'visit', id: 'v' },
    );
    const frame = frameFor(scene, { width: 900, height: 500 }, LIMIT);
    const [tahiti, zealand] = scene.markers.map(
      ({ placeId }) =>
        placedMarkers(scene, frame, MAX_ZOOM).find(({ marker }) => marker.placeId === placeId)?.at,
    );
    expect(tahiti?.x).toBeGreaterThan(zealand?.x ?? Infinity);
    const step = routeIn(drawn(scene, frame))?.attributes.d?.match(/^M[-\d. ]+l(-?[\d.]+)/)?.[1];
    expect(Number(step)).toBeCloseTo((zealand?.x ?? 0) - (tahiti?.x ?? 0), 0);
  });

  test('gathers neighbours on either side of 180°', () => {
    const scene = worldScene([
      [179, 10],
      [-179, 10],
      [0, 0],
    ]);
    const frame = frameFor(scene, { width: 600, height: 400 }, LIMIT);
    expect(placedMarkers(scene, frame, MAX_ZOOM)).toHaveLength(2);
  });
});

describe('a place beyond the edge of the map', () => {
  test('is at the edge, and its name says so', () => {
    const [pole, near, there] = ([-90, -88, -85] as const).map(
      (latitude) => worldScene([[0, latitude]]).markers[0],
    );
    expect(pole?.name).toMatch(/ \(south\)$/);
    expect(near?.name).toMatch(/ \(south\)$/);
    expect(there?.name).not.toContain('(');
    expect(pole?.position[1]).toBeCloseTo(-85.05, 2);
    expect(worldScene([[0, 89]]).markers[0]?.label).toMatch(/ \(north\)$/);
  });

  test('is shown alone with the coasts around', () => {
    const scene = worldScene([[20, -90]]);
    const frame = frameFor(scene, { width: 500, height: 400 }, LIMIT);
    const [at] = placedMarkers(scene, frame, MAX_ZOOM);
    expect(frame.zoom).toBeLessThan(3);
    expect(at?.at.y).toBeGreaterThan(200);
  });

  test.each([-90, -80, 0, 85])('is drawn with its area around %s°', (latitude) => {
    const scene = worldScene([[170, latitude]], NOTHING, 1500);
    const frame = frameFor(scene, { width: 500, height: 400 }, LIMIT);
    const xml = drawn(scene, frame, basemap);
    expect(xml).not.toMatch(/NaN|Infinity/);
    const area = elementsIn(readXml(xml)).find(
      ({ attributes }) => attributes['stroke-dasharray'] === '3.9 2.6',
    );
    // No edge of the outline jumps from one end of the world to the other, but along the pole.
    const world = 512 * 2 ** frame.zoom;
    for (const outline of (area?.attributes.d ?? '').split('M').slice(1)) {
      const steps = [...outline.matchAll(/[ l](-?[\d.]+)/g)].map(([, x]) => Number(x));
      const jumps = steps.filter((step) => Math.abs(step) > world / 2 + 1);
      expect(jumps.length).toBeLessThanOrEqual(2);
    }
  });
});

test('the poster of a map of the whole world has no coordinate that is no number', () => {
  const scene = worldScene([
    [-74, 40.7],
    [178, -38.7],
    [0, -90],
    [30, 88],
  ]);
  const poster = mapPoster({ scene, basemap, ownPlaces: [], linkTo: (id) => `#${id}` });
  const drawings = poster && [poster.ground, poster.marks];
  expect(drawings?.map(markup).join('')).not.toMatch(/NaN|Infinity/);
});
