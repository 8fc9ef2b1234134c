/** Keeps the basemap's names away from our markers, their names, and what lies over the map. */
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Box } from '../../../scene/map/labels.ts';
import { OWN_ROOM } from './sceneLayers.ts';
import { CITIES, citiesOutside } from './textLayers.ts';

/** Returns how to take these boxes, in CSS pixels of the map; a new style keeps what was taken last. */
export function createOwnRoom(map: MapLibre): (boxes: readonly Box[]) => void {
  let boxes: readonly Box[] = [];
  const take = () => {
    const at = (x: number, y: number): Position => map.unproject([x, y]).toArray();
    map.getSource<GeoJSONSource>(OWN_ROOM)?.setData(roomFeatures(boxes, at));
    const outside = citiesOutside(outlines(boxes, at));
    for (const id of CITIES) if (map.getLayer(id)) map.setFilter(id, outside);
  };
  map.on('style.load', take);
  return (next) => {
    boxes = next;
    take();
  };
}

/** Where a point of the map is, in degrees. */
type At = (x: number, y: number) => Position;

/** A point in the middle of each box, with the distances to its sides. */
function roomFeatures(boxes: readonly Box[], at: At): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: boxes.map(({ left, top, right, bottom }) => {
      const [across, down] = [(right - left) / 2, (bottom - top) / 2];
      return {
        type: 'Feature',
        properties: { padding: [down, across, down, across] },
        geometry: { type: 'Point', coordinates: at(left + across, top + down) },
      };
    }),
  };
}

/** The boxes as areas of the map. */
function outlines(boxes: readonly Box[], at: At): MultiPolygon {
  const ring = ({ left, top, right, bottom }: Box) => [
    at(left, top),
    at(left, bottom),
    at(right, bottom),
    at(right, top),
    at(left, top),
  ];
  return { type: 'MultiPolygon', coordinates: boxes.map((box) => [ring(box)]) };
}
