/** The basemap's names as SVG, each where it touches nothing, or left out. */

import type { Box } from '../../../scene/labels.ts';
import type { Position } from '../../../scene/map.ts';
import { type SvgNode, svg } from '../../svg.ts';
import { ITALIC, wrappedText } from '../../textWidth.ts';
import type { BasemapNames } from '../basemap/names.ts';
import type { MapFrame } from '../camera/frame.ts';
import { atZoom } from '../look/atZoom.ts';
import { SIZES } from '../look/look.ts';
import type { Palette } from '../look/palette.ts';
import { type Anchor, createNameRoom, type NameRoom } from './nameRoom.ts';
import { haloed, plainText, sizeOf, type Text, textNode } from './nameText.ts';

/** What the names of one drawing have in common. */
type Names = {
  readonly room: NameRoom;
  readonly zoom: number;
  readonly palette: Palette;
  /** The language of the names, by which they are put into capitals. */
  readonly language: string;
  /** The size of all names, 1 being the usual one. */
  readonly scale: number;
};

const CENTRED: readonly Anchor[] = [[0, 0]];
const BELOW: readonly Anchor[] = [[0, 0.5]];
const BESIDE: readonly Anchor[] = [
  [0.5, 0],
  [-0.5, 0],
  [0, 0.5],
  [0, -0.5],
];
/** Beyond this zoom level the map shows a part of a country. */
const COUNTRIES_END = 6.6;

/**
 * Names that fit between the obstacles; cities have the first choice of room, the larger before the
 * smaller. `scale` is the size of all names, 1 being the usual one.
 */
export function nameNodes(
  { cities, islands, waters, countries }: BasemapNames,
  frame: MapFrame,
  palette: Palette,
  obstacles: readonly Box[],
  language: string,
  scale = 1,
): SvgNode[] {
  const room = createNameRoom(frame, obstacles);
  const names: Names = { room, zoom: frame.zoom, palette, language, scale };
  // In the order in which they choose; drawn the other way round.
  const drawn = [
    cityNodes(names, cities),
    islandNodes(names, islands),
    waterNodes(names, waters),
    countryNodes(names, countries),
  ];
  return drawn.reverse().flat();
}

function cityNodes(names: Names, cities: BasemapNames['cities']): SvgNode[] {
  return [...cities]
    .filter((city) => city.zoom <= names.zoom)
    .sort((a, b) => b.weight - a.weight)
    .flatMap((city) => cityNode(names, city));
}

/** A dot with the name beside it, or neither. */
function cityNode(
  { room, zoom, palette, scale }: Names,
  { name, position, weight, capital }: BasemapNames['cities'][number],
): SvgNode[] {
  const at = room.at(position);
  const radius = atZoom(SIZES.cityDot, zoom);
  if (!at || !room.isFree(at, radius)) return [];
  const size = cityTextSize(weight, zoom) * scale;
  const text = plainText(name, size, {
    ...haloed(palette.halo),
    fill: weight > 56 ? palette.city : palette.town,
    ...(capital || weight > 60 ? { 'font-weight': 600 } : {}),
  });
  const middle = room.settle(at, sizeOf(text), BESIDE, radius + size * 0.3);
  if (!middle) return [];
  const dot = capital
    ? { fill: palette.land, stroke: palette.town, 'stroke-width': 1.4 }
    : { fill: palette.town };
  return [svg('circle', { cx: at.x, cy: at.y, r: radius, ...dot }), textNode(middle, text)];
}

function islandNodes(names: Names, islands: BasemapNames['islands']): SvgNode[] {
  const { zoom, palette, scale } = names;
  const size = atZoom(SIZES.island, zoom) * scale;
  const attributes = { ...italic(palette.water), fill: palette.town };
  return islands
    .filter(({ minZoom }) => minZoom <= zoom)
    .flatMap(({ name, position }) =>
      alone(names, position, plainText(name, size, attributes), BELOW, size),
    );
}

function waterNodes(names: Names, waters: BasemapNames['waters']): SvgNode[] {
  const { zoom, palette, scale } = names;
  return waters
    .filter(({ minZoom, maxZoom }) => minZoom <= zoom && zoom < maxZoom)
    .flatMap(({ name, position, size: share, kind }) => {
      const size = atZoom(SIZES.water, zoom) * share * scale;
      const halo = kind === 'river' ? palette.halo : palette.water;
      return alone(names, position, {
        lines: wrappedText(name, size, size * 8),
        size,
        spacing: size * 0.05,
        attributes: { ...italic(halo), fill: palette.waterName },
      });
    });
}

function countryNodes(names: Names, countries: BasemapNames['countries']): SvgNode[] {
  const { zoom, palette, language, scale } = names;
  if (zoom >= COUNTRIES_END) return [];
  const size = atZoom(SIZES.country, zoom) * scale;
  return countries.flatMap(({ name, position }) =>
    alone(names, position, {
      lines: wrappedText(name.toLocaleUpperCase(language), size * 1.25, size * 7),
      size,
      spacing: size * 0.18,
      attributes: { ...haloed(palette.halo), fill: palette.country },
    }),
  );
}

/** A name without a dot. */
function alone(
  { room }: Names,
  position: Position,
  text: Text,
  anchors = CENTRED,
  gap = 0,
): SvgNode[] {
  const at = room.at(position);
  const middle = at && room.settle(at, sizeOf(text), anchors, gap);
  return middle ? [textNode(middle, text)] : [];
}

function italic(halo: string) {
  return { ...haloed(halo), 'font-family': ITALIC, 'font-style': 'italic' } as const;
}

/** `weight` is ten times the decimal logarithm of the number of inhabitants. */
function cityTextSize(weight: number, zoom: number): number {
  const [small, large] = [atZoom(SIZES.smallCity, zoom), atZoom(SIZES.largeCity, zoom)];
  return small + Math.min(1, Math.max(0, (weight - 40) / 30)) * (large - small);
}
