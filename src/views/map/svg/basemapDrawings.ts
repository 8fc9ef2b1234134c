/** What a picture of the basemap shows at a zoom level, from the bottom up, and how it is painted. */
import type { Feature } from 'geojson';
import { atZoom } from '../look/atZoom.ts';
import { type ByZoom, NARROW_RIVERS_ZOOM, URBAN_OPACITY, WIDTHS } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';

/** One layer of the basemap, with the SVG attributes that paint it. */
export type Drawing = {
  readonly layer: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly filter?: (feature: Feature) => boolean;
  /** Left out of a plain picture. */
  readonly isFine?: boolean;
};

/** The coarse world, without its sea. */
export function worldDrawings(palette: Palette, zoom: number): Drawing[] {
  return [
    { layer: 'world-land', attributes: { fill: palette.land } },
    { layer: 'world-lakes', attributes: { fill: palette.water } },
    ...(zoom >= 3
      ? [{ layer: 'world-rivers', attributes: line(palette.river, WIDTHS.worldRiver, zoom) }]
      : []),
    ...borderDrawings('world-borders', palette, zoom),
  ];
}

/** The world in detail, without its sea: layers of the fine cells. */
export function fineDrawings(palette: Palette, zoom: number): Drawing[] {
  return [
    { layer: 'land', attributes: { fill: palette.land, 'fill-rule': 'evenodd' } },
    { layer: 'shore', attributes: line(palette.shore, WIDTHS.shore, zoom) },
    ...riverDrawings('rivers', palette, zoom),
    ...borderDrawings('borders', palette, zoom),
  ];
}

/** The dossier's own region, without its sea. */
export function regionDrawings(palette: Palette, zoom: number): Drawing[] {
  return [
    {
      layer: 'region-land',
      attributes: {
        ...line(palette.shore, WIDTHS.shore, zoom),
        fill: palette.land,
        'fill-rule': 'evenodd',
      },
    },
    {
      layer: 'region-urban',
      attributes: { fill: palette.urban, opacity: atZoom(URBAN_OPACITY, zoom, 1) },
    },
    ...riverDrawings('region-rivers', palette, zoom),
    ...borderDrawings('region-borders', palette, zoom),
  ];
}

/** Rivers of the two highest levels are wide, the others narrow. */
function riverDrawings(layer: string, palette: Palette, zoom: number): Drawing[] {
  const river = line(palette.river, WIDTHS.wideRiver, zoom);
  const level = ({ properties }: Feature) => Number(properties?.l);
  return [
    { layer, attributes: river, filter: (feature) => level(feature) <= 1 },
    {
      layer,
      attributes: { ...river, ...line(palette.river, WIDTHS.narrowRiver, zoom) },
      filter: (feature) =>
        level(feature) > 1 && (level(feature) <= 2 || zoom >= NARROW_RIVERS_ZOOM),
      isFine: true,
    },
  ];
}

function borderDrawings(layer: string, palette: Palette, zoom: number): Drawing[] {
  const width = atZoom(WIDTHS.border, zoom);
  return [
    { layer, attributes: line(palette.borderCase, WIDTHS.borderCase, zoom), isFine: true },
    {
      layer,
      attributes: {
        ...line(palette.border, WIDTHS.border, zoom),
        'stroke-dasharray': `${tenth(3 * width)} ${tenth(1.6 * width)}`,
      },
    },
  ];
}

function line(colour: string, scale: ByZoom, zoom: number) {
  return {
    fill: 'none',
    stroke: colour,
    'stroke-width': atZoom(scale, zoom),
    'stroke-linejoin': 'round',
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
