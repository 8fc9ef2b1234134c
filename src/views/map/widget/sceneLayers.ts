/** What the scene draws on the map: areas of imprecise places, and the route of the selected visit. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { ARROW_SPACING } from '../look/arrowShape.ts';
import type { Palette } from '../look/palette.ts';
import { ARROW } from './arrow.ts';
import type { SourcedLayer } from './layer.ts';

/** Sources that the scene fills. */
export const AREAS = 'scene-areas';
export const ROUTE = 'scene-route';
/** Where names of the basemap may not stand: `padding` in CSS pixels around a point. */
export const OWN_ROOM = 'own-room';

/** On top of everything else. */
export function sceneLayers(palette: Palette): SourcedLayer[] {
  const tint: ExpressionSpecification = [
    'match',
    ['get', 'emphasis'],
    ['selected', 'related'],
    palette.area,
    palette.areaPlain,
  ];
  const strength = (strong: number, plain: number, weak: number): ExpressionSpecification => [
    'match',
    ['get', 'emphasis'],
    ['selected', 'related'],
    strong,
    'dimmed',
    weak,
    plain,
  ];
  return [
    {
      id: 'areas',
      type: 'fill',
      source: AREAS,
      paint: { 'fill-color': tint, 'fill-opacity': strength(0.08, 0.05, 0.02) },
    },
    {
      id: 'area-edges',
      type: 'line',
      source: AREAS,
      paint: {
        'line-color': tint,
        'line-width': 1.3,
        'line-dasharray': [3, 2],
        'line-opacity': strength(0.9, 0.45, 0.2),
      },
    },
    alternativesLayer(palette),
    {
      id: 'route',
      type: 'line',
      source: ROUTE,
      filter: ['!', ['has', 'other']],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette.route, 'line-width': 3, 'line-dasharray': [0.1, 1.9] },
    },
    {
      id: 'route-arrows',
      type: 'symbol',
      source: ROUTE,
      filter: ['!', ['has', 'other']],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': ARROW_SPACING,
        'icon-image': ARROW,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-padding': 0,
      },
    },
    {
      id: OWN_ROOM,
      type: 'symbol',
      source: OWN_ROOM,
      layout: {
        'icon-image': ARROW,
        'icon-size': 0,
        'icon-allow-overlap': true,
        'icon-padding': ['get', 'padding'],
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
}

/** A thin line to each place that others name. */
function alternativesLayer({ area }: Palette): SourcedLayer {
  return {
    id: 'alternatives',
    type: 'line',
    source: ROUTE,
    filter: ['has', 'other'],
    paint: { 'line-color': area, 'line-width': 1.4, 'line-dasharray': [3.6, 2.8] },
  };
}
