import type { Map as MapLibre } from 'maplibre-gl';
import type { MapFrame } from '../camera/frame.ts';

/**
 * Remembers what a map shows, also while the page is printed and the map is not on it. On a change of
 * size `onResize` gets what the map showed before. Returns what the map shows, or last showed.
 */
export function rememberFrame(
  map: Pick<MapLibre, 'on' | 'getContainer' | 'getCenter' | 'getZoom'>,
  onResize: (before: MapFrame | undefined) => void,
): () => MapFrame | undefined {
  let shown: MapFrame | undefined;
  const remember = () => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { lng, lat } = map.getCenter();
    if (width > 0 && height > 0) shown = { width, height, centre: [lng, lat], zoom: map.getZoom() };
  };
  map.on('moveend', remember);
  map.on('resize', () => {
    onResize(shown);
    remember();
  });
  return () => shown;
}
