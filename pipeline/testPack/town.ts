/** An invented town at any point of the globe, as the layers of a Protomaps basemap. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** Half the width and height of the area, in kilometres. */
export const REACH = 9;

const KM_PER_DEGREE = 111.2;

/** Kilometres from the centre. */
type Point = readonly [east: number, north: number];
type Properties = Readonly<Record<string, string | number | boolean>>;
type Entry = readonly [
  layer: string,
  shape: 'area' | 'line' | 'point',
  points: readonly Point[],
  properties: Properties,
];

export type TownLayers = Readonly<Record<string, FeatureCollection>>;

/** Degrees of a point that is so many kilometres east and north of a centre. */
function degreesAt([x = 0, y = 0]: Position, [east, north]: Point): Position {
  const across = KM_PER_DEGREE * Math.cos((y * Math.PI) / 180);
  return [x + east / across, y + north / KM_PER_DEGREE];
}

/** West, south, east, north in degrees. */
export function townBounds(centre: Position): [number, number, number, number] {
  const [west = 0, south = 0] = degreesAt(centre, [-REACH, -REACH]);
  const [east = 0, north = 0] = degreesAt(centre, [REACH, REACH]);
  return [west, south, east, north];
}

/** The town, by layer: sea in the south, a river through its middle, a wood in the north-west. */
export function town(centre: Position): TownLayers {
  const layers: Record<string, FeatureCollection> = {};
  for (const [layer, shape, points, properties] of ENTRIES) {
    const geometry = geometryOf(
      shape,
      points.map((point) => degreesAt(centre, point)),
    );
    const { features = [] } = layers[layer] ?? {};
    const feature: Feature = { type: 'Feature', properties, geometry };
    layers[layer] = { type: 'FeatureCollection', features: [...features, feature] };
  }
  return layers;
}

function geometryOf(shape: Entry[1], points: readonly Position[]): Geometry {
  if (shape === 'point') return { type: 'Point', coordinates: [...(points[0] ?? [])] };
  if (shape === 'line') return { type: 'LineString', coordinates: [...points] };
  return { type: 'Polygon', coordinates: [[...points, ...points.slice(0, 1)]] };
}

const R = REACH + 3;

// biome-ignore format: one line of coordinates each
const COAST: readonly Point[] = [
  [-R, -2.6], [-7, -3.1], [-5.2, -2.2], [-3.4, -1.7], [-2, -1.9], [-1, -1.05], [-0.2, -1],
  [0.7, -1.4], [2.1, -1.2], [3.2, -2.4], [4.4, -2.2], [5.1, -3.6], [6.8, -3], [R, -4.1],
];
// biome-ignore format: one line of coordinates
const RIVER: readonly Point[] = [
  [-6.5, R], [-5.4, 7.4], [-3.4, 5.6], [-2.6, 3.9], [-3, 2.4], [-1.9, 1.2], [-0.9, 0.3], [-0.6, -1.05],
];

const TOWN = { name: 'Holl', 'name:en': 'Port Hollow', 'name:ru': 'Порт-Холлоу' };
const LAKE = { name: 'Kleiner See', 'name:en': 'Little Lake', 'name:ru': 'Малое озеро' };
const QUAY = { name: 'Hafenstraße', 'name:en': 'Harbour Street', 'name:ru': 'Портовая улица' };
const STREET = { name: 'Лодочная улица', script: 'Cyrillic', 'name:en': 'Boat Street' };
const QUARTER = { name: 'Neustadt', 'name:en': 'New Town', 'name:ru': 'Новый город' };

/** Kilometres along a side of the town where streets are. */
const BLOCKS = [-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2, 1.6];
const MINOR = { kind: 'minor_road', kind_detail: 'residential', min_zoom: 12 };

const STREETS: readonly Entry[] = BLOCKS.flatMap((step, i): Entry[] => {
  const names = i % 2 === 0 ? STREET : {};
  const along: Point[] = [
    [-1.4, step],
    [2.2, step + 0.25],
  ];
  const across: Point[] = [
    [step, -0.5],
    [step + 0.15, 2],
  ];
  return [
    ['roads', 'line', along, { ...MINOR, ...names }],
    ['roads', 'line', across, MINOR],
  ];
});

const HOUSES: readonly Entry[] = BLOCKS.flatMap((east) =>
  BLOCKS.map((north): Entry => {
    const [left, bottom] = [east + 0.06, north + 0.08];
    const corners: Point[] = [
      [left, bottom],
      [left + 0.24, bottom + 0.02],
      [left + 0.24, bottom + 0.2],
      [left, bottom + 0.18],
    ];
    return ['buildings', 'area', corners, { kind: 'building' }];
  }),
);

// biome-ignore format: one line each
const ENTRIES: readonly Entry[] = [
  ['earth', 'area', [...COAST, [R, R], [-R, R]], { kind: 'earth' }],
  ['landuse', 'area', ring([-5.5, 5], 2.6, 15), { kind: 'wood' }],
  ['landuse', 'area', ring([0.4, 0.4], 2.1, 13), { kind: 'residential' }],
  ['landuse', 'area', ring([1.1, 0.9], 0.42, 9), { kind: 'park', name: 'Stadtgarten' }],
  ['landuse', 'area', ring([4.9, 3.4], 1.1, 11), { kind: 'cemetery' }],
  ['water', 'area', [...COAST, [R, -R], [-R, -R]], { kind: 'ocean' }],
  ['water', 'area', ring([-3.2, 1.9], 0.8, 12), { kind: 'lake' }],
  ['water', 'line', RIVER, { kind: 'river', min_zoom: 8, name: 'Holle', 'name:ru': 'Холле' }],
  ['water', 'point', [[-3.2, 1.9]], { kind: 'lake', min_zoom: 10, ...LAKE }],
  ['roads', 'line', [[-R, 3.4], [-2, 2.9], [3, 3.1], [R, 4.6]], { kind: 'highway', kind_detail: 'motorway', min_zoom: 3 }],
  ['roads', 'line', [[-R, -1.2], [-1.5, -0.35], [0, 0], [2.6, 0.6], [R, 0.2]], { kind: 'major_road', kind_detail: 'primary', min_zoom: 7, ...QUAY }],
  ['roads', 'line', [[0.3, R], [0.1, 3], [0, 0], [-0.2, -1]], { kind: 'major_road', kind_detail: 'tertiary', min_zoom: 11, name: 'Nordweg' }],
  ...STREETS,
  ['roads', 'line', [[-5, 3], [-5.6, 5.4], [-4.6, 6.6]], { kind: 'path', min_zoom: 13 }],
  ['roads', 'line', [[-R, 2.2], [-1, 1.6], [2.4, 1.75], [R, 2.6]], { kind: 'rail', kind_detail: 'rail', min_zoom: 9 }],
  ...HOUSES,
  ['boundaries', 'line', [[-R, 6.4], [-2, 7.2], [4, 6.6], [R, 7.4]], { kind: 'region', kind_detail: 4 }],
  ['places', 'point', [[0.2, 0.1]], { kind: 'locality', kind_detail: 'town', min_zoom: 6, population_rank: 8, ...TOWN }],
  ['places', 'point', [[4.6, 5.2]], { kind: 'locality', kind_detail: 'village', min_zoom: 9, population_rank: 4, name: 'Oberholle' }],
  ['places', 'point', [[1.5, 1.4]], { kind: 'neighbourhood', kind_detail: 'quarter', min_zoom: 12, ...QUARTER }],
];

function ring([east, north]: Point, radius: number, corners: number): Point[] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 2 * Math.PI;
    const away = radius * (0.86 + 0.2 * Math.sin(3 * angle + east));
    return [east + away * Math.cos(angle), north + away * Math.sin(angle)];
  });
}
