import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../domain/filter.ts';
import { remaining } from '../../../domain/remaining.ts';
import { mapScene } from '../../../scene/map/map.ts';
import { catalogOf, committedCatalog } from '../../../testing/catalog.ts';
import { largeDossier } from '../../../testing/largeDossier.ts';
import { mapText } from '../../../ui/language/words.ts';
import { fewerMarkers } from './fewerMarkers.ts';

const world = { width: 1000, height: 500, centre: [0, 20], zoom: 1 } as const;
const sceneOf = (catalog: ReturnType<typeof catalogOf>) =>
  mapScene(catalog, {
    ...{ selected: { kind: 'none' }, remaining: remaining(catalog, EVERYTHING) },
    ...{ language: 'en', text: mapText },
  });

test('many markers become few, and no stop is lost', () => {
  const scene = sceneOf(catalogOf(largeDossier(1000)));
  const { markers } = fewerMarkers(scene, world, 40);
  const stops = (list: typeof markers) => list.reduce((sum, marker) => sum + marker.stops, 0);
  expect(scene.markers.length).toBeGreaterThan(200);
  expect(markers.length).toBeLessThanOrEqual(40);
  expect(stops(markers)).toBe(stops(scene.markers));
  const several = markers.find(({ name }) => / \+\d+$/.test(name));
  expect(several?.badge).toBe(String(several?.stops));
});

test('few are left as they are, and many on one spot do not keep it busy for ever', () => {
  const scene = sceneOf(committedCatalog());
  expect(fewerMarkers(scene, world, 40)).toBe(scene);
  const [one] = scene.markers;
  const heap = { ...scene, markers: Array.from({ length: 50 }, () => ({ ...one })) };
  // Copies of a marker that is there.
  expect(fewerMarkers(heap as typeof scene, world, 40).markers.length).toBeLessThanOrEqual(40);
});
