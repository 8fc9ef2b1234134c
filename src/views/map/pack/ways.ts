/** Roads, paths and rails of a pack: how each is drawn, see `classes.ts`. */
import type { LineClass, RoadClass } from './featureClass.ts';

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
