import type { Map as MapLibre } from 'maplibre-gl';
import type { MapFrame } from '../camera/frame.ts';

type FramedMap = Pick<MapLibre, 'getContainer' | 'getCenter' | 'getZoom'>;

/** What a map shows now; without width while it is not on the page. */
export function frameOf(map: FramedMap): MapFrame {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { lng, lat } = map.getCenter();
  return { width, height, centre: [lng, lat], zoom: map.getZoom() };
}

/**
 * Remembers what a map shows, also while the page is printed and the map is not on it. On a change of
 * size `onResize` gets what the map showed before. Returns what the map shows, or last showed.
 */
export function rememberFrame(
  map: FramedMap & Pick<MapLibre, 'on'>,
  onResize: (before: MapFrame | undefined) => void,
): () => MapFrame | undefined {
  let shown: MapFrame | undefined;
  const remember = () => {
    const frame = frameOf(map);
    if (frame.width > 0 && frame.height > 0) shown = frame;
  };
  map.on('moveend', remember);
  map.on('resize', () => {
    onResize(shown);
    remember();
  });
  return () => shown;
}
