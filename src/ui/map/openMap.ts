/** The map in whichever way this browser can draw it. */
import type { MapGestures, MapOptions, MapView } from '../../views/map/contract.ts';
import { hasWebGl2 } from '../../views/map/webgl.ts';
import { loadCode } from '../loading/loadCode.ts';

/** Loads what is needed and opens the map; `isLost` where WebGL was taken away before. */
export async function openMap(
  element: HTMLElement,
  gestures: MapGestures,
  options: MapOptions,
  isLost: boolean,
): Promise<MapView> {
  if (!isLost && hasWebGl2()) {
    const { createMapView } = await loadCode(() => import('../../views/map/mapView.ts'));
    return createMapView(element, gestures, options);
  }
  const { createSvgMapView } = await loadCode(() => import('../../views/map/svgMapView.ts'));
  return createSvgMapView(element, gestures, options);
}
