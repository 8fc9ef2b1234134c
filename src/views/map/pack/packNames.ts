/** The names of a pack as layers of MapLibre. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { OwnPlace } from '../basemap/names.ts';
import type { Palette } from '../look/palette.ts';
import { BOLD, ITALIC, REGULAR } from '../widget/fonts.ts';
import { byZoom, type SourcedLayer } from '../widget/layer.ts';
import { knownScripts } from './localName.ts';
import {
  BOLD_RANK,
  NAMED_ROADS,
  NAMED_STREAMS,
  PACK_SIZES,
  QUARTERS,
  RANKS,
  TOWNS_END,
} from './names.ts';

type Sheet = {
  readonly palette: Palette;
  readonly language: string;
  readonly ownPlaces: readonly OwnPlace[];
  /** Enlarges all names. */
};

/** From the bottom up; what is higher gets room first. */
export function packNames(source: string, sheet: Sheet): SourcedLayer[] {
  return [
    streets(source, sheet),
    streams(source, sheet),
    waters(source, sheet),
    quarters(source, sheet),
    towns(source, sheet),
  ];
}

/** `localName` as an expression. */
function nameIn(language: string): ExpressionSpecification {
  return [
    'coalesce',
    ['get', `name:${language}`],
    [
      'case',
      ['in', ['coalesce', ['get', 'script'], ''], ['literal', knownScripts(language)]],
      ['get', 'name'],
      ['coalesce', ['get', 'name:en'], ['get', 'name']],
    ],
    '',
  ];
}

function isKind(...kinds: readonly string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', [...kinds]]];
}

function halo(colour: string) {
  return { 'text-halo-color': colour, 'text-halo-width': 1.3 };
}

const LINE: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
const IS_TIME: ExpressionSpecification = ['<=', ['coalesce', ['get', 'min_zoom'], 0], ['zoom']];

function streets(source: string, { palette, language }: Sheet): SourcedLayer {
  const { highway, major_road, minor_road } = NAMED_ROADS;
  return {
    ...{ id: `${source}-streets`, type: 'symbol', source, 'source-layer': 'roads' },
    minzoom: highway,
    filter: [
      'all',
      LINE,
      [
        'any',
        isKind('highway', 'major_road'),
        ['all', isKind('minor_road'), ['>=', ['zoom'], Math.floor(minor_road)]],
      ],
    ],
    layout: {
      'symbol-placement': 'line',
      'text-field': nameIn(language),
      'text-font': [REGULAR],
      'text-size': byZoom(PACK_SIZES.street),
      'text-max-angle': 30,
      'text-padding': 4,
      'symbol-spacing': 320,
      'symbol-sort-key': ['match', ['get', 'kind'], 'minor_road', minor_road, major_road],
    },
    paint: { ...halo(palette.halo), 'text-color': palette.town },
  };
}

function streams(source: string, { palette, language }: Sheet): SourcedLayer {
  return {
    ...{ id: `${source}-streams`, type: 'symbol', source, 'source-layer': 'water', minzoom: 11 },
    filter: ['all', LINE, isKind(...NAMED_STREAMS)],
    layout: {
      'symbol-placement': 'line',
      'text-field': nameIn(language),
      'text-font': [ITALIC],
      'text-size': byZoom(PACK_SIZES.water),
      'symbol-spacing': 420,
    },
    paint: { ...halo(palette.halo), 'text-color': palette.waterName },
  };
}

function waters(source: string, { palette, language }: Sheet): SourcedLayer {
  return {
    ...{ id: `${source}-waters`, type: 'symbol', source, 'source-layer': 'water' },
    filter: ['all', POINT, IS_TIME],
    layout: {
      'text-field': nameIn(language),
      'text-font': [ITALIC],
      'text-letter-spacing': 0.05,
      'text-size': byZoom(PACK_SIZES.water),
      'text-max-width': 7,
    },
    paint: { ...halo(palette.water), 'text-color': palette.waterName },
  };
}

function quarters(source: string, { palette, language }: Sheet): SourcedLayer {
  return {
    ...{ id: `${source}-quarters`, type: 'symbol', source, 'source-layer': 'places' },
    minzoom: 12,
    filter: ['all', isKind(...QUARTERS), IS_TIME],
    layout: {
      'text-field': ['upcase', nameIn(language)],
      'text-font': [REGULAR],
      'text-letter-spacing': 0.12,
      'text-size': byZoom(PACK_SIZES.quarter),
      'text-max-width': 8,
    },
    paint: { ...halo(palette.halo), 'text-color': palette.country },
  };
}

function towns(source: string, { palette, language, ownPlaces }: Sheet): SourcedLayer {
  const rank = RANK;
  const own = ownPlaces.flatMap(({ names, shortNames }) => [
    ...Object.values(names),
    ...Object.values(shortNames ?? {}),
  ]);
  return {
    ...{ id: `${source}-towns`, type: 'symbol', source, 'source-layer': 'places' },
    maxzoom: TOWNS_END,
    filter: [
      'all',
      isKind('locality'),
      IS_TIME,
      // Our names stand at their own places.
      ...([nameIn(language), ['get', 'name'], ['get', 'name:en']] as ExpressionSpecification[]).map(
        (name): ExpressionSpecification => ['!', ['in', ['coalesce', name, ''], ['literal', own]]],
      ),
    ],
    layout: {
      'text-field': nameIn(language),
      'text-font': ['case', ['>=', rank, BOLD_RANK], ['literal', [BOLD]], ['literal', [REGULAR]]],
      'text-size': byZoom(PACK_SIZES.village, (small, i) =>
        townSize(small, PACK_SIZES.city[i]?.[1] ?? small),
      ),
      'text-max-width': 8,
      'symbol-sort-key': ['-', 0, rank],
    },
    paint: {
      ...halo(palette.halo),
      'text-color': ['case', ['>=', rank, BOLD_RANK], palette.city, palette.town],
    },
  };
}

const RANK: ExpressionSpecification = ['coalesce', ['get', 'population_rank'], 0];

function townSize(village: number, city: number): ExpressionSpecification {
  return ['interpolate', ['linear'], RANK, RANKS.village, village, RANKS.city, city];
}
