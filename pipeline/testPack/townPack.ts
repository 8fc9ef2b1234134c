/** The invented town as a pack: a PMTiles archive of vector tiles, as an editor would cut it. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Position } from 'geojson';
import { pmtilesOf, type Tile } from './pmtiles.ts';
import { tilesAround } from './tilesAround.ts';
import { type TownLayers, town, townBounds } from './town.ts';

/** Zoom levels of its tiles. */
export const TOWN_ZOOMS = { min: 5, max: 14 };

/** From this level on a feature without `min_zoom` is drawn. */
const FIRST_ZOOM: Readonly<Record<string, number>> = { buildings: 13 };

/** The archive of the town at a point. The same point gives the same bytes. */
export function townPack(centre: Position, metadata: object = METADATA): Uint8Array<ArrayBuffer> {
  const bounds = townBounds(centre);
  const layers = town(centre);
  const tiles: Tile[] = [];
  for (let zoom = TOWN_ZOOMS.min; zoom <= TOWN_ZOOMS.max; zoom += 1) {
    const cut = cutterOf(layers, zoom);
    for (const { x, y } of tilesAround(bounds, zoom)) tiles.push({ zoom, x, y, bytes: cut(x, y) });
  }
  return pmtilesOf({ tiles, bounds, metadata });
}

const METADATA = {
  name: 'An invented town',
  attribution: '<a href="https://www.openstreetmap.org/copyright">&copy; OpenStreetMap</a>',
  vector_layers: ['earth', 'landuse', 'water', 'roads', 'buildings', 'boundaries', 'places'].map(
    (id) => ({ id, fields: {} }),
  ),
};

/** Cuts tiles of a zoom level, each with the layers that have something in it. */
function cutterOf(layers: TownLayers, zoom: number): (x: number, y: number) => Uint8Array {
  const options = { maxZoom: zoom, indexMaxZoom: zoom, extent: 4096, buffer: 64, tolerance: 3 };
  const cutters = Object.entries(layers).map(([name, { type, features }]) => {
    const drawn = features.filter(
      ({ properties }) => Number(properties?.min_zoom ?? FIRST_ZOOM[name] ?? 0) <= zoom,
    );
    return [name, new GeoJSONVT({ type, features: drawn }, options)] as const;
  });
  return (x, y) => {
    const cut = cutters.flatMap(([name, index]) => {
      const tile = index.getTile(zoom, x, y);
      return tile ? [[name, tile] as const] : [];
    });
    return fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: 4096 });
  };
}
