/** Coasts, lakes, rivers and borders: the coarse world, and the dossier's own region over it. */

import { NARROW_RIVERS_ZOOM, REGION_ZOOM, URBAN_OPACITY, WIDTHS } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { byZoom, type SourcedLayer } from './layer.ts';

/** Everything below the names. */
export function landLayers(palette: Palette): SourcedLayer[] {
  return [...worldLayers(palette), ...regionLayers(palette)];
}

function worldLayers(palette: Palette): SourcedLayer[] {
  return [
    { id: 'world-land', type: 'fill', source: 'world-land', paint: { 'fill-color': palette.land } },
    {
      id: 'world-lakes',
      type: 'fill',
      source: 'world-lakes',
      paint: { 'fill-color': palette.water },
    },
    {
      id: 'world-rivers',
      type: 'line',
      source: 'world-rivers',
      minzoom: 3,
      paint: { 'line-color': palette.river, 'line-width': byZoom(WIDTHS.worldRiver) },
    },
    ...borderLayers('world-borders', palette, 0),
  ];
}

function regionLayers(palette: Palette): SourcedLayer[] {
  const minzoom = REGION_ZOOM;
  return [
    {
      id: 'region-frame',
      type: 'fill',
      source: 'region-frame',
      minzoom,
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'region-land',
      type: 'fill',
      source: 'region-land',
      minzoom,
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'region-urban',
      type: 'fill',
      source: 'region-urban',
      minzoom,
      paint: {
        'fill-color': palette.urban,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], ...URBAN_OPACITY.flat()],
      },
    },
    {
      id: 'region-shore',
      type: 'line',
      source: 'region-shore',
      minzoom,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': byZoom(WIDTHS.shore) },
    },
    {
      id: 'region-rivers',
      type: 'line',
      source: 'region-rivers',
      minzoom,
      filter: ['any', ['<=', ['get', 'l'], 2], ['>=', ['zoom'], NARROW_RIVERS_ZOOM]],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.river,
        // Rivers of the two highest levels are wide, the others narrow.
        'line-width': byZoom(WIDTHS.wideRiver, (wide, i) => [
          'case',
          ['<=', ['get', 'l'], 1],
          wide,
          WIDTHS.narrowRiver[i]?.[1] ?? wide,
        ]),
      },
    },
    ...borderLayers('region-borders', palette, minzoom),
  ];
}

function borderLayers(source: string, palette: Palette, minzoom: number): SourcedLayer[] {
  return [
    {
      id: `${source}-case`,
      type: 'line',
      source,
      minzoom,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.borderCase, 'line-width': byZoom(WIDTHS.borderCase) },
    },
    {
      id: source,
      type: 'line',
      source,
      minzoom,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': byZoom(WIDTHS.border),
        'line-dasharray': [3, 1.6],
      },
    },
  ];
}
