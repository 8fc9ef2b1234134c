/**
 * What is drawn of a pack, and how, whoever draws it. Layers and kinds are those of the Protomaps
 * basemap, version 4 (https://docs.protomaps.com/basemaps/layers).
 */
import type { ByZoom } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';

/** Features of a layer by a property of theirs. */
type Selector = {
  readonly layer: string;
  readonly property: 'kind' | 'kind_detail';
  readonly values: readonly (string | number)[];
  /** From this zoom level on; from the first without one. */
  readonly minZoom?: number;
};

/** An area that is filled. */
export type AreaClass = Selector & {
  readonly id: string;
  readonly colour: keyof Palette;
  /** From 0 to 1. */
  readonly opacity?: number;
};

/** A line, or the edge of an area. */
export type LineClass = Selector & {
  readonly id: string;
  readonly colour: keyof Palette;
  /** CSS pixels. */
  readonly width: ByZoom;
  /** In widths of the line. */
  readonly dashes?: readonly [number, number];
  /** Also for areas, whose edges are drawn. */
  readonly isEdge?: boolean;
};

/** Land in the sea; everything else of the ground is on it. */
export const EARTH: AreaClass = {
  ...{ id: 'earth', layer: 'earth', property: 'kind', values: ['earth'], colour: 'land' },
};

const GREEN = [
  ...['allotments', 'cemetery', 'forest', 'garden', 'golf_course', 'grass', 'meadow', 'orchard'],
  ...[
    'park',
    'playground',
    'recreation_ground',
    'scrub',
    'village_green',
    'wetland',
    'wood',
    'zoo',
  ],
];
const BUILT = [
  ...['commercial', 'college', 'hospital', 'industrial', 'neighbourhood', 'railway', 'residential'],
  ...['school', 'university'],
];

/** From the bottom up. */
export const AREAS: readonly AreaClass[] = [
  EARTH,
  {
    ...{ id: 'forest', layer: 'landcover', property: 'kind', values: ['forest'] },
    ...{ colour: 'green', opacity: 0.6 },
  },
  {
    ...{ id: 'city', layer: 'landcover', property: 'kind', values: ['urban_area'] },
    ...{ colour: 'urban', opacity: 0.6 },
  },
  {
    ...{ id: 'built', layer: 'landuse', property: 'kind', values: BUILT },
    ...{ colour: 'urban', opacity: 0.55 },
  },
  { id: 'green', layer: 'landuse', property: 'kind', values: GREEN, colour: 'green' },
  {
    ...{ id: 'water', layer: 'water', property: 'kind' },
    ...{ values: ['water', 'lake', 'ocean', 'other', 'river'], colour: 'water' },
  },
];

export const SHORES: readonly LineClass[] = [
  {
    ...{ id: 'shore', layer: 'earth', property: 'kind', values: ['earth'], isEdge: true },
    ...{
      colour: 'shore',
      width: [
        [6, 0.6],
        [12, 1.1],
        [16, 1.4],
      ],
    },
  },
  {
    ...{
      id: 'bank',
      layer: 'water',
      property: 'kind',
      values: ['water', 'lake', 'other', 'river'],
    },
    ...{
      isEdge: true,
      colour: 'shore',
      width: [
        [8, 0.3],
        [12, 0.7],
        [16, 1.1],
      ],
    },
  },
];

export const STREAMS: readonly LineClass[] = [
  {
    ...{ id: 'river', layer: 'water', property: 'kind', values: ['river', 'canal'] },
    ...{
      colour: 'river',
      width: [
        [6, 0.7],
        [10, 1.4],
        [14, 3.2],
        [17, 7],
      ],
    },
  },
  {
    ...{ id: 'stream', layer: 'water', property: 'kind', values: ['stream', 'drain', 'ditch'] },
    ...{
      colour: 'river',
      minZoom: 13,
      width: [
        [13, 0.7],
        [17, 2],
      ],
    },
  },
];

/** Houses lie under the roads. */
export const HOUSES: AreaClass = {
  ...{ id: 'houses', layer: 'buildings', property: 'kind', values: ['building'] },
  ...{ minZoom: 14, colour: 'building', opacity: 0.75 },
};

/** A road: its case below that of all roads, and what lies in it. */
export type RoadClass = Selector & {
  readonly id: string;
  readonly case: ByZoom;
  readonly inside: ByZoom;
};

/** The most important last, as it is drawn over the others. */
export const ROADS: readonly RoadClass[] = [
  {
    ...{ id: 'minor', layer: 'roads', property: 'kind', values: ['minor_road'], minZoom: 12 },
    case: [
      [12, 0.5],
      [14, 1.8],
      [17, 11],
    ],
    inside: [
      [13, 0],
      [14, 0.8],
      [17, 9.6],
    ],
  },
  {
    ...{ id: 'middle', layer: 'roads', property: 'kind_detail', minZoom: 10 },
    values: ['secondary', 'tertiary', 'secondary_link', 'tertiary_link'],
    case: [
      [10, 0.6],
      [13, 2],
      [17, 14],
    ],
    inside: [
      [12, 0],
      [13, 0.9],
      [17, 12.4],
    ],
  },
  {
    ...{ id: 'major', layer: 'roads', property: 'kind_detail', minZoom: 8 },
    values: ['trunk', 'primary', 'trunk_link', 'primary_link'],
    case: [
      [8, 0.6],
      [11, 1.5],
      [13, 3],
      [17, 16],
    ],
    inside: [
      [10.5, 0],
      [11, 0.5],
      [13, 1.7],
      [17, 14.4],
    ],
  },
  {
    ...{ id: 'motorway', layer: 'roads', property: 'kind', values: ['highway'], minZoom: 6 },
    case: [
      [6, 0.7],
      [11, 2.4],
      [13, 4],
      [17, 18],
    ],
    inside: [
      [9, 0],
      [11, 1.1],
      [13, 2.4],
      [17, 16.4],
    ],
  },
];

export const TRACKS: readonly LineClass[] = [
  {
    ...{ id: 'path', layer: 'roads', property: 'kind', values: ['path'], minZoom: 14 },
    ...{
      colour: 'roadCase',
      dashes: [3, 2],
      width: [
        [14, 0.7],
        [17, 1.4],
      ],
    },
  },
  {
    ...{ id: 'rail', layer: 'roads', property: 'kind', values: ['rail'], minZoom: 9 },
    ...{
      colour: 'border',
      width: [
        [9, 0.3],
        [13, 0.7],
        [17, 1.2],
      ],
    },
  },
];

export const BOUNDARIES: readonly LineClass[] = [
  {
    ...{ id: 'region', layer: 'boundaries', property: 'kind', values: ['region'] },
    ...{
      colour: 'border',
      dashes: [2, 3],
      width: [
        [6, 0.5],
        [12, 0.9],
      ],
    },
  },
  {
    ...{ id: 'country', layer: 'boundaries', property: 'kind', values: ['country'] },
    ...{
      colour: 'border',
      dashes: [3, 1.6],
      width: [
        [5, 0.8],
        [10, 1.6],
      ],
    },
  },
];
