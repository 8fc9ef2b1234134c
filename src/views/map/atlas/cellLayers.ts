/** A cell of the fine world as the features that are drawn. */
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { type BasemapLabels, parseCities } from '../../../domain/basemapLabels.ts';
import { shoresOf } from '../basemap/geometry.ts';
import type { Bounds } from './cells.ts';

/** What a cell has; the frame is its outline, which covers the coarse world below it. */
export type FineLayer = 'frame' | 'land' | 'shore' | 'rivers' | 'borders';

export type FineCell = {
  readonly name: string;
  readonly bounds: Bounds;
  readonly layers: Readonly<Record<FineLayer, readonly Feature[]>>;
  /** The same in one list, for a map that tells them apart by property `k`. */
  readonly features: readonly Feature[];
  readonly cities: BasemapLabels['cities'];
};

/** The geometry is trusted, as that of the other packs; names are parsed. Throws where the file is neither. */
export function fineCell(name: string, topology: Topology): FineCell {
  const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
  const bounds: Bounds = [west, south, east, north];
  const land = featuresIn(topology, 'land');
  const layers = {
    frame: [featureOf(outlineOf(bounds))],
    land,
    shore: [featureOf(shoresOf(land, bounds))],
    rivers: featuresIn(topology, 'rivers'),
    borders: featuresIn(topology, 'borders'),
  };
  const cities = featuresIn(topology, 'cities').map(({ properties, geometry }) => ({
    ...properties,
    position: geometry.type === 'Point' ? geometry.coordinates : undefined,
  }));
  const features = Object.entries(layers).flatMap(([layer, list]) =>
    list.map((each) => ({ ...each, properties: { ...each.properties, k: layer } })),
  );
  return { name, bounds, layers, features, cities: parseCities(cities) };
}

/** The labels with the cities of these cells, each once. */
export function withCities(labels: BasemapLabels, cells: readonly FineCell[]): BasemapLabels {
  const more = cells.flatMap((cell) => furtherIn(cell, labels));
  return { ...labels, cities: [...labels.cities, ...more] };
}

type Cities = BasemapLabels['cities'];

/** By the labels of the coarse world, where their cities are, and what cells have beside them. */
const further = new WeakMap<
  BasemapLabels,
  { readonly spots: ReadonlySet<string>; readonly ofCells: WeakMap<FineCell, Cities> }
>();

/** The cities of a cell that are not among the labels. */
function furtherIn(cell: FineCell, labels: BasemapLabels): Cities {
  const known = further.get(labels) ?? {
    spots: new Set(labels.cities.map(spotOf)),
    ofCells: new WeakMap<FineCell, Cities>(),
  };
  further.set(labels, known);
  const cities =
    known.ofCells.get(cell) ?? cell.cities.filter((city) => !known.spots.has(spotOf(city)));
  known.ofCells.set(cell, cities);
  return cities;
}

const spotOf = ({ position }: Cities[number]) => position.join();

function featuresIn(topology: Topology, name: string): Feature[] {
  const object = topology.objects[name];
  if (!object) return [];
  const made: Feature | FeatureCollection = feature(topology, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return features.filter(({ geometry }) => geometry !== null);
}

function outlineOf([west, south, east, north]: Bounds): Polygon {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const featureOf = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });
