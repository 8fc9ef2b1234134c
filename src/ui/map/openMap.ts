/** The map, whose code comes when it is wanted. */
import type { MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';
import { loadCode } from '../loading/loadCode.ts';

export const loadMap = () => import('./mapDrawing.ts');

/** Loads what is needed and opens the map in an element. */
export async function openMap(
  element: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
): Promise<MapView> {
  const { createMapView } = await loadCode(loadMap);
  return createMapView(element, gestures, options);
}
