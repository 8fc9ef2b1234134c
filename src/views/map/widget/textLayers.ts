/** Layers for the names of countries, waters, islands and cities. */
import type { MultiPolygon } from 'geojson';
import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import { SIZES } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { BOLD, ITALIC, REGULAR } from './fonts.ts';
import { byZoom, type SourcedLayer } from './layer.ts';

/** A pack has names of its own. */
const BEFORE_PACK: ExpressionSpecification = ['<', ['zoom'], ['coalesce', ['get', 'until'], 99]];

/** Over the land and below what the scene draws. */
export function textLayers(palette: Palette): SourcedLayer[] {
  return [
    countryNames(palette),
    waterNames(palette),
    islandNames(palette),
    cityDots(palette),
    cityNames(palette),
  ];
}

function halo(colour: string) {
  return { 'text-halo-color': colour, 'text-halo-width': 1.3 };
}

function countryNames(palette: Palette): SourcedLayer {
  return {
    id: 'name-countries',
    type: 'symbol',
    source: 'name-countries',
    maxzoom: 6.6,
    layout: {
      'text-field': ['upcase', ['get', 'name']],
      'text-font': [REGULAR],
      'text-letter-spacing': 0.18,
      'text-size': byZoom(SIZES.country),
      'text-max-width': 7,
    },
    paint: { ...halo(palette.halo), 'text-color': palette.country },
  };
}

function waterNames(palette: Palette): SourcedLayer {
  return {
    id: 'name-waters',
    type: 'symbol',
    source: 'name-waters',
    filter: [
      'all',
      ['<=', ['get', 'minZoom'], ['zoom']],
      ['>', ['get', 'maxZoom'], ['zoom']],
      BEFORE_PACK,
    ],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [ITALIC],
      'text-letter-spacing': 0.05,
      'text-size': byZoom(SIZES.water, (size) => ['*', ['get', 'size'], size]),
      'text-max-width': 8,
      'text-padding': 4,
    },
    paint: {
      'text-color': palette.waterName,
      'text-halo-color': ['match', ['get', 'kind'], 'river', palette.halo, palette.water],
      'text-halo-width': 1.1,
    },
  };
}

function islandNames(palette: Palette): SourcedLayer {
  return {
    id: 'name-islands',
    type: 'symbol',
    source: 'name-islands',
    filter: ['all', ['<=', ['get', 'minZoom'], ['zoom']], BEFORE_PACK],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [ITALIC],
      'text-size': byZoom(SIZES.island),
      'text-offset': [0, 1.6],
    },
    paint: { ...halo(palette.water), 'text-color': palette.town },
  };
}

/** Layers of cities: their dots and their names. */
export const CITIES = ['city-dots', 'name-cities'];

/** Cities that are large enough for the zoom level and not under anything of ours. */
export function citiesOutside(covered: MultiPolygon): FilterSpecification {
  return ['all', ['<=', ['get', 'zoom'], ['zoom']], BEFORE_PACK, ['!', ['within', covered]]];
}

const NOWHERE: MultiPolygon = { type: 'MultiPolygon', coordinates: [] };

function cityDots(palette: Palette): SourcedLayer {
  return {
    id: 'city-dots',
    type: 'circle',
    source: 'name-cities',
    maxzoom: 9.5,
    filter: citiesOutside(NOWHERE),
    paint: {
      'circle-radius': byZoom(SIZES.cityDot),
      'circle-color': ['case', ['get', 'capital'], palette.land, palette.town],
      'circle-stroke-color': palette.town,
      'circle-stroke-width': ['case', ['get', 'capital'], 1.4, 0],
    },
  };
}

function cityNames(palette: Palette): SourcedLayer {
  return {
    id: 'name-cities',
    type: 'symbol',
    source: 'name-cities',
    filter: citiesOutside(NOWHERE),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [
        'case',
        ['any', ['get', 'capital'], ['>', ['get', 'weight'], 60]],
        ['literal', [BOLD]],
        ['literal', [REGULAR]],
      ],
      'text-size': byZoom(SIZES.smallCity, (small, i) =>
        citySize(small, SIZES.largeCity[i]?.[1] ?? small),
      ),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['-', 0, ['get', 'weight']],
    },
    paint: {
      ...halo(palette.halo),
      'text-color': ['case', ['>', ['get', 'weight'], 56], palette.city, palette.town],
    },
  };
}

/** `weight` is ten times the decimal logarithm of the number of inhabitants. */
function citySize(small: number, large: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', 'weight'], 40, small, 70, large];
}
