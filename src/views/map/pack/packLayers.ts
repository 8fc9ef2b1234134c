/** The ground of a pack as layers of MapLibre. */
import type { FilterSpecification } from 'maplibre-gl';
import type { Palette } from '../look/palette.ts';
import { byZoom, type SourcedLayer } from '../widget/layer.ts';
import { AREAS, BOUNDARIES, HOUSES, SHORES, STREAMS } from './classes.ts';
import type { AreaClass, LineClass } from './featureClass.ts';
import { ROADS, TRACKS } from './ways.ts';
import { WHOLE } from './wholeTile.ts';

/** From the bottom up, for the pack that is this source. */
export function packLayers(source: string, palette: Palette): SourcedLayer[] {
  const area = (each: AreaClass) => areaLayer(source, palette, each);
  const line = (each: LineClass) => lineLayer(source, palette, each);
  const roads = (part: 'case' | 'inside'): SourcedLayer[] =>
    ROADS.map(({ id, [part]: width, ...selector }) =>
      line({
        ...selector,
        ...{ id: `${id}-${part}`, colour: part === 'case' ? 'roadCase' : 'road', width },
      }),
    );
  return [
    {
      ...{ id: `${source}-whole`, type: 'fill', source, 'source-layer': WHOLE },
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    ...AREAS.map(area),
    ...SHORES.map(line),
    ...STREAMS.map(line),
    area(HOUSES),
    ...TRACKS.map(line),
    ...roads('case'),
    ...roads('inside'),
    ...BOUNDARIES.map(line),
  ];
}

type Selector = Pick<AreaClass, 'layer' | 'property' | 'values' | 'minZoom'>;

function filterOf({ property, values }: Selector, shape: 'Polygon' | 'LineString') {
  const filter: FilterSpecification = [
    'all',
    ['==', ['geometry-type'], shape],
    ['in', ['get', property], ['literal', [...values]]],
  ];
  return filter;
}

function areaLayer(source: string, palette: Palette, each: AreaClass): SourcedLayer {
  return {
    ...{ id: `${source}-${each.id}`, type: 'fill', source, 'source-layer': each.layer },
    minzoom: each.minZoom ?? 0,
    filter: filterOf(each, 'Polygon'),
    paint: {
      ...{ 'fill-color': palette[each.colour], 'fill-opacity': each.opacity ?? 1 },
      'fill-antialias': each.id === 'houses',
    },
  };
}

function lineLayer(source: string, palette: Palette, each: LineClass): SourcedLayer {
  return {
    ...{ id: `${source}-${each.id}`, type: 'line', source, 'source-layer': each.layer },
    minzoom: each.minZoom ?? 0,
    filter: filterOf(each, each.isEdge ? 'Polygon' : 'LineString'),
    layout: { 'line-join': 'round', 'line-cap': each.dashes ? 'butt' : 'round' },
    paint: {
      ...{ 'line-color': palette[each.colour], 'line-width': byZoom(each.width) },
      ...(each.dashes ? { 'line-dasharray': [...each.dashes] } : {}),
    },
  };
}
