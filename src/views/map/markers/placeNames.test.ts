import { expect, it } from 'vitest';
import type { GatheredMarker } from '../../../scene/map/gather.ts';
import type { MapOfMarkers } from './mapOfMarkers.ts';
import type { MarkerElement } from './markerElement.ts';
import { createMeasures } from './measures.ts';
import { placeNames } from './placeNames.ts';

const FRAME = { width: 800, height: 600, centre: [0, 0] as const, zoom: 3 };

/** Elements of as many markers, and what is asked of the browser and written to the page, in turn. */
function markers(count: number) {
  const acts: string[] = [];
  const element = (i: number): MarkerElement => {
    // Only what names need of a marker.
    const marker = {
      position: [i * 3, 0],
      offset: { x: 0, y: 0 },
      sign: 'count',
      emphasis: 'plain',
    } as unknown as GatheredMarker;
    const measure = () => {
      acts.push('asked');
      return { reach: 13, name: 40 };
    };
    return {
      // Nothing of it is touched.
      root: {} as HTMLElement,
      marker: () => marker,
      measured: () => ({ look: String(i), measure }),
      show: () => {},
      light: () => {},
      placeName: () => acts.push('written'),
      hideName: () => acts.push('written'),
    };
  };
  return { acts, elements: Array.from({ length: count }, (_, i) => element(i)) };
}

it('asks how large all are before it writes anything: each answer after that lays out the page again', () => {
  const { acts, elements } = markers(12);
  const map = {
    frame: () => FRAME,
    getZoom: () => FRAME.zoom,
    project: ([x, y]: readonly [number, number]) => ({ x: x * 20, y: 300 - y }),
  };
  const measures = createMeasures(true);
  const around = { measures, scale: 1, obstacles: [], route: [] };
  // Names ask a map for nothing else.
  placeNames(map as unknown as MapOfMarkers, elements, around);
  expect(acts).toEqual([...Array(12).fill('asked'), ...Array(12).fill('written')]);
});
