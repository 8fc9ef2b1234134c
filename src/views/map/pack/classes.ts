/**
 * What is drawn of a pack, and how, whoever draws it. Layers and kinds are those of the Protomaps
 * basemap, version 4 (https://docs.protomaps.com/basemaps/layers).
 */
import type { AreaClass, LineClass } from './featureClass.ts';

/** Land in the sea; everything else of the ground is on it. */
const EARTH: AreaClass = {
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
