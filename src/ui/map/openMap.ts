/** The map in whichever way this browser can draw it. */
import type { MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';
import { hasWebGl2 } from '../../views/map/webgl.ts';
import { loadCode } from '../loading/loadCode.ts';

const loadWebGl = () => import('../../views/map/mapView.ts');
const loadSvg = () => import('../../views/map/svgMapView.ts');

/**
 * Loads what is needed and opens the map. `isLost` where WebGL was taken away before. Where the
 * WebGL map cannot be had or opened, the SVG map takes its place.
 */
export async function openMap(
  element: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
  isLost: boolean,
): Promise<MapView> {
  if (!isLost && hasWebGl2()) {
    try {
      const { openMapView } = await loadCode(loadWebGl);
      return await openMapView(element, gestures, options);
    } catch {
      element.replaceChildren();
    }
  }
  const { createSvgMapView } = await loadCode(loadSvg);
  return createSvgMapView(element, gestures, options);
}
