/** Coasts, lakes, rivers and borders: the coarse world, the fine one over it, the dossier's own region over both. */
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import {
  ATLAS_ZOOM,
  NARROW_RIVERS_ZOOM,
  REGION_ZOOM,
  URBAN_OPACITY,
  WIDTHS,
} from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { byZoom, type SourcedLayer } from './layer.ts';

/** Everything below the names. */
export function landLayers(palette: Palette): SourcedLayer[] {
  return [...worldLayers(palette), ...fineLayers(palette), ...regionLayers(palette)];
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

/** The source of the fine cells. It is only one, so that all of a cell covers the coarse world at once. */
export const FINE = 'fine';

/** Features of that source say in `k` which layer's they are. */
function fineLayers(palette: Palette): SourcedLayer[] {
  return groundLayers(FINE, palette, ATLAS_ZOOM).map((layer): SourcedLayer => {
    const kind = layer.source.slice(FINE.length + 1);
    const isOwn: ExpressionSpecification = ['==', ['get', 'k'], kind];
    // All filters here are expressions.
    const further = layer.filter as ExpressionSpecification | undefined;
    const filter: FilterSpecification = further ? ['all', isOwn, further] : isOwn;
    // Whatever kind of layer it is, it stays one of that kind.
    return { ...layer, source: FINE, filter } as SourcedLayer;
  });
}

function regionLayers(palette: Palette): SourcedLayer[] {
  return groundLayers('region', palette, REGION_ZOOM, [
    {
      id: 'region-urban',
      type: 'fill',
      source: 'region-urban',
      minzoom: REGION_ZOOM,
      paint: {
        'fill-color': palette.urban,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], ...URBAN_OPACITY.flat()],
      },
    },
  ]);
}

/** What covers the coarse world; `onLand` is drawn between land and shores. */
function groundLayers(
  name: string,
  palette: Palette,
  minzoom: number,
  onLand: readonly SourcedLayer[] = [],
): SourcedLayer[] {
  const source = (layer: string) => ({
    id: `${name}-${layer}`,
    source: `${name}-${layer}`,
    minzoom,
  });
  return [
    {
      ...source('frame'),
      type: 'fill',
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    { ...source('land'), type: 'fill', paint: { 'fill-color': palette.land } },
    ...onLand,
    {
      ...source('shore'),
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': byZoom(WIDTHS.shore) },
    },
    {
      ...source('rivers'),
      type: 'line',
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
    ...borderLayers(`${name}-borders`, palette, minzoom),
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
