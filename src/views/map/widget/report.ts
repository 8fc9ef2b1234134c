/** What a MapLibre map reports to the page. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapGestures } from '../contract.ts';

/** Reports presses on the map itself, and gestures that it left to the page. */
export function reportGestures(
  map: MapLibre,
  { clear, leaveToPage }: Pick<MapGestures, 'clear' | 'leaveToPage'>,
): void {
  map.on('click', () => clear());
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    leaveToPage(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
  });
}

/**
 * Reports that the browser took the WebGL context away. Stops when `signal` is aborted, as removing
 * the map also gives the context back.
 */
export function reportLoss(map: MapLibre, onLost: () => void, signal: AbortSignal): void {
  // MapLibre's own event of this name also comes when only its workers are restarted.
  map.getCanvas().addEventListener('webglcontextlost', () => onLost(), { signal });
}
